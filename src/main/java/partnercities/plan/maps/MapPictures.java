package partnercities.plan.maps;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.geo.Point;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Lazy;
import partnercities.plan.maps.LabelPlacement.Box;

/** Draws the maps of one language, with what the site's atlas has for all languages. */
public final class MapPictures {
    /** Half of a map's width in units. */
    private static final double HALF = 500;

    private static final Box AROUND_HOME = new Box(-HALF, -HALF, HALF, HALF);
    /** The world map reaches from Spitsbergen to Cape Horn, in kilometres from the equator. */
    private static final double NORTH = 8200;

    private static final double SOUTH = 6400;
    private static final double LOCATOR_HALF_WIDTH = 420;
    private static final double LOCATOR_HALF_HEIGHT = 280;
    /** The way from home takes at most this part of a locator's width and height; the rest shows surroundings. */
    private static final double LOCATOR_PART = 0.55;
    /** Shorter ways are drawn to the scale of a way of this length. */
    private static final double LOCATOR_LEAST_KILOMETRES = 150;

    /** How far names may overhang the sides of a map, where pages have a margin. */
    private static final double OVERHANG = 40;
    /** The room that the distance written on a ring takes, in units. */
    private static final double MEASURE_HALF_WIDTH = 45;

    private static final double MEASURE_HEIGHT = 24;
    private static final double METRES = 1000;

    private final Site site;
    private final Atlas atlas;
    private final Label home;
    private final Entries entries;
    private final Lazy<MapPicture> far;
    private final Lazy<Optional<MapPicture>> near;

    public MapPictures(Desk desk, Atlas atlas) {
        this.site = desk.site();
        this.atlas = atlas;
        this.home = desk.edition().label(site.settings().home().names());
        this.entries = desk.entries();
        this.far = new Lazy<>(this::drawFar);
        this.near = new Lazy<>(() -> atlas.hasEnlargement() ? Optional.of(drawNear()) : Optional.empty());
    }

    /** The address of the coast lines for maps in the browser. */
    String coasts() {
        return site.addresses().ofFile(atlas.coasts().path());
    }

    /** The world from home: every city at its true distance and direction. */
    public MapPicture far() {
        return far.get();
    }

    /** The surroundings of home, where most cities lie; empty when the whole map shows them well. */
    public Optional<MapPicture> near() {
        return near.get();
    }

    /** The world in Equal Earth, which keeps the sizes of countries. */
    MapPicture world() {
        List<String> cities = entries.alphabetically();
        double scale = 2 * HALF / atlas.world().width();
        MapSheet sheet = new MapSheet(
                new Box(-HALF, -NORTH * scale, HALF, SOUTH * scale),
                OVERHANG,
                atlas.worldOutlines(),
                scale,
                List.of(),
                paths(cities.stream().flatMap(city -> atlas.wayInWorld(city).stream()), scale),
                scaled(atlas.homeInWorld(), scale),
                places(cities, atlas::placeInWorld, scale, this::isOnFarOnly),
                atlas.hasEnlargement() ? paths(atlas.nearInWorld().stream(), scale) : "");
        return sheet.picture(site.addresses(), home);
    }

    /** The way from home to one city, with the surroundings of both. */
    public MapPicture locator(String city) {
        Point place = atlas.placeFromHome(city);
        double width = Math.max(Math.abs(place.x()), LOCATOR_LEAST_KILOMETRES);
        double height = Math.max(Math.abs(place.y()), LOCATOR_LEAST_KILOMETRES);
        double scale = 2 * LOCATOR_PART * Math.min(LOCATOR_HALF_WIDTH / width, LOCATOR_HALF_HEIGHT / height);
        double distance = Math.hypot(place.x(), place.y());
        Point middle = scaled(place, scale / 2);
        Box box = new Box(
                middle.x() - LOCATOR_HALF_WIDTH,
                middle.y() - LOCATOR_HALF_HEIGHT,
                middle.x() + LOCATOR_HALF_WIDTH,
                middle.y() + LOCATOR_HALF_HEIGHT);
        List<Double> rings = Reach.covering(distance).rings();
        return aroundHome(box, 0, scale, rings, List.of(city), "", named -> true);
    }

    private MapPicture drawFar() {
        double scale = HALF / atlas.far().kilometres();
        String enlarged =
                atlas.hasEnlargement() ? MapPicture.circle(atlas.near().kilometres() * scale) : "";
        return aroundHome(
                AROUND_HOME,
                OVERHANG,
                scale,
                atlas.far().rings(),
                entries.alphabetically(),
                enlarged,
                this::isOnFarOnly);
    }

    private MapPicture drawNear() {
        return aroundHome(
                AROUND_HOME,
                OVERHANG,
                HALF / atlas.near().kilometres(),
                atlas.near().rings(),
                entries.alphabetically().stream().filter(atlas::isEnlarged).toList(),
                "",
                city -> true);
    }

    private MapPicture aroundHome(
            Box box,
            double overhang,
            double scale,
            List<Double> rings,
            List<String> cities,
            String enlarged,
            Predicate<String> isNamed) {
        MapSheet sheet = new MapSheet(
                box,
                overhang,
                atlas.fromHomeOutlines(),
                scale,
                rings.stream().flatMap(ring -> ring(ring, scale, box).stream()).toList(),
                paths(cities.stream().map(city -> List.of(new Point(0, 0), atlas.placeFromHome(city))), scale),
                new Point(0, 0),
                places(cities, atlas::placeFromHome, scale, isNamed),
                enlarged);
        return sheet.picture(site.addresses(), home);
    }

    /** A ring, if any of it is visible in the box. */
    private static Optional<MapPicture.Ring> ring(double kilometres, double scale, Box box) {
        double radius = MapPicture.rounded(kilometres * scale);
        if (radius < box.nearest() || radius > box.farthest()) {
            return Optional.empty();
        }
        // the distance is written north or south of home, on the side where the box has more room
        double below = -box.top() >= box.bottom() ? -radius : radius;
        Box around = new Box(-MEASURE_HALF_WIDTH, below - MEASURE_HEIGHT, MEASURE_HALF_WIDTH, below);
        return Optional.of(new MapPicture.Ring(
                radius, kilometres * METRES, Optional.of(below).filter(y -> box.contains(around))));
    }

    private boolean isOnFarOnly(String city) {
        return !atlas.isEnlarged(city);
    }

    private List<MapSheet.Place> places(
            List<String> cities, Function<String, Point> place, double scale, Predicate<String> isNamed) {
        return cities.stream()
                .map(city -> new MapSheet.Place(
                        city, entries.city(city), scaled(place.apply(city), scale), isNamed.test(city)))
                .toList();
    }

    private static String paths(Stream<List<Point>> lines, double scale) {
        return lines.map(line -> path(line, scale)).collect(Collectors.joining());
    }

    private static String path(List<Point> line, double scale) {
        return line.stream()
                .map(point -> scaled(point, scale))
                .map(point -> MapPicture.written(point.x()) + " " + MapPicture.written(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static Point scaled(Point point, double scale) {
        return new Point(point.x() * scale, point.y() * scale);
    }
}
