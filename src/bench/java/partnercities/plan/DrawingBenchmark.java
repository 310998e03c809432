package partnercities.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.SiteBuild;
import partnercities.SiteBuild.Strictness;
import partnercities.Stopwatch;
import partnercities.gather.Gather;
import partnercities.gather.SourceFolder;
import partnercities.link.Edition;
import partnercities.link.Link;
import partnercities.link.Site;
import partnercities.write.OutputFolder;

/**
 * Tells what maps and records add to a full build: the time to plan them, and the difference between rendering them and
 * rendering the same site with templates that leave them out, both in turns in one JVM.
 */
public final class DrawingBenchmark {
    private static final int ROUNDS = 5;
    private static final Edition EDITION =
            new Edition(Instant.parse("2026-01-01T12:00:00Z"), Edition.Drafts.HIDDEN, Optional.empty());
    private static final String FRAME = "<#import \"/parts/frame.ftlh\" as frame>\n";

    private DrawingBenchmark() {}

    /** The arguments are folders with a {@code content/}, in which other things may be made. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            measure(Path.of(folder));
        }
    }

    private static void measure(Path folder) throws IOException {
        SourceFolder packed = SourceFolder.packed("templates");
        SourceFolder without = packed.overlaidBy(SourceFolder.onDisk(templatesWithout(folder), "templates"));
        SourceFolder content = SourceFolder.onDisk(folder.resolve("content"), "content");
        Site site = Link.link(Gather.gather(content, packed).value(), EDITION).value();
        List<Duration> full = new ArrayList<>();
        List<Duration> plain = new ArrayList<>();
        List<Duration> planning = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            full.add(build(content, packed, folder.resolve("drawn-" + round)));
            plain.add(build(content, without, folder.resolve("plain-" + round)));
            planning.add(plan(site));
        }
        // the first round only warms up
        double all = fastest(full.subList(1, ROUNDS));
        double planned = fastest(planning.subList(1, ROUNDS));
        double drawn = all - fastest(plain.subList(1, ROUNDS)) + planned;
        System.out.printf(
                Locale.ROOT,
                "%n%s, warm: full build %.0f ms, of which maps and records %.0f ms (%.0f ms to plan them):"
                        + " they add %.1f %% to the rest%n",
                folder.getFileName(),
                all,
                drawn,
                planned,
                100 * drawn / (all - drawn));
    }

    private static Path templatesWithout(Path folder) throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates-without"));
        Files.createDirectories(templates.resolve("parts"));
        Files.writeString(
                templates.resolve("parts/map.ftlh"),
                "<#macro picture of name title description></#macro><#macro locator of title></#macro><#macro legend></#macro>\n");
        Files.writeString(templates.resolve("parts/records.ftlh"), "<#macro held of></#macro><#macro celebrations of></#macro>\n");
        for (String page : List.of("map", "records")) {
            Files.writeString(
                    templates.resolve(page + ".ftlh"),
                    FRAME + "<@frame.document class=\"" + page + "\"><h1>${page.frame.title.text}</h1></@frame.document>\n");
        }
        return templates;
    }

    private static Duration build(SourceFolder content, SourceFolder templates, Path output) throws IOException {
        System.gc();
        long start = System.nanoTime();
        try (OutputFolder into = OutputFolder.open(output)) {
            SiteBuild.Outcome outcome =
                    new SiteBuild(content, templates, EDITION, Strictness.ERRORS, new Stopwatch()).into(into);
            if (!outcome.good()) {
                throw new IllegalStateException(outcome.diagnostics().toString());
            }
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
        return time;
    }

    private static Duration plan(Site site) {
        System.gc();
        Groundwork groundwork = Groundwork.of(site);
        List<Desk> desks =
                site.settings().languages().stream().map(groundwork::desk).toList();
        long start = System.nanoTime();
        Atlas atlas = new Atlas(site);
        Records records = new Records(site);
        long pages = desks.parallelStream()
                .flatMap(desk -> drawn(desk, atlas, records))
                .count();
        if (pages == 0) {
            throw new IllegalStateException("nothing was drawn");
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Stream<Object> drawn(Desk desk, Atlas atlas, Records records) {
        MapPictures maps = new MapPictures(desk.edition(), desk.entries(), atlas);
        new RecordEntries(desk.edition(), records);
        return Stream.of(
                        MapPages.of(desk),
                        RecordsPages.of(desk),
                        desk.entries().alphabetically().stream().map(maps::locator))
                .flatMap(things -> things);
    }

    /** In milliseconds. Whatever else the machine does only adds to a time. */
    private static double fastest(List<Duration> times) {
        return times.stream().mapToLong(Duration::toNanos).min().orElseThrow() / 1e6;
    }
}
