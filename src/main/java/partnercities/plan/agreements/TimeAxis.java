package partnercities.plan.agreements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import partnercities.domain.time.PartialDate;
import partnercities.link.Site;
import partnercities.plan.entries.Decade;

/**
 * An axis of time in whole decades, from left to right. Lengths are in percent of the drawing's width, so that texts
 * keep their size on every screen.
 *
 * @param from the first year
 * @param to the year after the last one
 */
public record TimeAxis(int from, int to) {
    private static final int MOST_MARKS = 6;

    /** A year where a decade begins. */
    public record Mark(int year, double x) {}

    /**
     * One axis for a whole site, from the first step of any agreement, so that all are drawn to the same scale. Key events
     * may be older: a town charter of 1317 would leave the agreements no room.
     */
    public static TimeAxis of(Site site) {
        LocalDate today = site.today();
        int first = site.agreements().values().stream()
                .flatMap(agreement -> agreement.steps().stream())
                .flatMap(step -> step.date().stream())
                .min(Comparator.naturalOrder())
                .map(PartialDate::year)
                .filter(year -> year < today.getYear())
                .orElse(today.getYear());
        return around(first, today);
    }

    /** From the start of the first year's decade to the end of the last day's. */
    public static TimeAxis around(int first, LocalDate last) {
        return new TimeAxis(Decade.of(first).first(), Decade.of(last.getYear()).end());
    }

    /** The position where a year begins. A fraction is a part of the year, e.g. {@code 1990.5} its middle. */
    public double at(double year) {
        return percent(exactly(year));
    }

    public double at(LocalDate day) {
        return at(day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear());
    }

    /** The width of this many years, not rounded. */
    public double width(double years) {
        return exactly(from + years);
    }

    /** The decades to mark, few enough for their numbers to fit beside each other. */
    public List<Mark> marks() {
        int step = step((to - from) / Decade.YEARS, MOST_MARKS) * Decade.YEARS;
        return IntStream.iterate(from, mark -> mark < to, mark -> mark + step)
                .mapToObj(mark -> new Mark(mark, at(mark)))
                .toList();
    }

    /** The smallest step of 1, 2, 5, 10, 20, ... that divides the whole into no more parts than allowed. */
    public static int step(int whole, int mostParts) {
        int step = 1;
        for (int turn = 0; whole > step * mostParts; turn++) {
            step = turn % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** Rounds to hundredths of a percent; finer differences are invisible. */
    public static double percent(double exact) {
        return Math.round(exact * 100) / 100.0;
    }

    private double exactly(double year) {
        return 100 * (year - from) / (to - from);
    }
}
