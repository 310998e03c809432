package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.geo.plane.Point;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Label;
import partnercities.plan.lettering.Box;
import partnercities.plan.lettering.Lettering;
import partnercities.plan.lettering.Placed;
import partnercities.plan.lettering.Rim;
import partnercities.plan.lettering.Spot;
import partnercities.plan.lettering.Spread;
import partnercities.plan.lettering.TypeSize;

/**
 * A map whose marks are not spread and whose names are not placed yet. Lengths are in units.
 *
 * @param box the visible part
 * @param scale units per kilometre
 * @param rings of which distances from home there are rings, in kilometres
 * @param routes SVG path data of the ways from home
 * @param places where the cities with marks lie, in the order of the list
 * @param dots the cities that another map shows with marks
 * @param enlarged SVG path data of the outline of what another map shows enlarged; empty without one
 * @param outside cities beyond the frame, and where they lie
 * @param countries names of countries by their codes
 * @param capitals for orientation
 * @param nested maps that show a part enlarged
 */
record MapSheet(
        Box box,
        MapPicture.Form form,
        Outlines outlines,
        double scale,
        List<Double> rings,
        String routes,
        Point home,
        List<Place> places,
        List<Dot> dots,
        String enlarged,
        List<Outside> outside,
        Map<String, String> countries,
        List<Town> capitals,
        List<MapPicture> nested) {
    /** The least distance between the middles of two marks, and of a mark and home. */
    private static final double APART = 25;

    private static final double FROM_HOME = 31;
    /** How far around its middle a mark can be pointed at, at most. */
    private static final double REACH = 20;
    /** How far within the frame the middle of a mark must be. */
    private static final double INSIDE = 16;

    private static final double TOWN = 5;
    /** In kilometres: cities nearer than this are at one place. */
    private static final double ONE_PLACE = 2;

    private static final double METRES = 1000;
    /** Cities at one place, which share a mark. */
    record Place(List<MapPicture.Member> cities, Point at) {
        /** The same in every language, unlike the order of the cities. */
        String id() {
            return cities.stream()
                    .map(MapPicture.Member::id)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** A city with a mark on another map. */
    record Dot(CityEntry city, Point at) {}

    /** A city beyond the frame. */
    record Outside(CityEntry city, Point at) {}

    /** A capital. */
    record Town(String name, Point at) {}

    /**
     * Cities in groups that share a mark. Which do goes by their ids, and so does their order, so that it is the same in every language.
     *
     * @param place of each, in kilometres
     */
    static List<List<String>> byPlace(Collection<String> cities, Function<String, Point> place) {
        List<List<String>> groups = new ArrayList<>();
        for (String city : cities.stream().sorted().toList()) {
            Point at = place.apply(city);
            groups.stream()
                    .filter(group -> distance(place.apply(group.get(0)), at) < ONE_PLACE)
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(city), () -> groups.add(new ArrayList<>(List.of(city))));
        }
        return groups;
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /** Moves marks apart in a box. */
    static Spread spread(Box box, Point home) {
        return new Spread(box.widened(-INSIDE), APART, home, FROM_HOME);
    }

    /** Spreads the marks and places the names. */
    MapPicture picture(String file, Label homeName) {
        List<Point> marks = spreadMarks();
        List<Lettering.Named> named = IntStream.range(0, places.size())
                .mapToObj(index -> new Lettering.Named(
                        places.get(index).id(),
                        marks.get(index),
                        mark(index, marks.get(index), REACH, Placed.NOWHERE).name()))
                .toList();
        List<Box> obstacles = obstacles();
        Map<TypeSize, Lettering> letterings = new EnumMap<>(TypeSize.class);
        for (TypeSize size : TypeSize.values()) {
            letterings.put(size, Lettering.of(box, size, home, homeName.text(), named, obstacles));
        }
        Function<Function<Lettering, Optional<Spot>>, Placed> placed = spot ->
                Placed.of(size -> Optional.ofNullable(letterings.get(size)).flatMap(spot));
        // in the order of what matters most
        List<MapPicture.Pointer> pointers = new Pointers(box, home, scale).to(outside, letterings, placed);
        List<MapPicture.Ring> drawnRings = rings.stream()
                .map(ring -> new MapPicture.Ring(
                        MapPicture.rounded(ring * scale),
                        ring * METRES,
                        placed.apply(lettering -> lettering.onRing(ring * scale, figure(ring)))))
                .toList();
        List<MapPicture.Capital> towns = capitals.stream()
                .map(town -> new MapPicture.Capital(
                        town.name(),
                        MapPicture.rounded(town.at().x()),
                        MapPicture.rounded(town.at().y()),
                        placed.apply(lettering -> lettering.beside(town.at(), TOWN, town.name()))))
                .toList();
        List<MapPicture.CountryName> names = new ArrayList<>();
        countries.forEach((code, name) -> Optional.ofNullable(outlines.rooms().get(code))
                .map(room -> new MapPicture.CountryName(
                        name, placed.apply(lettering -> lettering.inCountry(room, Outlines.SCALE, name))))
                .filter(country -> !country.spots().isNowhere())
                .ifPresent(names::add));
        return new MapPicture(
                MapPicture.Neatline.of(box, form),
                new MapPicture.Ground(file, Outlines.SCALE),
                drawnRings,
                routes,
                new MapPicture.HomeMark(
                        MapPicture.rounded(home.x()),
                        MapPicture.rounded(home.y()),
                        homeName,
                        placed.apply(Lettering::ofHome)),
                IntStream.range(0, places.size())
                        .mapToObj(index -> mark(
                                index,
                                marks.get(index),
                                reach(marks, index),
                                placed.apply(lettering ->
                                        lettering.ofCity(places.get(index).id()))))
                        .toList(),
                dots.stream()
                        .map(dot -> new MapPicture.Dot(
                                dot.city().category(),
                                MapPicture.rounded(dot.at().x()),
                                MapPicture.rounded(dot.at().y())))
                        .toList(),
                enlarged,
                pointers,
                names,
                towns,
                nested);
    }

    /** Marks are moved apart in the order of their ids, so that they lie in the same place in every language. */
    private List<Point> spreadMarks() {
        List<Place> byId =
                places.stream().sorted(Comparator.comparing(Place::id)).toList();
        List<Point> spread = spread(box, home).of(byId.stream().map(Place::at).toList());
        Map<String, Point> marks = new HashMap<>();
        IntStream.range(0, byId.size())
                .forEach(index -> marks.put(byId.get(index).id(), spread.get(index)));
        return places.stream()
                .map(place -> Objects.requireNonNull(marks.get(place.id())))
                .toList();
    }

    private MapPicture.Mark mark(int index, Point at, double reach, Placed spots) {
        Point place = new Point(
                MapPicture.rounded(places.get(index).at().x()),
                MapPicture.rounded(places.get(index).at().y()));
        double x = MapPicture.rounded(at.x());
        double y = MapPicture.rounded(at.y());
        return new MapPicture.Mark(
                places.get(index).cities(),
                x,
                y,
                Optional.of(place).filter(point -> point.x() != x || point.y() != y),
                reach,
                spots);
    }

    /** Half the way to the nearest other mark, so that no two marks can be pointed at in one place. */
    private static double reach(List<Point> marks, int index) {
        Point mark = marks.get(index);
        double nearest = IntStream.range(0, marks.size())
                .filter(other -> other != index)
                .mapToDouble(other -> Math.hypot(
                        marks.get(other).x() - mark.x(), marks.get(other).y() - mark.y()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        return Math.min(REACH, Math.floor(nearest * 5) / 10);
    }

    private List<Box> obstacles() {
        return obstacles(
                box,
                form,
                Stream.concat(
                        dots.stream().map(dot -> Lettering.dot(dot.at())),
                        capitals.stream()
                                .map(town -> Box.around(town.at().x(), town.at().y(), TOWN))));
    }

    /** What names of cities keep off besides marks: dots and capitals, and the rim of a disc. */
    static List<Box> obstacles(Box box, MapPicture.Form form, Stream<Box> dots) {
        return Stream.concat(dots, form == MapPicture.Form.DISC ? Rim.of(box).stream() : Stream.empty())
                .toList();
    }

    /** How the distance on a ring is written, about as wide as in every language. */
    static String figure(double kilometres) {
        return String.format(Locale.ROOT, "%,.0f km", kilometres);
    }
}
