package partnercities.views;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.time.CountedSpan;

/** Running totals of one log, or of several. */
final class LogTally {
    private final SortedMap<String, Long> views = new TreeMap<>();
    private final List<CountedSpan> spans = new ArrayList<>();
    private final List<LogSummary.BrokenLine> firstBroken = new ArrayList<>();
    private final List<LogSummary.Repeated> repeated = new ArrayList<>();
    private long read;
    private long before;
    private long byRobots;
    private long withoutAgent;
    private long broken;
    private Instant first = Instant.MAX;
    private Instant last = Instant.MIN;

    /** Notes a readable line. Its time counts as covered, whatever the line requests. */
    void at(Instant time) {
        read++;
        first = time.isBefore(first) ? time : first;
        last = time.isAfter(last) ? time : last;
    }

    void before() {
        before++;
    }

    void robot() {
        byRobots++;
    }

    void view(String article, Optional<String> agent) {
        views.merge(article, 1L, Long::sum);
        withoutAgent += agent.isEmpty() ? 1 : 0;
    }

    void broken(LogSummary.BrokenLine line) {
        broken++;
        if (firstBroken.size() < LogSummary.MOST_BROKEN_SHOWN) {
            firstBroken.add(line);
        }
    }

    void repeated(String log, String earlier) {
        repeated.add(new LogSummary.Repeated(log, earlier));
    }

    long lines() {
        return read + broken;
    }

    /** Adds the totals of another log. */
    void add(LogTally log) {
        log.views.forEach((article, count) -> views.merge(article, count, Long::sum));
        if (log.read > 0) {
            spans.add(new CountedSpan(log.first, log.last));
        }
        log.firstBroken.stream()
                .limit(LogSummary.MOST_BROKEN_SHOWN - firstBroken.size())
                .forEach(firstBroken::add);
        read += log.read;
        before += log.before;
        byRobots += log.byRobots;
        withoutAgent += log.withoutAgent;
        broken += log.broken;
    }

    LogSummary summary(CountedViews earlier) {
        CountedViews added = new CountedViews(views, spans);
        return new LogSummary(
                earlier.plus(added),
                added,
                lines(),
                before,
                byRobots,
                withoutAgent,
                broken,
                List.copyOf(firstBroken),
                List.copyOf(repeated));
    }
}
