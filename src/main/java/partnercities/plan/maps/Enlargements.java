package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import partnercities.geo.plane.Point;
import partnercities.plan.lettering.Lettering;
import partnercities.plan.lettering.TypeSize;

/**
 * Chooses which surroundings of home have maps of their own. Frames follow the gaps between distances, and there are as
 * many nested maps, two at the most, as it takes to name every city.
 */
final class Enlargements {
    /** A gap: the next city is at least so many times as far from home. */
    private static final double GAP = 1.12;
    /** So many of the widest gaps are tried. */
    private static final int TRIED = 8;
    /** An enlargement reaches at most this part of the way to the rim of the next wider map, or is not worth drawing. */
    private static final double WORTHWHILE = 0.62;
    /** Around home, fewer cities than this are no surroundings. */
    private static final int FEWEST = 3;

    private final SortedMap<String, Point> places;
    private final Map<String, String> names;
    private final String home;
    private final Extent whole;
    private final Map<Sheet, Integer> lettered = new HashMap<>();

    /** A map, and the cities that another one names. */
    private record Sheet(Extent map, Set<String> enlarged) {}

    /**
     * @param places kilometres from home, by the ids of the cities
     * @param names the longest name of each
     * @param whole a disc, of whose rim names keep off
     */
    Enlargements(SortedMap<String, Point> places, Map<String, String> names, String home, Extent whole) {
        this.places = places;
        this.names = names;
        this.home = home;
        this.whole = whole;
    }

    /** The nested maps, from the widest. */
    List<Extent> chosen() {
        List<Extent> candidates = candidates();
        List<List<Extent>> tried = new ArrayList<>();
        tried.add(List.of());
        candidates.forEach(one -> tried.add(List.of(one)));
        for (Extent wide : candidates) {
            for (Extent narrow : candidates) {
                if (isWorthwhile(narrow, wide)) {
                    tried.add(List.of(wide, narrow));
                }
            }
        }
        return best(tried);
    }

    /** The first with the fewest nameless cities: fewer maps and wider gaps come first. */
    private List<Extent> best(List<List<Extent>> tried) {
        List<Extent> best = List.of();
        int fewest = Integer.MAX_VALUE;
        for (List<Extent> maps : tried) {
            int nameless = nameless(maps, fewest);
            if (nameless < fewest) {
                best = maps;
                fewest = nameless;
            }
        }
        return best;
    }

    private List<Extent> candidates() {
        List<Map.Entry<String, Point>> byDistance = places.entrySet().stream()
                .sorted(Comparator.comparingDouble(city -> distance(city.getValue())))
                .toList();
        return IntStream.range(FEWEST - 1, byDistance.size() - 1)
                .filter(last -> gap(byDistance, last) >= GAP)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer last) -> gap(byDistance, last))
                        .reversed())
                .limit(TRIED)
                .map(last -> extent(byDistance.subList(0, last + 1)))
                .filter(extent -> isWorthwhile(extent, whole))
                .toList();
    }

    private static Extent extent(List<Map.Entry<String, Point>> cities) {
        Set<String> ids = new TreeSet<>();
        cities.forEach(city -> ids.add(city.getKey()));
        return Extent.around(
                cities.stream().map(Map.Entry::getValue).toList(),
                Reach.covering(distance(cities.get(cities.size() - 1).getValue())),
                ids);
    }

    private static boolean isWorthwhile(Extent narrow, Extent wide) {
        return narrow.cities().size() < wide.cities().size()
                && narrow.box().width() <= WORTHWHILE * wide.box().width();
    }

    private static double gap(List<Map.Entry<String, Point>> byDistance, int last) {
        return distance(byDistance.get(last + 1).getValue())
                / Math.max(1, distance(byDistance.get(last).getValue()));
    }

    /**
     * How many cities stay without a name if these maps are drawn besides the whole one; no more than {@code enough} are
     * counted, since letters are slow to place.
     */
    private int nameless(List<Extent> maps, int enough) {
        int nameless = 0;
        Extent map = whole;
        for (int next = 0; next <= maps.size() && nameless < enough; next++) {
            Set<String> enlarged = next < maps.size() ? maps.get(next).cities() : Set.of();
            nameless += lettered.computeIfAbsent(new Sheet(map, enlarged), this::nameless);
            map = next < maps.size() ? maps.get(next) : map;
        }
        return nameless;
    }

    private int nameless(Sheet sheet) {
        Extent map = sheet.map();
        Set<String> enlarged = sheet.enlarged();
        double scale = map.scale();
        Point origin = new Point(0, 0);
        List<List<String>> groups = MapSheet.byPlace(
                map.cities().stream().filter(id -> !enlarged.contains(id)).toList(), this::place);
        List<Point> marks = MapSheet.spread(map.units(), origin)
                .of(groups.stream().map(group -> scaled(group.get(0), scale)).toList());
        List<Lettering.Named> named = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            List<String> group = groups.get(index);
            named.add(new Lettering.Named(
                    group.get(0),
                    marks.get(index),
                    MapPicture.joined(group.stream().map(id -> names.getOrDefault(id, "")))));
        }
        Lettering lettering = Lettering.of(
                map.units(),
                TypeSize.MEDIUM,
                origin,
                home,
                named,
                MapSheet.obstacles(
                        map.units(),
                        map.equals(whole) ? MapPicture.Form.DISC : MapPicture.Form.RECTANGLE,
                        enlarged.stream().map(id -> Lettering.dot(scaled(id, scale)))));
        return groups.stream()
                .filter(group -> lettering.ofCity(group.get(0)).isEmpty())
                .mapToInt(List::size)
                .sum();
    }

    private Point scaled(String id, double scale) {
        Point place = place(id);
        return new Point(place.x() * scale, place.y() * scale);
    }

    private Point place(String id) {
        return places.getOrDefault(id, new Point(0, 0));
    }

    private static double distance(Point place) {
        return Math.hypot(place.x(), place.y());
    }
}
