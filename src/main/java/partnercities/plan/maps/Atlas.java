package partnercities.plan.maps;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partnercities.domain.City;
import partnercities.domain.Coordinates;
import partnercities.geo.AzimuthalEquidistant;
import partnercities.geo.Detail;
import partnercities.geo.Drawing;
import partnercities.geo.Drawings;
import partnercities.geo.EqualEarth;
import partnercities.geo.Geodesic;
import partnercities.geo.PathData;
import partnercities.geo.Point;
import partnercities.link.Site;
import partnercities.plan.files.Assets;
import partnercities.plan.files.PlainFile;

/**
 * What the maps of all languages share: projections, how far maps reach, where cities lie on them, and files with coast
 * lines. Pages refer to these files instead of repeating the lines.
 */
public final class Atlas {
    /** The enlarged map shows this part of the cities, the nearest ones. */
    private static final double NEAR_PART = 0.75;
    /**
     * The enlarged map must reach at most this part of the way to the rim of the whole map, or it is not worth drawing.
     */
    private static final double WORTHWHILE = 0.5;

    /** Tolerance of drawings, as a part of a map's reach: a little finer than needed, for those who look closer. */
    private static final double DRAWN = 1 / 300.0;
    /**
     * The same at the rim, where nobody looks closer. It grows evenly from the nearer map to the rim, since cities lie
     * between, and the maps of the ways to them are as wide.
     */
    private static final double DRAWN_AT_RIM = 1 / 120.0;

    /** The same for the map in the browser. */
    private static final double IN_BROWSER = 1 / 160.0;
    /** In kilometres; the data of coasts and borders are no finer. */
    private static final double FINEST = 3;

    /** In kilometres, for the world map. */
    private static final double OF_THE_WORLD = 50;
    /** The map of the way to the farthest city shows places up to this many times as far from home. */
    private static final double SURROUNDINGS = 1.5;

    private static final double METRES = 1000;
    private static final double WAY_STEP = 200;
    private static final int CIRCLE_POINTS = 72;

    private final Coordinates home;
    private final AzimuthalEquidistant fromHome;
    private final EqualEarth world;
    private final SortedMap<String, Coordinates> cities = new TreeMap<>();
    private final SortedMap<String, Point> placesFromHome = new TreeMap<>();
    private final Reach far;
    private final Reach near;
    private final Outlines fromHomeOutlines;
    private final Outlines worldOutlines;
    private final PlainFile coasts;

    public Atlas(Site site, Drawings drawings) {
        this.home = site.settings().home().coordinates();
        this.fromHome = new AzimuthalEquidistant(home);
        // rounded to tens of degrees, which to the eye still puts home in the middle
        this.world = new EqualEarth(Math.round(home.longitude() / 10) * 10);
        site.cities().values().forEach(city -> {
            Coordinates place = city.coordinates().value();
            cities.put(city.id(), place);
            placesFromHome.put(city.id(), fromHome.project(place));
        });
        List<Double> distances = placesFromHome.values().stream()
                .map(place -> Math.hypot(place.x(), place.y()))
                .sorted()
                .toList();
        this.far = Reach.covering(distances.isEmpty() ? 0 : distances.get(distances.size() - 1));
        Reach nearest = Reach.covering(
                distances.isEmpty() ? 0 : distances.get((int) Math.ceil(NEAR_PART * distances.size()) - 1));
        this.near = nearest.kilometres() <= WORTHWHILE * far.kilometres() ? nearest : far;
        Set<String> countries =
                site.cities().values().stream().map(City::country).collect(Collectors.toSet());
        this.fromHomeOutlines = Outlines.of(
                "coasts-from-home",
                drawings.draw(
                        fromHome,
                        detail(DRAWN, DRAWN_AT_RIM, far.kilometres(), SURROUNDINGS * far.kilometres()),
                        countries),
                1);
        this.worldOutlines =
                Outlines.of("coasts-of-the-world", drawings.draw(world, Detail.even(OF_THE_WORLD), countries), 0.1);
        this.coasts = Assets.generated(
                "coasts.geojson",
                drawings.geoJson(
                        home, detail(IN_BROWSER, IN_BROWSER, near.kilometres(), Double.POSITIVE_INFINITY), countries));
    }

    /**
     * The detail that the two maps around home need: a part of the nearer one's reach on it, and from some distance on
     * a part of the whole one's.
     */
    private Detail detail(double part, double partOfAll, double from, double radius) {
        return new Detail(
                Math.max(FINEST, part * near.kilometres()),
                near.kilometres(),
                Math.max(FINEST, partOfAll * far.kilometres()),
                from,
                radius);
    }

    EqualEarth world() {
        return world;
    }

    /** How far the map around home with all cities reaches. */
    Reach far() {
        return far;
    }

    /** How far the map around home with most cities reaches; as far as the whole one when that shows them well. */
    Reach near() {
        return near;
    }

    /** Whether there is an enlarged map besides the whole one. */
    boolean hasEnlargement() {
        return !near.equals(far);
    }

    /** Whether a city is on the enlarged map. */
    boolean isEnlarged(String city) {
        Point place = placeFromHome(city);
        return hasEnlargement() && Math.hypot(place.x(), place.y()) <= near.kilometres();
    }

    /** Kilometres east and south of home, on the map that keeps distances and directions from home. */
    Point placeFromHome(String city) {
        return Objects.requireNonNull(placesFromHome.get(city), city);
    }

    /** Where a city lies on the world map, in kilometres. */
    Point placeInWorld(String city) {
        return world.project(Objects.requireNonNull(cities.get(city), city));
    }

    Point homeInWorld() {
        return world.project(home);
    }

    /** The shortest way from home on the world map, cut where the map ends. */
    List<List<Point>> wayInWorld(String city) {
        return world.lines(Geodesic.line(home, Objects.requireNonNull(cities.get(city), city), WAY_STEP));
    }

    /** The outline of the nearer map on the world map. */
    List<List<Point>> nearInWorld() {
        return world.lines(Geodesic.circle(home, near.kilometres() * METRES, CIRCLE_POINTS));
    }

    Outlines fromHomeOutlines() {
        return fromHomeOutlines;
    }

    Outlines worldOutlines() {
        return worldOutlines;
    }

    /** The coast lines as GeoJSON, for the map in the browser. */
    PlainFile coasts() {
        return coasts;
    }

    public List<PlainFile> files() {
        return List.of(fromHomeOutlines.file(), worldOutlines.file(), coasts);
    }

    /**
     * A drawing as an SVG file with one group, {@code map}, to which pages refer. It takes its colours from the page:
     * land the colour for filling, countries with cities the colour of text, and borders that of strokes.
     *
     * @param unitsPerKilometre its scale
     */
    record Outlines(PlainFile file, double unitsPerKilometre) {
        static final String ID = "map";

        /** Lines keep their width however a page scales them. */
        private static Outlines of(String name, Drawing drawing, double unitsPerKilometre) {
            String svg = String.join(
                    "",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g id=\"" + ID
                            + "\">\n<path stroke=\"none\" fill-rule=\"evenodd\" d=\"",
                    PathData.areas(drawing.land(), unitsPerKilometre),
                    "\"/>\n<path fill=\"currentColor\" stroke=\"none\" fill-rule=\"evenodd\" d=\"",
                    PathData.areas(drawing.countries(), unitsPerKilometre),
                    "\"/>\n<path fill=\"none\" vector-effect=\"non-scaling-stroke\" d=\"",
                    PathData.lines(drawing.borders(), unitsPerKilometre),
                    "\"/>\n</g>\n</svg>\n");
            return new Outlines(Assets.generated(name + ".svg", svg), unitsPerKilometre);
        }
    }
}
