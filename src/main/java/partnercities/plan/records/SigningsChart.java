package partnercities.plan.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import partnercities.plan.agreements.TimeAxis;

/**
 * A bar chart of signings, one bar per year. Horizontal lengths are in percent of the drawing's width, vertical ones in
 * pixels, so that texts keep their size on every screen.
 *
 * @param first the first year with a signing
 * @param last the last one
 * @param agreements how many were signed in these years
 * @param height of the drawing
 * @param base where the bars stand, from the top
 * @param bars from the left
 * @param decades marks below the bars
 * @param levels lines behind the bars
 */
public record SigningsChart(
        int first,
        int last,
        int agreements,
        int height,
        int base,
        List<Bar> bars,
        List<TimeAxis.Mark> decades,
        List<Level> levels) {
    private static final int TALLEST = 144;
    private static final int TALLEST_UNIT = 36;
    private static final int ROOM_ABOVE = 20;
    private static final int ROOM_BELOW = 24;
    /** The part of a year's width that its bar takes. */
    private static final double SHARE = 0.7;
    /** The narrowest bar that can be seen, in percent, for sites that span many centuries. */
    private static final double NARROWEST = 0.4;

    /** The signings of a year. */
    public record Bar(int year, int count, double x, double width, int y, int height) {}

    /** A line at a number of signings. */
    public record Level(int count, int y) {}

    /** Empty when there is nothing to draw, or a single bar that says no more than its agreement does. */
    static Optional<SigningsChart> of(Signings signings, LocalDate today) {
        if (signings.byYear().values().stream().mapToInt(List::size).sum() < 2) {
            return Optional.empty();
        }
        int first = signings.byYear().firstKey();
        // at least two empty years leave room for the numbers of the axis
        TimeAxis axis = TimeAxis.around(first - 2, today);
        int most =
                signings.byYear().values().stream().mapToInt(List::size).max().orElse(1);
        double unit = Math.min(TALLEST_UNIT, (double) TALLEST / most);
        int base = ROOM_ABOVE + (int) Math.round(most * unit);
        List<Bar> bars = new ArrayList<>();
        signings.byYear().forEach((year, agreements) -> {
            int height = (int) Math.round(agreements.size() * unit);
            bars.add(new Bar(
                    year,
                    agreements.size(),
                    axis.at(year + (1 - SHARE) / 2),
                    TimeAxis.percent(Math.max(NARROWEST, axis.width(SHARE))),
                    base - height,
                    height));
        });
        return Optional.of(new SigningsChart(
                first,
                signings.byYear().lastKey(),
                bars.stream().mapToInt(Bar::count).sum(),
                base + ROOM_BELOW,
                base,
                List.copyOf(bars),
                axis.marks(),
                levels(most, unit, base)));
    }

    private static List<Level> levels(int most, double unit, int base) {
        int step = TimeAxis.step(most, 4);
        return IntStream.iterate(step, count -> count <= most, count -> count + step)
                .mapToObj(count -> new Level(count, base - (int) Math.round(count * unit)))
                .toList();
    }
}
