package partnercities.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.geo.Point;
import partnercities.link.Site;
import partnercities.plan.LabelPlacement.Box;

/** Draws the maps of one language on the atlas of the site. */
final class MapPictures {
    /** Half of a map's width in units. */
    private static final double HALF = 500;

    private static final Box AROUND_HOME = new Box(-HALF, -HALF, HALF, HALF);
    /** What is shown of the world: from Spitsbergen to Cape Horn, in kilometres from the equator. */
    private static final double NORTH = 8200;

    private static final double SOUTH = 6400;
    private static final double LOCATOR_HALF_WIDTH = 420;
    private static final double LOCATOR_HALF_HEIGHT = 280;
    /** The part of a locator, in width and height, that the way from home may take; the rest is the surroundings. */
    private static final double LOCATOR_PART = 0.55;
    /** A locator is not drawn larger than if the way were so long. */
    private static final double LOCATOR_LEAST_KILOMETRES = 150;

    private final Site site;
    private final Atlas atlas;
    private final Label home;
    private final Entries entries;

    MapPictures(LanguageEdition edition, Entries entries, Atlas atlas) {
        this.site = edition.site();
        this.atlas = atlas;
        this.home = edition.label(site.settings().home().names());
        this.entries = entries;
    }

    /** The address of the coast lines for maps in the browser. */
    String coasts() {
        return site.addresses().ofFile(atlas.coasts().path());
    }

    /** The world from home: every city at its true distance and direction. */
    MapPicture far(List<String> cities) {
        double scale = HALF / atlas.far().kilometres();
        String enlarged = atlas.hasEnlargement() ? circle(atlas.near().kilometres() * scale) : "";
        return aroundHome(AROUND_HOME, scale, atlas.far().rings(), cities, enlarged, this::isOnFarOnly);
    }

    /** The surroundings of home, where most cities lie; empty where the whole shows them well. */
    Optional<MapPicture> near(List<String> cities) {
        return atlas.hasEnlargement()
                ? Optional.of(aroundHome(
                        AROUND_HOME,
                        HALF / atlas.near().kilometres(),
                        atlas.near().rings(),
                        cities.stream().filter(atlas::isEnlarged).toList(),
                        "",
                        any -> true))
                : Optional.empty();
    }

    /** The world in Equal Earth, which keeps the sizes of countries. */
    MapPicture world(List<String> cities) {
        double scale = 2 * HALF / atlas.world().width();
        MapSheet sheet = new MapSheet(
                new Box(-HALF, -NORTH * scale, HALF, SOUTH * scale),
                atlas.worldOutlines(),
                scale,
                List.of(),
                paths(cities.stream().flatMap(city -> atlas.wayInWorld(city).stream()), scale),
                scaled(atlas.homeInWorld(), scale),
                places(cities, atlas::placeInWorld, scale, this::isOnFarOnly),
                atlas.hasEnlargement() ? paths(atlas.nearInWorld().stream(), scale) : "");
        return sheet.picture(site.addresses(), home);
    }

    /** The way from home to one city, with their surroundings. */
    MapPicture locator(String city) {
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
        List<Double> rings = Scope.reaching(distance).rings();
        return aroundHome(box, scale, rings, List.of(city), "", any -> true);
    }

    private MapPicture aroundHome(
            Box box,
            double scale,
            List<Double> rings,
            List<String> cities,
            String enlarged,
            Predicate<String> isNamed) {
        MapSheet sheet = new MapSheet(
                box,
                atlas.fromHomeOutlines(),
                scale,
                rings.stream()
                        .map(kilometres ->
                                new MapPicture.Ring(MapPicture.rounded(kilometres * scale), kilometres * 1000))
                        .toList(),
                paths(cities.stream().map(city -> List.of(new Point(0, 0), atlas.placeFromHome(city))), scale),
                new Point(0, 0),
                places(cities, atlas::placeFromHome, scale, isNamed),
                enlarged);
        return sheet.picture(site.addresses(), home);
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
        return lines.map(line -> line.stream()
                        .map(point -> scaled(point, scale))
                        .map(point -> MapPicture.rounded(point.x()) + " " + MapPicture.rounded(point.y()))
                        .collect(Collectors.joining("L", "M", "")))
                .collect(Collectors.joining());
    }

    private static String circle(double radius) {
        double r = MapPicture.rounded(radius);
        String half = "A" + r + " " + r + " 0 1 1 ";
        return "M" + -r + " 0" + half + r + " 0" + half + -r + " 0Z";
    }

    private static Point scaled(Point point, double scale) {
        return new Point(point.x() * scale, point.y() * scale);
    }
}
