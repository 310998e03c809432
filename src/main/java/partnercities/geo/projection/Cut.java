package partnercities.geo.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import partnercities.domain.city.Coordinates;

/**
 * Cuts along a meridian and keeps one side.
 *
 * @param meridian the longitude of the cut, in degrees
 * @param side 1 keeps the east, -1 the west
 */
record Cut(double meridian, int side) {

    /** The pieces of a line on the kept side. */
    List<List<Coordinates>> line(List<Coordinates> line) {
        List<List<Coordinates>> pieces = new ArrayList<>();
        List<Coordinates> piece = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Coordinates place = line.get(i);
            if (i > 0 && keeps(place) != keeps(line.get(i - 1))) {
                piece.add(crossing(line.get(i - 1), place));
            }
            if (keeps(place)) {
                piece.add(place);
            }
            if (!piece.isEmpty() && (!keeps(place) || i == line.size() - 1)) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        pieces.removeIf(remnant -> remnant.size() < 2);
        return pieces;
    }

    /** Rings around the part on the kept side, closed along the meridian; first and last position are equal. */
    List<List<Coordinates>> ring(List<Coordinates> ring) {
        int outside = firstOutside(ring);
        if (outside == ring.size()) {
            return List.of(ring);
        }
        List<Coordinates> fromOutside = new ArrayList<>(ring.subList(outside, ring.size()));
        fromOutside.addAll(ring.subList(1, outside + 1));
        return joined(line(fromOutside));
    }

    /**
     * Joins pieces, which all begin and end on the meridian. From south to north, the first end belongs to the first
     * beginning.
     */
    private static List<List<Coordinates>> joined(List<List<Coordinates>> pieces) {
        List<Integer> byBeginning = order(pieces, piece -> piece.get(0).latitude());
        List<Integer> byEnd = order(pieces, piece -> piece.get(piece.size() - 1).latitude());
        List<Integer> left = new ArrayList<>(byEnd);
        List<List<Coordinates>> rings = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Coordinates> ring = new ArrayList<>();
            Integer piece = left.get(0);
            while (left.remove(piece)) {
                ring.addAll(pieces.get(piece));
                piece = byBeginning.get(byEnd.indexOf(piece));
            }
            ring.add(ring.get(0));
            rings.add(ring);
        }
        return rings;
    }

    private static List<Integer> order(List<List<Coordinates>> pieces, ToDoubleFunction<List<Coordinates>> latitude) {
        return IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingDouble(index -> latitude.applyAsDouble(pieces.get(index))))
                .toList();
    }

    private int firstOutside(List<Coordinates> ring) {
        int index = 0;
        while (index < ring.size() && keeps(ring.get(index))) {
            index++;
        }
        return index;
    }

    private boolean keeps(Coordinates place) {
        return side * (place.longitude() - meridian) >= 0;
    }

    private Coordinates crossing(Coordinates from, Coordinates to) {
        double part = (meridian - from.longitude()) / (to.longitude() - from.longitude());
        return new Coordinates(from.latitude() + part * (to.latitude() - from.latitude()), meridian);
    }
}
