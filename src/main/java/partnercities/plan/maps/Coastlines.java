package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import partnercities.domain.city.Coordinates;
import partnercities.geo.drawing.Drawings;
import partnercities.geo.drawing.Extract;
import partnercities.geo.drawing.Sketch;
import partnercities.geo.plane.PathData;
import partnercities.geo.plane.Point;
import partnercities.geo.plane.Window;
import partnercities.geo.projection.AzimuthalEquidistant;
import partnercities.geo.projection.EqualEarth;
import partnercities.geo.world.Detail;
import partnercities.geo.world.Featured;
import partnercities.plan.files.Assets;
import partnercities.plan.files.PlainFile;
import partnercities.plan.lettering.Box;

/** Draws what lies below the marks of maps into files, each as fine as the scale of its map. */
record Coastlines(Drawings drawings, AzimuthalEquidistant fromHome, EqualEarth world, Coordinates home) {
    /** Tolerances of drawings in units: bends smaller than that are not seen. */
    private static final double TOLERANCE = 1.6;
    /** Of maps on which nobody looks close, since others enlarge them. */
    private static final double OF_THE_WORLD = 2.8;

    private static final double GRATICULE = 30;
    private static final double GRATICULE_STEP = 5;

    /** In the browser, in kilometres: around home and cities, beyond, and how it grows between. */
    private static final double IN_BROWSER = 9;

    private static final double IN_BROWSER_FAR = 110;
    private static final double IN_BROWSER_GROWTH = 0.018;
    private static final double AROUND_CITIES = 60;

    Outlines outlines(String name, Extent extent, Featured shown) {
        return Outlines.of(name, sketch(extent, shown), "");
    }

    /** A map around home, without a file. */
    Sketch sketch(Extent extent, Featured shown) {
        Box box = extent.box();
        Window window = new Window(box.left(), box.top(), box.right(), box.bottom());
        return drawings.draw(new Extract(
                fromHome,
                window,
                Detail.within(
                        Math.hypot(box.width(), box.height()) / 2,
                        fromHome.placeAt(window.middle()),
                        (extent.isDisc() ? OF_THE_WORLD : TOLERANCE) / extent.scale()),
                seen(shown, window),
                Outlines.SCALE / extent.scale()));
    }

    /** Only around settlements that are seen, coasts must be finer than the map. */
    private Featured seen(Featured shown, Window window) {
        Window around = window.widened();
        return new Featured(
                shown.home(),
                shown.partners(),
                shown.settlements().stream()
                        .filter(settlement -> around.contains(fromHome.project(settlement.place())))
                        .toList());
    }

    /** The world map.
     *
     * @param box the visible part, in kilometres
     */
    Outlines ofTheWorld(Box box, Featured featured) {
        double kilometres = box.width() / MapPictures.WIDTH;
        return Outlines.of(
                "coasts-of-the-world",
                drawings.draw(new Extract(
                        world,
                        new Window(box.left(), box.top(), box.right(), box.bottom()),
                        Detail.even(OF_THE_WORLD * kilometres),
                        featured,
                        Outlines.SCALE * kilometres)),
                PathData.lines(graticule(), 1 / (Outlines.SCALE * kilometres)));
    }

    /** Meridians and parallels of the world map. */
    private List<List<Point>> graticule() {
        Stream<List<Coordinates>> meridians = degrees(-180 + GRATICULE, 180, GRATICULE)
                .mapToObj(longitude -> degrees(-90, 90, GRATICULE_STEP)
                        .mapToObj(latitude -> new Coordinates(latitude, longitude))
                        .toList());
        Stream<List<Coordinates>> parallels = degrees(-90 + GRATICULE, 90 - GRATICULE, GRATICULE)
                .mapToObj(latitude -> degrees(-180, 180, GRATICULE_STEP)
                        .mapToObj(longitude -> new Coordinates(latitude, longitude))
                        .toList());
        return Stream.concat(meridians, parallels)
                .flatMap(line -> world.lines(line).stream())
                .toList();
    }

    private static DoubleStream degrees(double from, double to, double step) {
        return DoubleStream.iterate(from, value -> value <= to, value -> value + step);
    }

    /**
     * The coasts for the map in the browser: fine around home and each city, and coarse elsewhere.
     *
     * @param around the surroundings of home, where most cities lie
     */
    PlainFile forBrowsers(Reach around, Featured featured) {
        List<Detail.Focus> foci = new ArrayList<>();
        foci.add(new Detail.Focus(home, IN_BROWSER, around.kilometres() / 3, IN_BROWSER_GROWTH));
        featured.settlements()
                .forEach(settlement -> foci.add(
                        new Detail.Focus(settlement.place(), IN_BROWSER, AROUND_CITIES, 2 * IN_BROWSER_GROWTH)));
        return Assets.generated("coasts.json", drawings.forBrowsers(new Detail(IN_BROWSER_FAR, foci), featured));
    }
}
