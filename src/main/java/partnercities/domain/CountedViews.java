package partnercities.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often the articles of this site were read, as sums over all languages and all time that was counted.
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

    /** Whether the views of a moment are among the sums. */
    public boolean covers(Instant moment) {
        // the last one that begins before the moment; there are as many as logs, and millions of moments
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

    /** These and others of other times. */
    public CountedViews plus(CountedViews others) {
        SortedMap<String, Long> sums = new TreeMap<>(articles);
        others.articles.forEach((article, count) -> sums.merge(article, count, Long::sum));
        return new CountedViews(
                sums, Stream.concat(spans.stream(), others.spans.stream()).toList());
    }

    /** The sum of all articles. */
    public long total() {
        return articles.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there is a whole day, by the clock at home, between two spans of which nothing was counted. */
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
