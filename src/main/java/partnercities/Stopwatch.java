package partnercities;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures how long the stages of a build take. */
public final class Stopwatch {
    private final Map<String, Duration> times = new LinkedHashMap<>();

    /** The work of one stage. */
    interface Work<T> {
        T get() throws IOException;
    }

    <T> T time(String stage, Work<T> work) throws IOException {
        long start = System.nanoTime();
        T result = work.get();
        times.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        return result;
    }

    /** The duration of each stage, in the order in which they ran. */
    public Map<String, Duration> times() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(times));
    }

    /** The time of all stages together. */
    public Duration total() {
        return times.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        times.forEach((stage, time) -> line.append(line.isEmpty() ? "" : ", ")
                .append(stage)
                .append(' ')
                .append(time.toMillis())
                .append(" ms"));
        return line.toString();
    }
}
