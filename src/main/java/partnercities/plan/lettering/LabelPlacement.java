package partnercities.plan.lettering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.geo.plane.Point;

/**
 * Finds room for the names on a map, one after the other: beside, above or below their marks, or a little off at the end
 * of a line; inside the map and over nothing else. What has no room gets no name. Lengths are in the map's units.
 */
final class LabelPlacement {
    /** How far letters rise above the base line and drop below it, as parts of the type size. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.25;
    /** How far diagonal spots are from the middle of the mark, as a part of its radius. */
    private static final double DIAGONAL = 0.75;
    /** How far names may be from their marks, in type sizes; and in how many directions. */
    private static final List<Double> OFF = List.of(1.1, 1.9, 2.8, 3.8, 5.0, 6.5, 8.0);

    /** The same for a name that must be there. */
    private static final List<Double> FAR_OFF = List.of(9.5, 11.0, 13.0, 15.0);

    private static final int DIRECTIONS = 20;
    /** From this cosine on, a name stands beside the end of its line rather than above or below it. */
    private static final double SIDEWAYS = 0.3;
    /** Lines are kept free by boxes along them, so many units apart. */
    private static final double STEP = 4;
    /** The first of these boxes that counts: lines may pass between marks that are close. */
    private static final int BETWEEN_MARKS = 4;

    private final Box bounds;
    private final double size;
    private final double cell;
    /** Boxes by cell of a grid, so that only near ones are compared. */
    private final Map<Long, List<Box>> occupied = new HashMap<>();

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
        for (long column = column(box.left()); column <= column(box.right()); column++) {
            for (long row = column(box.top()); row <= column(box.bottom()); row++) {
                occupied.computeIfAbsent(key(column, row), key -> new ArrayList<>())
                        .add(box);
            }
        }
    }

    boolean isFree(Box box) {
        return isFree(box, box);
    }

    /**
     * Takes the first free spot around a mark; empty when none is free.
     *
     * @param radius of the mark
     * @param own the box that the mark itself occupies: a name may come closer to its own mark than to others
     */
    Optional<Spot> place(double x, double y, double radius, Box own, String text) {
        return first(spots(x, y, radius), LetterWidths.of(text) * size, own);
    }

    /** Takes a spot a little off, with a line to the mark. */
    Optional<Spot> lead(double x, double y, double radius, Box own, String text) {
        return first(leads(OFF, x, y, radius), LetterWidths.of(text) * size, own);
    }

    /** Takes a spot farther off. */
    Optional<Spot> leadFar(double x, double y, double radius, Box own, String text) {
        return first(leads(FAR_OFF, x, y, radius), LetterWidths.of(text) * size, own);
    }

    /** The first of these that finds a spot. */
    Optional<Spot> placeAnywhere(double x, double y, double radius, Box own, String text) {
        return place(x, y, radius, own, text)
                .or(() -> lead(x, y, radius, own, text))
                .or(() -> leadFar(x, y, radius, own, text));
    }

    /**
     * Takes the first spot whose text lies inside the map and over nothing else.
     *
     * @param width of the text
     */
    Optional<Spot> first(Stream<Spot> candidates, double width, Box own) {
        return candidates
                .filter(spot -> {
                    Box box = box(spot, width);
                    return bounds.contains(box)
                            && isFree(box, own)
                            && spot.leader().stream().allMatch(leader -> isFree(leader, own));
                })
                .findFirst()
                .map(spot -> {
                    occupy(box(spot, width));
                    spot.leader().ifPresent(leader -> boxes(leader).forEach(this::occupy));
                    return spot.rounded();
                });
    }

    /**
     * Spots in mapmakers' order of preference: right, left, a little higher or lower there, above, below, the corners.
     */
    private Stream<Spot> spots(double x, double y, double radius) {
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
        return Stream.of(
                new Spot(x + radius + gap, middle, Spot.Anchor.START),
                new Spot(x - radius - gap, middle, Spot.Anchor.END),
                new Spot(x + beside, raised, Spot.Anchor.START),
                new Spot(x + beside, lowered, Spot.Anchor.START),
                new Spot(x - beside, raised, Spot.Anchor.END),
                new Spot(x - beside, lowered, Spot.Anchor.END),
                new Spot(x, above, Spot.Anchor.MIDDLE),
                new Spot(x, below, Spot.Anchor.MIDDLE),
                new Spot(x + aside, high, Spot.Anchor.START),
                new Spot(x + aside, low, Spot.Anchor.START),
                new Spot(x - aside, high, Spot.Anchor.END),
                new Spot(x - aside, low, Spot.Anchor.END));
    }

    /** Spots at the ends of lines, the nearest first. */
    private Stream<Spot> leads(List<Double> distances, double x, double y, double radius) {
        return distances.stream().flatMap(off -> Stream.iterate(0, turn -> turn < DIRECTIONS, turn -> turn + 1)
                .map(turn -> lead(x, y, radius, off * size, 2 * Math.PI * turn / DIRECTIONS)));
    }

    private Spot lead(double x, double y, double radius, double off, double angle) {
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        Point from = new Point(x + radius * cosine, y + radius * sine);
        Point to = new Point(x + (radius + off) * cosine, y + (radius + off) * sine);
        double gap = 0.15 * size;
        double middle = to.y() + (ASCENT - DESCENT) / 2 * size;
        Optional<Spot.Leader> leader = Optional.of(new Spot.Leader(from, to));
        if (cosine > SIDEWAYS) {
            return new Spot(to.x() + gap, middle, Spot.Anchor.START, leader);
        }
        if (cosine < -SIDEWAYS) {
            return new Spot(to.x() - gap, middle, Spot.Anchor.END, leader);
        }
        double base = sine < 0 ? to.y() - gap - DESCENT * size : to.y() + gap + ASCENT * size;
        return new Spot(to.x(), base, Spot.Anchor.MIDDLE, leader);
    }

    /** The box that a text takes. */
    Box box(Spot spot, double width) {
        double left =
                switch (spot.anchor()) {
                    case START -> spot.x();
                    case MIDDLE -> spot.x() - width / 2;
                    case END -> spot.x() - width;
                };
        return new Box(left, spot.y() - ASCENT * size, left + width, spot.y() + DESCENT * size);
    }

    private boolean isFree(Spot.Leader leader, Box own) {
        return boxes(leader).allMatch(box -> isFree(box, own));
    }

    private static Stream<Box> boxes(Spot.Leader leader) {
        int steps = (int) Math.ceil(leader.length() / STEP);
        return Stream.iterate(BETWEEN_MARKS, step -> step <= steps, step -> step + 1)
                .map(step -> {
                    double part = (double) step / steps;
                    return Box.around(
                            leader.from().x()
                                    + part * (leader.to().x() - leader.from().x()),
                            leader.from().y()
                                    + part * (leader.to().y() - leader.from().y()),
                            STEP / 2);
                });
    }

    private boolean isFree(Box box, Box own) {
        for (long column = column(box.left()); column <= column(box.right()); column++) {
            for (long row = column(box.top()); row <= column(box.bottom()); row++) {
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
