package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.city.City;
import partnercities.domain.city.Coordinates;
import partnercities.domain.city.HomeCity;
import partnercities.domain.text.LocalizedText;
import partnercities.geo.drawing.Drawings;
import partnercities.geo.drawing.Sketch;
import partnercities.geo.measure.Geodesic;
import partnercities.geo.plane.Point;
import partnercities.geo.projection.AzimuthalEquidistant;
import partnercities.geo.projection.EqualEarth;
import partnercities.geo.world.Featured;
import partnercities.link.Site;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Lazy;
import partnercities.plan.lettering.Box;

/**
 * What the maps of all languages share: projections, what each map shows, where cities lie on it, and files with coast
 * lines. Pages refer to these files instead of repeating the lines. Each map has a file of its own, as fine as its scale.
 */
public final class Atlas {
    /** The world map reaches from Spitsbergen to Cape Horn, in kilometres from the equator. */
    private static final double NORTH = 8200;

    private static final double SOUTH = 6400;
    private static final double WAY_STEP = 200;

    /** The way to a city takes at most this part of a locator's width and height; the rest shows surroundings. */
    private static final double LOCATOR_PART = 0.52;

    private static final double LOCATOR_HEIGHT = 2 / 3.0;
    /** In kilometres: shorter ways are drawn to the scale of a way of this length, since the coasts are no finer. */
    private static final double LOCATOR_LEAST = 220;

    private final Coastlines coastlines;
    private final Coordinates home;
    private final Featured featured;
    private final AzimuthalEquidistant fromHome;
    private final EqualEarth world;
    private final SortedMap<String, City> cities;
    private final SortedMap<String, Point> placesFromHome = new TreeMap<>();
    private final Extent far;
    private final Lazy<List<Extent>> enlargements;
    private final Lazy<Outlines> farOutlines;
    private final Lazy<Outlines> worldOutlines;
    private final Lazy<List<Outlines>> enlargedOutlines;
    private final Lazy<PlainFile> coasts;
    private final SortedMap<String, Lazy<Locator>> locators = new TreeMap<>();

    /** The map of the way to one city. */
    record Locator(Extent extent, Outlines outlines) {}

    public Atlas(Site site, Drawings drawings) {
        HomeCity homeCity = site.settings().home();
        this.home = homeCity.coordinates();
        this.fromHome = drawings.around(home);
        // rounded to tens of degrees, which to the eye still puts home in the middle
        this.world = new EqualEarth(Math.round(home.longitude() / 10) * 10);
        this.cities = new TreeMap<>(site.cities());
        cities.forEach((id, city) ->
                placesFromHome.put(id, fromHome.project(city.coordinates().value())));
        this.featured = featured(homeCity.country(), cities.values().stream());
        this.coastlines = new Coastlines(drawings, fromHome, world, home);
        this.far = Extent.disc(
                Reach.covering(placesFromHome.values().stream()
                        .mapToDouble(place -> Math.hypot(place.x(), place.y()))
                        .max()
                        .orElse(0)),
                cities.keySet());
        this.enlargements = new Lazy<>(
                () -> new Enlargements(placesFromHome, longestNames(), longest(homeCity.names()), far).chosen());
        this.farOutlines = new Lazy<>(() -> coastlines.outlines("coasts-from-home", far, featured));
        this.worldOutlines = new Lazy<>(() -> coastlines.ofTheWorld(worldBox(), featured));
        this.enlargedOutlines = new Lazy<>(() -> {
            List<Outlines> outlines = new ArrayList<>();
            enlargements
                    .get()
                    .forEach(extent -> outlines.add(coastlines.outlines(
                            "coasts-near-home" + (outlines.isEmpty() ? "" : "-enlarged"), extent, featured)));
            return outlines;
        });
        this.coasts = new Lazy<>(() -> coastlines.forBrowsers(
                enlargements().stream().findFirst().orElse(far).reach(), featured));
        cities.forEach((id, city) -> locators.put(id, new Lazy<>(() -> drawLocator(id, city))));
    }

    private Featured featured(String homeCountry, Stream<City> shown) {
        List<City> all = shown.toList();
        List<Featured.Settlement> settlements = new ArrayList<>();
        settlements.add(new Featured.Settlement(home, homeCountry));
        all.forEach(city ->
                settlements.add(new Featured.Settlement(city.coordinates().value(), city.country())));
        return new Featured(
                homeCountry, cities.values().stream().map(City::country).collect(Collectors.toSet()), settlements);
    }

    private Map<String, String> longestNames() {
        Map<String, String> names = new TreeMap<>();
        cities.forEach((id, city) -> names.put(id, longest(city.names())));
        return names;
    }

    private static String longest(LocalizedText names) {
        return names.texts().values().stream()
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    EqualEarth world() {
        return world;
    }

    /** The part of the world map's plane that is shown, in kilometres. */
    Box worldBox() {
        return new Box(-world.width() / 2, -NORTH, world.width() / 2, SOUTH);
    }

    /** The whole map around home, with all cities. */
    Extent far() {
        return far;
    }

    /** Maps around home that are nested in the whole one, from the widest; none when the whole one has room for all names. */
    List<Extent> enlargements() {
        return enlargements.get();
    }

    /** Whether a city is on an enlarged map. */
    boolean isEnlarged(String city) {
        return enlargements().stream().anyMatch(extent -> extent.cities().contains(city));
    }

    /** Kilometres east and south of home, on the map that keeps distances and directions from home. */
    Point placeFromHome(String city) {
        return Objects.requireNonNull(placesFromHome.get(city), city);
    }

    Point placeFromHome(Coordinates place) {
        return fromHome.project(place);
    }

    /** Where a city lies on the world map, in kilometres. */
    Point placeInWorld(String city) {
        return world.project(coordinates(city));
    }

    Point homeInWorld() {
        return world.project(home);
    }

    /** The shortest way from home on the world map, cut where the map ends. */
    List<List<Point>> wayInWorld(String city) {
        return world.lines(Geodesic.line(home, coordinates(city), WAY_STEP));
    }

    /** The outline of an enlarged map on the world map. */
    List<List<Point>> inWorld(Extent extent) {
        return world.lines(extent.outline().map(fromHome::placeAt).toList());
    }

    Outlines farOutlines() {
        return farOutlines.get();
    }

    Outlines worldOutlines() {
        return worldOutlines.get();
    }

    /** The drawings of {@link #enlargements}. */
    List<Outlines> enlargedOutlines() {
        return enlargedOutlines.get();
    }

    Locator locator(String city) {
        return Objects.requireNonNull(locators.get(city), city).get();
    }

    /** A map of some cities, without a file. */
    Sketch sketch(Extent extent, Stream<City> shown) {
        return coastlines.sketch(extent, featured(featured.home(), shown));
    }

    /** All cities by their ids. */
    SortedMap<String, City> cities() {
        return cities;
    }

    /** The coast lines for the map in the browser. */
    PlainFile coasts() {
        return coasts.get();
    }

    /** The files of all maps, in groups that can be drawn side by side. */
    public static List<Function<Atlas, List<PlainFile>>> files(Collection<String> cities) {
        List<Function<Atlas, List<PlainFile>>> groups = new ArrayList<>();
        groups.add(atlas ->
                List.of(atlas.farOutlines().file(), atlas.worldOutlines().file()));
        groups.add(atlas -> List.of(atlas.coasts()));
        groups.add(
                atlas -> atlas.enlargedOutlines().stream().map(Outlines::file).toList());
        cities.forEach(city ->
                groups.add(atlas -> List.of(atlas.locator(city).outlines().file())));
        return groups;
    }

    private Coordinates coordinates(String city) {
        return Objects.requireNonNull(cities.get(city), city).coordinates().value();
    }

    private Locator drawLocator(String id, City city) {
        Point place = placeFromHome(id);
        double width = Math.max(
                        Math.max(Math.abs(place.x()), LOCATOR_LEAST),
                        Math.max(Math.abs(place.y()), LOCATOR_LEAST * LOCATOR_HEIGHT) / LOCATOR_HEIGHT)
                / LOCATOR_PART;
        double height = width * LOCATOR_HEIGHT;
        double x = place.x() / 2;
        double y = place.y() / 2;
        Box box = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        Extent extent = new Extent(box, Reach.covering(Math.hypot(place.x(), place.y())), Set.of(id));
        return new Locator(
                extent, coastlines.outlines("coasts-" + id, extent, featured(featured.home(), Stream.of(city))));
    }
}
