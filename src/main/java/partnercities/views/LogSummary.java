package partnercities.views;

import java.util.List;
import partnercities.domain.settings.CountedViews;

/**
 * The result of counting access logs.
 *
 * @param counted all views, including those counted before
 * @param added the new views, and the time that the logs cover
 * @param lines the number of lines
 * @param before lines from a time that had been counted before
 * @param byRobots requests for articles by robots, which were left out
 * @param withoutAgent new views that may be by robots, since their lines name no agent
 * @param broken the number of lines that can't be read
 * @param firstBroken the first lines that can't be read
 * @param repeated logs that were left out because they had been read before
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
