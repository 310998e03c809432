package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.geo.plane.Point;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Lazy;
import partnercities.plan.lettering.Box;

/** Draws the maps of one language, with what the site's atlas has for all languages. */
public final class MapPictures {
    /** Of all maps, in units. */
    static final double WIDTH = 1000;

    /** From a map to cities beyond it, the nearest; more would be a list. */
    static final int MOST_POINTERS = 10;

    private final Site site;
    private final Atlas atlas;
    private final Label home;
    private final Entries entries;
    private final Lazy<MapPicture> far;
    private final Lazy<List<MapPicture>> enlargements;
    private final Map<String, Lazy<MapPicture>> locators = new HashMap<>();
    private final Orientation orientation;

    public MapPictures(Desk desk, Atlas atlas) {
        this.site = desk.site();
        this.atlas = atlas;
        this.home = desk.edition().label(site.settings().home().names());
        this.entries = desk.entries();
        this.far = new Lazy<>(this::drawFar);
        this.enlargements = new Lazy<>(this::drawEnlargements);
        site.cities().keySet().forEach(city -> locators.put(city, new Lazy<>(() -> drawLocator(city))));
        this.orientation = new Orientation(atlas, desk.edition().locale());
    }

    /** The address of the coast lines for maps in the browser. */
    String coasts() {
        return site.addresses().ofFile(atlas.coasts().path());
    }

    /** The world from home: every city at its true distance and direction. */
    public MapPicture far() {
        return far.get();
    }

    /**
     * The surroundings of home, where most cities lie, perhaps with a part of them enlarged once more; empty when the
     * whole map shows them well.
     */
    public Optional<MapPicture> near() {
        return enlargements.get().stream().findFirst();
    }

    /** The enlarged maps around home, from the widest. */
    List<MapPicture> enlargements() {
        return enlargements.get();
    }

    /** The world in Equal Earth, which keeps the sizes of countries. */
    MapPicture world() {
        List<String> cities = entries.alphabetically();
        Box kilometres = atlas.worldBox();
        double scale = WIDTH / kilometres.width();
        Outlines outlines = atlas.worldOutlines();
        MapSheet sheet = new MapSheet(
                kilometres.scaled(scale),
                MapPicture.Form.RECTANGLE,
                outlines,
                scale,
                List.of(),
                paths(cities.stream().flatMap(city -> atlas.wayInWorld(city).stream()), scale),
                scaled(atlas.homeInWorld(), scale),
                places(cities.stream().filter(city -> !atlas.isEnlarged(city)), atlas::placeInWorld, scale),
                dots(cities.stream().filter(atlas::isEnlarged), atlas::placeInWorld, scale),
                paths(atlas.enlargements().stream().limit(1).flatMap(extent -> atlas.inWorld(extent).stream()), scale),
                List.of(),
                orientation.countries(),
                List.of(),
                List.of());
        return sheet.picture(address(outlines), home);
    }

    /** The way from home to one city, with the surroundings of both. */
    public MapPicture locator(String city) {
        return Objects.requireNonNull(locators.get(city), city).get();
    }

    private MapPicture drawLocator(String city) {
        Atlas.Locator locator = atlas.locator(city);
        return aroundHome(
                locator.extent(),
                MapPicture.Form.RECTANGLE,
                locator.outlines(),
                Set.of(),
                List.of(),
                orientation.capitals(locator.extent(), atlas.placeFromHome(city)),
                List.of());
    }

    private MapPicture drawFar() {
        Set<String> enlarged =
                atlas.enlargements().stream().findFirst().map(Extent::cities).orElse(Set.of());
        return aroundHome(
                atlas.far(), MapPicture.Form.DISC, atlas.farOutlines(), enlarged, List.of(), List.of(), List.of());
    }

    /** From the innermost, since a map holds those that enlarge it. */
    private List<MapPicture> drawEnlargements() {
        List<Extent> extents = atlas.enlargements();
        List<MapPicture> drawn = new ArrayList<>();
        for (int map = extents.size() - 1; map >= 0; map--) {
            Extent extent = extents.get(map);
            Set<String> enlarged =
                    map + 1 < extents.size() ? extents.get(map + 1).cities() : Set.of();
            List<String> outside = entries.alphabetically().stream()
                    .filter(city -> !extent.cities().contains(city))
                    .sorted(Comparator.comparingDouble(
                            city -> entries.city(city).distance()))
                    .limit(MOST_POINTERS)
                    .toList();
            drawn.add(
                    0,
                    aroundHome(
                            extent,
                            MapPicture.Form.RECTANGLE,
                            atlas.enlargedOutlines().get(map),
                            enlarged,
                            outside,
                            List.of(),
                            List.copyOf(drawn)));
        }
        return List.copyOf(drawn);
    }

    private MapPicture aroundHome(
            Extent extent,
            MapPicture.Form form,
            Outlines outlines,
            Set<String> enlarged,
            List<String> outside,
            List<MapSheet.Town> capitals,
            List<MapPicture> nested) {
        double scale = extent.scale();
        List<String> cities = entries.alphabetically().stream()
                .filter(extent.cities()::contains)
                .toList();
        MapSheet sheet = new MapSheet(
                extent.units(),
                form,
                outlines,
                scale,
                extent.reach().rings(),
                paths(cities.stream().map(city -> List.of(new Point(0, 0), atlas.placeFromHome(city))), scale),
                new Point(0, 0),
                places(cities.stream().filter(city -> !enlarged.contains(city)), atlas::placeFromHome, scale),
                dots(cities.stream().filter(enlarged::contains), atlas::placeFromHome, scale),
                enlargedIn(extent, scale),
                outside.stream()
                        .map(city -> new MapSheet.Outside(entries.city(city), scaled(atlas.placeFromHome(city), scale)))
                        .toList(),
                orientation.countries(),
                capitals,
                nested);
        return sheet.picture(address(outlines), home);
    }

    /** The frame of the next narrower map; a locator shows one city, so it has none. */
    private String enlargedIn(Extent extent, double scale) {
        return extent.cities().size() == 1
                ? ""
                : atlas.enlargements().stream()
                        .filter(inner -> extent.cities().size() > inner.cities().size()
                                && extent.cities().containsAll(inner.cities()))
                        .findFirst()
                        .map(inner -> rectangle(inner.box().scaled(scale)))
                        .orElse("");
    }

    private String address(Outlines outlines) {
        return site.addresses().ofFile(outlines.file().path());
    }

    /** Cities that lie at one place share it. */
    private List<MapSheet.Place> places(Stream<String> cities, Function<String, Point> place, double scale) {
        List<String> listed = cities.toList();
        Map<String, Integer> order = new HashMap<>();
        listed.forEach(city -> order.put(city, order.size()));
        Comparator<String> asListed = Comparator.comparing(city -> order.getOrDefault(city, 0));
        return MapSheet.byPlace(listed, place).stream()
                .map(group -> new MapSheet.Place(
                        group.stream()
                                .sorted(asListed)
                                .map(city -> new MapPicture.Member(city, entries.city(city)))
                                .toList(),
                        scaled(place.apply(group.get(0)), scale)))
                .sorted(Comparator.comparing(shared -> shared.cities().get(0).id(), asListed))
                .toList();
    }

    private List<MapSheet.Dot> dots(Stream<String> cities, Function<String, Point> place, double scale) {
        return cities.map(city -> new MapSheet.Dot(entries.city(city), scaled(place.apply(city), scale)))
                .toList();
    }

    private static String rectangle(Box box) {
        return "M" + MapPicture.written(box.left()) + " " + MapPicture.written(box.top())
                + "H" + MapPicture.written(box.right())
                + "V" + MapPicture.written(box.bottom())
                + "H" + MapPicture.written(box.left()) + "z";
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
