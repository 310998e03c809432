package partnercities.views;

import java.util.List;
import partnercities.domain.CountedViews;

/**
 * What access logs came to.
 *
 * @param counted everything, with what was counted before
 * @param added what is new, and the time that the logs are of
 * @param lines how many lines there were
 * @param before how many of them are of a time that had been counted
 * @param byRobots how many requests for articles were left out as those of robots
 * @param withoutAgent how many of the new views may be those of robots, since their lines don't tell
 * @param broken how many lines can't be read
 * @param firstBroken the first of them
 * @param repeated logs that were left out
 */
public record LogSummary(
        CountedViews counted,
        CountedViews added,
        long lines,
        long before,
        long byRobots,
        long withoutAgent,
        long broken,
        List<BrokenLine> firstBroken,
        List<Repeated> repeated) {
    static final int MOST_BROKEN_SHOWN = 5;

    /** A line that can't be read, and why. */
    public record BrokenLine(String log, int line, LogLine.Flaw flaw) {}

    /** A log with the same bytes as an earlier one. */
    public record Repeated(String log, String earlier) {}
}
