package partnercities.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.build.Memory;
import partnercities.build.SiteBuild;
import partnercities.build.SiteBuild.Outcome;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.Stopwatch;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.write.OutputFolder;

/**
 * Builds made-up sites several times in one JVM and tells how long each stage takes. The measure beside it is what no
 * generator can do without: reading all content and writing the same output, in the same run on the same disk.
 */
public final class BuildBenchmark {
    private static final int ROUNDS = 7;
    private static final Release RELEASE =
            new Release(Instant.parse("2026-01-01T12:00:00Z"), Release.Drafts.HIDDEN, Optional.empty());

    private final Path folder;
    private final SourceFolder templates = SourceFolder.packed("templates");

    private BuildBenchmark(Path folder) throws IOException {
        this.folder = folder;
    }

    /** The arguments are folders with a {@code content/}, in which other things may be made. */
    public static void main(String[] folders) throws IOException {
        System.out.printf(
                Locale.ROOT,
                "Java %s, %d processors, heap of at most %d MB%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
        for (String folder : folders) {
            new BuildBenchmark(Path.of(folder)).run();
        }
    }

    private record Round(Outcome outcome, Map<String, Duration> times, Duration total, long peak) {}

    private void run() throws IOException {
        List<Round> anew = new ArrayList<>();
        List<Round> again = new ArrayList<>();
        List<Duration> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Path output = folder.resolve("output-" + round);
            anew.add(build(output));
            again.add(build(output));
            plain.add(readAndWrite(output, folder.resolve("plain-" + round)));
            delete(output);
            delete(folder.resolve("plain-" + round));
        }
        Outcome outcome = anew.get(0).outcome();
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d pages, %d diagnostics%n",
                folder,
                outcome.pages(),
                outcome.diagnostics().size());
        Duration baseline = median(plain.subList(1, ROUNDS));
        print("first build, cold", anew.subList(0, 1), baseline, outcome.pages());
        print("new site, warm", anew.subList(1, ROUNDS), baseline, outcome.pages());
        print("same site again, warm", again.subList(1, ROUNDS), baseline, outcome.pages());
        System.out.printf(Locale.ROOT, "  %-22s %6d ms%n", "plain read and write", baseline.toMillis());
    }

    private Round build(Path output) throws IOException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Stopwatch stopwatch = new Stopwatch();
        SourceFolder content = SourceFolder.onDisk(folder.resolve("content"), "content");
        Outcome outcome;
        try (OutputFolder into = OutputFolder.open(output)) {
            outcome = new SiteBuild(content, templates, RELEASE, Strictness.ERRORS, stopwatch, Memory.ofOneBuild()).into(into);
        }
        Duration total = Duration.ofNanos(System.nanoTime() - start);
        if (!outcome.good()) {
            throw new IllegalStateException(outcome.diagnostics().toString());
        }
        Map<String, Duration> times = new LinkedHashMap<>();
        times.put("list", total.minus(stopwatch.total()));
        times.putAll(stopwatch.times());
        long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Round(outcome, times, total, peak);
    }

    private static void print(String what, List<Round> rounds, Duration baseline, int pages) {
        Duration total = median(rounds.stream().map(Round::total).toList());
        StringBuilder stages = new StringBuilder();
        for (String stage : rounds.get(0).times().keySet()) {
            Duration time = median(rounds.stream()
                    .map(round -> round.times().getOrDefault(stage, Duration.ZERO))
                    .toList());
            stages.append(String.format(
                    Locale.ROOT, "  %s %d (%.0f %%)", stage, time.toMillis(), 100.0 * time.toNanos() / total.toNanos()));
        }
        long peak = rounds.stream().mapToLong(Round::peak).max().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "  %-22s %6d ms  %5.0f pages/s  %5.1f times plain  heap %d MB%n    %s%n",
                what,
                total.toMillis(),
                pages * 1e9 / total.toNanos(),
                (double) total.toNanos() / baseline.toNanos(),
                peak >> 20,
                stages.toString().strip());
    }

    private Duration readAndWrite(Path output, Path copy) throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        List<Path> files = files(output);
        for (Path file : files) {
            bytes.add(Files.readAllBytes(file));
        }
        long start = System.nanoTime();
        for (Path file : files(folder.resolve("content"))) {
            Files.readAllBytes(file);
        }
        for (int index = 0; index < files.size(); index++) {
            Path file = copy.resolve(output.relativize(files.get(index)));
            Files.createDirectories(file.getParent());
            Files.write(file, bytes.get(index));
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get((durations.size() - 1) / 2);
    }
}
