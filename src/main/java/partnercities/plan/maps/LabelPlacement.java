package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds room for the names on a map, one after the other: beside, above or below their marks, inside the map and over
 * nothing else. A mark without room gets no name. Lengths are in the map's units.
 */
final class LabelPlacement {
    /** Mean width of a letter in a humanist sans-serif, as a part of the type size, rounded up a little. */
    private static final double LETTER_WIDTH = 0.56;
    /** How far letters rise above the base line and drop below it, as parts of the type size. */
    private static final double ASCENT = 0.78;

    private static final double DESCENT = 0.24;
    /** How far diagonal spots are from the middle of the mark, as a part of its radius. */
    private static final double DIAGONAL = 0.75;

    private final Box bounds;
    private final double size;
    private final double cell;
    /** Boxes by cell of a grid, so that only near ones are compared. */
    private final Map<Long, List<Box>> occupied = new HashMap<>();

    /** A rectangle; y grows downwards. */
    record Box(double left, double top, double right, double bottom) {
        /** The square around a round mark. */
        static Box around(double x, double y, double radius) {
            return new Box(x - radius, y - radius, x + radius, y + radius);
        }

        Box widened(double by) {
            return new Box(left - by, top, right + by, bottom);
        }

        /** The distance of its nearest point from 0, 0. */
        double nearest() {
            return Math.hypot(Math.max(0, Math.max(left, -right)), Math.max(0, Math.max(top, -bottom)));
        }

        /** The distance of its farthest point from 0, 0. */
        double farthest() {
            return Math.hypot(Math.max(-left, right), Math.max(-top, bottom));
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean contains(Box other) {
            return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
        }
    }

    /**
     * A map without names.
     *
     * @param size of the type
     */
    LabelPlacement(Box bounds, double size) {
        this.bounds = bounds;
        this.size = size;
        this.cell = 4 * size;
    }

    /** Keeps names off a box. */
    void occupy(Box box) {
        for (long column = column(box.left); column <= column(box.right); column++) {
            for (long row = column(box.top); row <= column(box.bottom); row++) {
                occupied.computeIfAbsent(key(column, row), key -> new ArrayList<>())
                        .add(box);
            }
        }
    }

    /**
     * Takes the first free spot around a mark; empty when none is free.
     *
     * @param radius of the mark
     * @param own the box that the mark itself occupies: a name may come closer to its own mark than to others
     */
    Optional<MapPicture.Spot> place(double x, double y, double radius, Box own, String text) {
        double width = text.codePointCount(0, text.length()) * LETTER_WIDTH * size;
        for (MapPicture.Spot spot : spots(x, y, radius)) {
            Box box = box(spot, width);
            if (bounds.contains(box) && isFree(box, own)) {
                occupy(box);
                return Optional.of(spot.rounded());
            }
        }
        return Optional.empty();
    }

    /**
     * Spots in mapmakers' order of preference: right, left, a little higher or lower there, above, below, the corners.
     */
    private List<MapPicture.Spot> spots(double x, double y, double radius) {
        double gap = 0.2 * size;
        double middle = y + (ASCENT - DESCENT) / 2 * size;
        double above = y - radius - gap - DESCENT * size;
        double below = y + radius + gap + ASCENT * size;
        double aside = DIAGONAL * radius;
        double beside = radius + gap / 2;
        double raised = middle - size / 3;
        double lowered = middle + size / 3;
        double high = y - aside - DESCENT * size;
        double low = y + aside + ASCENT * size;
        return List.of(
                new MapPicture.Spot(x + radius + gap, middle, MapPicture.Anchor.START),
                new MapPicture.Spot(x - radius - gap, middle, MapPicture.Anchor.END),
                new MapPicture.Spot(x + beside, raised, MapPicture.Anchor.START),
                new MapPicture.Spot(x + beside, lowered, MapPicture.Anchor.START),
                new MapPicture.Spot(x - beside, raised, MapPicture.Anchor.END),
                new MapPicture.Spot(x - beside, lowered, MapPicture.Anchor.END),
                new MapPicture.Spot(x, above, MapPicture.Anchor.MIDDLE),
                new MapPicture.Spot(x, below, MapPicture.Anchor.MIDDLE),
                new MapPicture.Spot(x + aside, high, MapPicture.Anchor.START),
                new MapPicture.Spot(x + aside, low, MapPicture.Anchor.START),
                new MapPicture.Spot(x - aside, high, MapPicture.Anchor.END),
                new MapPicture.Spot(x - aside, low, MapPicture.Anchor.END));
    }

    private Box box(MapPicture.Spot spot, double width) {
        double left =
                switch (spot.anchor()) {
                    case START -> spot.x();
                    case MIDDLE -> spot.x() - width / 2;
                    case END -> spot.x() - width;
                };
        return new Box(left, spot.y() - ASCENT * size, left + width, spot.y() + DESCENT * size);
    }

    private boolean isFree(Box box, Box own) {
        for (long column = column(box.left); column <= column(box.right); column++) {
            for (long row = column(box.top); row <= column(box.bottom); row++) {
                for (Box other : occupied.getOrDefault(key(column, row), List.of())) {
                    if (!other.equals(own) && box.overlaps(other)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private long column(double position) {
        return (long) Math.floor(position / cell);
    }

    private static long key(long column, long row) {
        return column * 1_000_003 + row;
    }
}
