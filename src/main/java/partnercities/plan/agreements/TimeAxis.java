package partnercities.plan.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import partnercities.plan.entries.Decade;

/**
 * Time from left to right in whole decades. Lengths are in percent of a drawing's width, so that its words keep their size on every screen.
 *
 * @param from the first year
 * @param to the year after the last one
 */
public record TimeAxis(int from, int to) {
    private static final int MOST_MARKS = 6;

    /** A year where a decade begins. */
    public record Mark(int year, double x) {}

    /** From the decade of a year to the end of that of a day. */
    public static TimeAxis around(int first, LocalDate last) {
        return new TimeAxis(Decade.of(first).first(), Decade.of(last.getYear()).end());
    }

    /** Where a year begins, or with a fraction, where so much of it is over. */
    public double at(double year) {
        return percent(exactly(year));
    }

    public double at(LocalDate day) {
        return at(day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear());
    }

    /** How much room so many years take, without rounding. */
    public double width(double years) {
        return exactly(from + years);
    }

    /** Few enough decades for their numbers to stand beside each other. */
    public List<Mark> marks() {
        int step = step((to - from) / Decade.YEARS, MOST_MARKS) * Decade.YEARS;
        return IntStream.iterate(from, mark -> mark < to, mark -> mark + step)
                .mapToObj(mark -> new Mark(mark, at(mark)))
                .toList();
    }

    /** The smallest of 1, 2, 5, 10, 20, ... by which so much is divided into few enough parts. */
    public static int step(int whole, int mostParts) {
        int step = 1;
        for (int turn = 0; whole > step * mostParts; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** To hundredths, which no eye tells apart. */
    public static double percent(double exact) {
        return Math.round(exact * 100) / 100.0;
    }

    private double exactly(double year) {
        return 100 * (year - from) / (to - from);
    }
}
