package partnercities.plan.maps;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import partnercities.domain.city.City;
import partnercities.geo.drawing.Sketch;
import partnercities.geo.plane.Point;
import partnercities.plan.lettering.Box;

/**
 * A map for pictures of pixels. Lengths are in units, of which the map is a thousand wide.
 *
 * @param sketchScale units for each unit of the sketch
 * @param cities where they lie, in the order of their ids
 */
public record Backdrop(
        Sketch sketch,
        double sketchScale,
        double left,
        double top,
        double width,
        double height,
        Point home,
        List<Point> cities) {
    /** The way from home to one city. */
    public static Backdrop of(Atlas atlas, String city) {
        City shown = Objects.requireNonNull(atlas.cities().get(city), city);
        return of(atlas, atlas.locator(city).extent(), Stream.of(shown));
    }

    /**
     * The surroundings of home with most cities.
     *
     * @param ratio of its width to its height
     */
    public static Backdrop ofAll(Atlas atlas, double ratio) {
        Extent shown = atlas.enlargements().stream().findFirst().orElse(atlas.far());
        Box box = shown.box();
        double width = Math.max(box.width(), box.height() * ratio);
        double height = Math.max(box.height(), box.width() / ratio);
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        Box fitted = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        return of(atlas, new Extent(fitted, shown.reach(), atlas.cities().keySet()), atlas.cities().values().stream());
    }

    private static Backdrop of(Atlas atlas, Extent extent, Stream<City> shown) {
        Box box = extent.units();
        return new Backdrop(
                atlas.sketch(extent, shown),
                Outlines.SCALE,
                box.left(),
                box.top(),
                box.width(),
                box.height(),
                new Point(0, 0),
                extent.cities().stream()
                        .sorted()
                        .map(atlas::placeFromHome)
                        .map(place -> new Point(place.x() * extent.scale(), place.y() * extent.scale()))
                        .toList());
    }
}
