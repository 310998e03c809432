package partnercities.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import partnercities.geo.Point;
import partnercities.link.Addresses;
import partnercities.plan.LabelPlacement.Box;

/**
 * A map before the names are on it.
 *
 * @param box what is seen, in units
 * @param outlines the coast lines
 * @param scale units for a kilometre
 * @param routes SVG path data of the ways from home
 * @param home where it lies, in units
 * @param places where the cities lie, in units, by their ids and in the order of the list
 * @param enlarged outline of what another map shows better
 */
record MapSheet(
        Box box,
        Atlas.Outlines outlines,
        double scale,
        List<MapPicture.Ring> rings,
        String routes,
        Point home,
        LinkedHashMap<String, Point> places,
        String enlarged) {
    /** The sizes of type, in units: for a map 600 pixels wide, and for one on a phone. */
    private static final double WIDE = 24;

    private static final double NARROW = 42;
    /** How much room a mark takes around its place, and a mere dot. */
    private static final double MARK = 11;

    private static final double DOT = 5;
    /** Whoever has a neighbour within so many lines of type chooses early. */
    private static final double CROWDED = 5;

    /** Adds the names: of home, and of the cities that are to be named. */
    MapPicture picture(Addresses addresses, Label homeName, Entries entries, Predicate<String> isNamed) {
        Map<String, Label> names = new HashMap<>();
        places.keySet().stream()
                .filter(isNamed)
                .forEach(city -> names.put(city, entries.city(city).city().label()));
        Spots wide = new Spots(homeName, names, WIDE);
        Spots narrow = new Spots(homeName, names, NARROW);
        List<MapPicture.Mark> marks = new ArrayList<>();
        List<MapPicture.Dot> dots = new ArrayList<>();
        places.forEach((city, place) -> {
            CityEntry entry = entries.city(city);
            double x = MapPicture.rounded(place.x());
            double y = MapPicture.rounded(place.y());
            if (names.containsKey(city)) {
                marks.add(new MapPicture.Mark(city, entry, x, y, wide.of(city), narrow.of(city)));
            } else {
                dots.add(new MapPicture.Dot(entry.category(), x, y));
            }
        });
        return new MapPicture(
                MapPicture.rounded(box.left()),
                MapPicture.rounded(box.top()),
                MapPicture.rounded(box.right() - box.left()),
                MapPicture.rounded(box.bottom() - box.top()),
                addresses.ofFile(outlines.file().path()),
                scale / outlines.unitsPerKilometre(),
                rings,
                routes,
                new MapPicture.HomeMark(
                        MapPicture.rounded(home.x()),
                        MapPicture.rounded(home.y()),
                        homeName,
                        wide.ofHome(),
                        narrow.ofHome()),
                List.copyOf(marks),
                List.copyOf(dots),
                enlarged);
    }

    /** Where the names stand in one size of type. */
    private final class Spots {
        private final Map<String, MapPicture.Spot> ofCities = new HashMap<>();
        private final Optional<MapPicture.Spot> ofHome;

        Spots(Label homeName, Map<String, Label> names, double size) {
            LabelPlacement placement = new LabelPlacement(box, size);
            placement.occupy(Box.around(home.x(), home.y(), MARK));
            places.forEach((city, place) ->
                    placement.occupy(Box.around(place.x(), place.y(), names.containsKey(city) ? MARK : DOT)));
            ofHome = placement.place(home.x(), home.y(), MARK, homeName.text());
            Map<String, Integer> neighbours = neighbours(names.keySet(), size);
            names.keySet().stream()
                    .sorted(Comparator.<String, Integer>comparing(neighbours::get)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .forEach(city -> {
                        Point place = places.get(city);
                        placement
                                .place(
                                        place.x(),
                                        place.y(),
                                        MARK,
                                        names.get(city).text())
                                .ifPresent(spot -> ofCities.put(city, spot));
                    });
        }

        Optional<MapPicture.Spot> of(String city) {
            return Optional.ofNullable(ofCities.get(city));
        }

        Optional<MapPicture.Spot> ofHome() {
            return ofHome;
        }

        private Map<String, Integer> neighbours(Iterable<String> cities, double size) {
            Map<String, Integer> neighbours = new HashMap<>();
            for (String city : cities) {
                Point place = places.get(city);
                neighbours.put(city, (int) places.values().stream()
                        .filter(other -> Math.hypot(other.x() - place.x(), other.y() - place.y()) < CROWDED * size)
                        .count());
            }
            return neighbours;
        }
    }
}
