package partnercities.domain.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A period in which page views were counted, in whole seconds, both ends included. */
public record CountedSpan(Instant from, Instant until) implements Comparable<CountedSpan> {
    public CountedSpan {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + until);
        }
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    /** Merges spans into as few as possible, sorted. Spans that touch become one. */
    public static List<CountedSpan> joined(Stream<CountedSpan> spans) {
        List<CountedSpan> joined = new ArrayList<>();
        spans.sorted().forEach(span -> {
            int last = joined.size() - 1;
            if (last >= 0 && !span.from.isAfter(joined.get(last).until.plusSeconds(1))) {
                joined.set(last, joined.get(last).including(span));
            } else {
                joined.add(span);
            }
        });
        return List.copyOf(joined);
    }

    private CountedSpan including(CountedSpan later) {
        return later.until.isAfter(until) ? new CountedSpan(from, later.until) : this;
    }

    @Override
    public int compareTo(CountedSpan other) {
        int byBeginning = from.compareTo(other.from);
        return byBeginning != 0 ? byBeginning : until.compareTo(other.until);
    }
}
