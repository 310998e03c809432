package partnercities.build;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures how long the stages of a build take, and says which one begins. */
public final class Stopwatch {
    private final Map<String, Duration> times = new LinkedHashMap<>();
    private final Progress progress;

    /** For a build whose progress nobody watches. */
    public Stopwatch() {
        this(Progress.UNSEEN);
    }

    public Stopwatch(Progress progress) {
        this.progress = progress;
    }

    /** A stage and its result. */
    public interface Work<T> {
        T get() throws IOException;
    }

    /** A stage that gives nothing back. */
    public interface Task {
        void run() throws IOException;
    }

    /** Runs a stage. */
    public void run(String stage, Task task) throws IOException {
        progress.stage(stage);
        long start = System.nanoTime();
        task.run();
        add(stage, start);
    }

    /** Runs a stage and gives what it makes. */
    public <T> T time(String stage, Work<T> work) throws IOException {
        progress.stage(stage);
        long start = System.nanoTime();
        T result = work.get();
        add(stage, start);
        return result;
    }

    /** Who watches. */
    Progress progress() {
        return progress;
    }

    private void add(String stage, long start) {
        times.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
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
