package partnercities.domain.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.domain.time.CountedSpan;

/**
 * How often each article of the site was read: totals over all languages and the whole time that was counted.
 *
 * @param articles by the id of the announcement
 * @param spans the time that was counted, sorted, without overlaps
 */
public record CountedViews(SortedMap<String, Long> articles, List<CountedSpan> spans) {
    public static final CountedViews NONE = new CountedViews(new TreeMap<>(), List.of());

    public CountedViews {
        articles = Collections.unmodifiableSortedMap(new TreeMap<>(articles));
        spans = CountedSpan.joined(spans.stream());
    }

    /** Whether views at this moment have been counted. */
    public boolean covers(Instant moment) {
        // binary search for the last span that begins before the moment: this is asked for every line of a log
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).from().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 && spans.get(low - 1).covers(moment);
    }

    /** The sums of both; their spans must not overlap. */
    public CountedViews plus(CountedViews others) {
        SortedMap<String, Long> sums = new TreeMap<>(articles);
        others.articles.forEach((article, count) -> sums.merge(article, count, Long::sum));
        return new CountedViews(
                sums, Stream.concat(spans.stream(), others.spans.stream()).toList());
    }

    /** The views of all articles together. */
    public long total() {
        return articles.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether a whole day between two spans, by the home city's clocks, was not counted. */
    public boolean leavesOutADay(ZoneId home) {
        return IntStream.range(1, spans.size())
                .anyMatch(index -> day(spans.get(index - 1).until(), home)
                        .plusDays(1)
                        .isBefore(day(spans.get(index).from(), home)));
    }

    private static LocalDate day(Instant moment, ZoneId home) {
        return LocalDate.ofInstant(moment, home);
    }
}
