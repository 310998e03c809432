package partnercities.plan.lettering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.geo.drawing.Room;
import partnercities.geo.plane.Point;

/**
 * The texts of a map in one size of type. Who asks first is placed first: home, cities, then whatever helps to read
 * them.
 */
public final class Lettering {
    /** Radius of home's mark and of a city's mark, in units. */
    static final double HOME = 17;

    public static final double MARK = 13;
    /** Of a dot. */
    private static final double DOT = 6;
    /** The least room between a mark and another one's name, in units. */
    private static final double CLEARANCE = 1.5;
    /** Between a text and the frame, in units. */
    private static final double INSIDE = 6;
    /** Places with many neighbours choose their spots first. Neighbours lie within this distance, in type sizes. */
    private static final double CROWDED = 5;
    /** What country names are spaced out: as a part of the type size, for each letter. */
    private static final double SPACED = 0.16;
    /** Of the width of a country, a name takes this part at most. */
    private static final double OF_COUNTRY = 0.94;

    /** While a few cities are nameless, so many times others choose first. */
    private static final int AGAIN = 3;

    private static final int FEW = 5;

    private static final int RING_DIRECTIONS = 24;
    private static final double RING_MIDDLE = 0.27;

    private final LabelPlacement placement;
    private final double size;
    private final Map<String, Spot> ofCities = new HashMap<>();
    private final Optional<Spot> ofHome;
    private final List<String> nameless;

    /** A mark with a name. */
    public record Named(String id, Point at, String name) {
        Box own() {
            return Box.around(at.x(), at.y(), MARK + CLEARANCE);
        }
    }

    /**
     * Names home and the cities.
     *
     * @param box the visible part
     * @param obstacles other things that names keep off
     */
    public static Lettering of(
            Box box, TypeSize size, Point home, String homeName, List<Named> cities, List<Box> obstacles) {
        Lettering best = new Lettering(box, size, home, homeName, cities, obstacles, Set.of());
        Set<String> first = new TreeSet<>();
        for (int again = 0; again < AGAIN && best.nameless.size() <= FEW && !best.nameless.isEmpty(); again++) {
            first.addAll(best.nameless);
            Lettering other = new Lettering(box, size, home, homeName, cities, obstacles, first);
            best = other.nameless.size() < best.nameless.size() ? other : best;
            first.addAll(other.nameless);
        }
        return best;
    }

    /** @param first cities that choose before all others */
    private Lettering(
            Box box,
            TypeSize size,
            Point home,
            String homeName,
            List<Named> cities,
            List<Box> obstacles,
            Set<String> first) {
        this.size = size.units();
        this.placement = new LabelPlacement(box.widened(-INSIDE), this.size);
        LabelPlacement withoutObstacles = new LabelPlacement(box.widened(-INSIDE), this.size);
        Box ownOfHome = Box.around(home.x(), home.y(), HOME);
        Stream.of(placement, withoutObstacles).forEach(map -> {
            map.occupy(ownOfHome);
            cities.forEach(city -> map.occupy(city.own()));
        });
        obstacles.forEach(placement::occupy);
        ofHome = placement
                .placeAnywhere(home.x(), home.y(), HOME, ownOfHome, homeName)
                .or(() -> withoutObstacles.placeAnywhere(home.x(), home.y(), HOME, ownOfHome, homeName));
        ofHome.ifPresent(spot -> placement.occupy(placement.box(spot, width(homeName))));
        Neighbourhood neighbourhood =
                new Neighbourhood(cities.stream().map(Named::at).toList(), CROWDED * this.size);
        Map<String, Integer> neighbours =
                cities.stream().collect(Collectors.toMap(Named::id, city -> neighbourhood.count(city.at())));
        List<Named> byCrowd = cities.stream()
                .sorted(Comparator.comparing((Named city) -> !first.contains(city.id()))
                        .thenComparing(city -> neighbours.get(city.id()), Comparator.reverseOrder())
                        .thenComparing(Named::id))
                .toList();
        byCrowd.forEach(city -> placement
                .place(city.at().x(), city.at().y(), MARK, city.own(), city.name())
                .ifPresent(spot -> ofCities.put(city.id(), spot)));
        // what had no room once has none later
        byCrowd.stream().filter(city -> !ofCities.containsKey(city.id())).forEach(city -> placement
                .lead(city.at().x(), city.at().y(), MARK, city.own(), city.name())
                .ifPresent(spot -> ofCities.put(city.id(), spot)));
        if (size != TypeSize.NARROW) { // on a narrow map, lines that long would cross all of it
            byCrowd.stream().filter(city -> !ofCities.containsKey(city.id())).forEach(city -> placement
                    .leadFar(city.at().x(), city.at().y(), MARK, city.own(), city.name())
                    .ifPresent(spot -> ofCities.put(city.id(), spot)));
        }
        nameless = cities.stream()
                .map(Named::id)
                .filter(city -> !ofCities.containsKey(city))
                .toList();
    }

    public static Box dot(Point at) {
        return Box.around(at.x(), at.y(), DOT);
    }

    public Optional<Spot> ofHome() {
        return ofHome;
    }

    public Optional<Spot> ofCity(String id) {
        return Optional.ofNullable(ofCities.get(id));
    }

    /** Where the figure of a ring stands, on its line. */
    public Optional<Spot> onRing(double radius, String figure) {
        Stream<Spot> spots = Stream.iterate(0, turn -> turn < RING_DIRECTIONS, turn -> turn + 1)
                .map(turn -> (turn + 1) / 2 * (turn % 2 == 0 ? 1 : -1)) // by turns on both sides of north
                .map(turn -> 2 * Math.PI * turn / RING_DIRECTIONS)
                .map(angle -> new Spot(
                        radius * Math.sin(angle), -radius * Math.cos(angle) + RING_MIDDLE * size, Spot.Anchor.MIDDLE));
        return placement.first(spots, width(figure), NOTHING);
    }

    /** A text beside something small that is already there. */
    public Optional<Spot> beside(Point at, double radius, String text) {
        return placement.place(at.x(), at.y(), radius, Box.around(at.x(), at.y(), radius), text);
    }

    /** The name of a country, spaced out, in its widest free part. */
    public Optional<Spot> inCountry(Room room, double scale, String name) {
        double width = width(name) + SPACED * size * name.codePointCount(0, name.length());
        List<Room.Row> rows = room.rows();
        Stream<Spot> spots = Stream.iterate(1, row -> row + 1 < rows.size(), row -> row + 1)
                .map(row -> shared(rows.get(row - 1), rows.get(row), rows.get(row + 1)))
                .filter(row -> row.width() * scale * OF_COUNTRY >= width)
                .sorted(Comparator.comparing(Room.Row::width).reversed())
                .flatMap(row -> Stream.of(0.5, 0.35, 0.65, 0.2, 0.8)
                        .map(part -> row.left() * scale + width / 2 + part * (row.width() * scale - width))
                        .map(x -> new Spot(x, row.y() * scale + RING_MIDDLE * size, Spot.Anchor.MIDDLE)));
        return placement.first(spots, width, NOTHING);
    }

    /** What three rows have in common. */
    private static Room.Row shared(Room.Row above, Room.Row row, Room.Row below) {
        return new Room.Row(
                row.y(),
                Math.max(row.left(), Math.max(above.left(), below.left())),
                Math.min(row.right(), Math.min(above.right(), below.right())));
    }

    /** Whether nothing is at a box yet. */
    public boolean isFree(Box box) {
        return placement.isFree(box);
    }

    public void occupy(Box box) {
        placement.occupy(box);
    }

    private double width(String text) {
        return LetterWidths.of(text) * size;
    }

    private static final Box NOTHING = new Box(0, 0, 0, 0);
}
