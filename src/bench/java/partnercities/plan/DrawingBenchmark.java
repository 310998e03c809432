package partnercities.plan;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.build.Memory;
import partnercities.plan.files.AssetNames;
import partnercities.plan.files.Assets;
import partnercities.plan.files.DrawnPictures;
import partnercities.plan.emblem.Emblem;
import partnercities.plan.emblem.Icons;
import partnercities.plan.emblem.Inks;
import partnercities.plan.frame.Signs;
import partnercities.plan.entries.Clocks;
import partnercities.plan.entries.Desk;
import partnercities.plan.maps.Atlas;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.maps.MapPages;
import partnercities.plan.records.Rankings;
import partnercities.plan.records.RecordEntries;
import partnercities.plan.records.RecordsPages;
import partnercities.build.SiteBuild;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.Stopwatch;
import partnercities.gather.Gather;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.link.Link;
import partnercities.link.Site;
import partnercities.write.OutputFolder;

/**
 * Tells what maps and records add to a full build: the time to plan them, and the difference between rendering them and
 * rendering the same site with templates that leave them out, both in turns in one JVM.
 */
public final class DrawingBenchmark {
    private static final int ROUNDS = 9;
    /** So many rounds only warm up. */
    private static final int WARMING = 2;

    private static final Release RELEASE =
            new Release(Instant.parse("2026-01-01T12:00:00Z"), Release.Drafts.HIDDEN, Optional.empty());
    private static final String FRAME = "<#import \"/parts/frame.ftlh\" as frame>\n";

    private DrawingBenchmark() {}

    /** The arguments are folders with a {@code content/}, in which other things may be made. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            measure(Path.of(folder));
        }
    }

    /** What a piece of work took: by the clock, and of all processors together, which other programs disturb less. */
    private record Cost(double wall, double cpu) {
        private static final com.sun.management.OperatingSystemMXBean SYSTEM =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

        /** In milliseconds since some time. */
        static Cost now() {
            return new Cost(System.nanoTime() / 1e6, SYSTEM.getProcessCpuTime() / 1e6);
        }

        static Cost since(Cost start) {
            Cost now = now();
            return new Cost(now.wall - start.wall, now.cpu - start.cpu);
        }
    }

    private static void measure(Path folder) throws IOException {
        SourceFolder packed = SourceFolder.packed("templates");
        SourceFolder without = packed.overlaidBy(SourceFolder.onDisk(templatesWithout(folder), "templates"));
        SourceFolder content = SourceFolder.onDisk(folder.resolve("content"), "content");
        Site site = Link.link(Gather.gather(content, packed).value(), RELEASE).value();
        List<Cost> full = new ArrayList<>();
        List<Cost> plain = new ArrayList<>();
        List<Cost> planning = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            full.add(build(content, packed, folder.resolve("drawn-" + round)));
            plain.add(build(content, without, folder.resolve("plain-" + round)));
            planning.add(plan(site));
        }
        System.out.printf(Locale.ROOT, "%n%s, warm, median of %d rounds%n", folder.getFileName(), ROUNDS - WARMING);
        report("by the clock", full, plain, planning, Cost::wall);
        report("processors  ", full, plain, planning, Cost::cpu);
    }

    private static void report(
            String measure, List<Cost> full, List<Cost> plain, List<Cost> planning, ToDoubleFunction<Cost> kind) {
        double rendered = median(IntStream.range(WARMING, ROUNDS)
                .mapToDouble(round -> kind.applyAsDouble(full.get(round)) - kind.applyAsDouble(plain.get(round))));
        double planned = median(planning.stream().skip(WARMING).mapToDouble(kind));
        double all = median(full.stream().skip(WARMING).mapToDouble(kind));
        double drawn = rendered + planned;
        System.out.printf(
                Locale.ROOT,
                "%s: full build %.0f ms, of which maps and records %.0f ms (%.0f ms to plan them):"
                        + " they add %.1f %% to the rest%n",
                measure,
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
        Files.writeString(templates.resolve("parts/records.ftlh"), "<#macro held of></#macro><#macro celebrations of></#macro><#macro without those title></#macro>\n");
        for (String page : List.of("map", "records")) {
            Files.writeString(
                    templates.resolve(page + ".ftlh"),
                    FRAME + "<@frame.document class=\"" + page + "\"><h1>${page.frame.title.text}</h1></@frame.document>\n");
        }
        return templates;
    }

    private static Cost build(SourceFolder content, SourceFolder templates, Path output) throws IOException {
        System.gc();
        Cost start = Cost.now();
        try (OutputFolder into = OutputFolder.open(output)) {
            SiteBuild.Outcome outcome =
                    new SiteBuild(content, templates, RELEASE, Strictness.ERRORS, new Stopwatch(), Memory.ofOneBuild()).into(into);
            if (!outcome.good()) {
                throw new IllegalStateException(outcome.diagnostics().toString());
            }
        }
        Cost cost = Cost.since(start);
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
        return cost;
    }

    private static Cost plan(Site site) {
        System.gc();
        Assets assets = new Assets(site, new AssetNames(), DrawnPictures.notKept());
        Clocks clocks = new Clocks(site);
        Signs signs = new Signs(
                Icons.of(Emblem.of(site, Inks.of(site)), site, assets), (edition, subject) -> Optional.empty());
        List<Desk> desks = site.settings().languages().stream()
                .map(language -> Desk.of(site, language, assets, clocks, Set.of(), signs))
                .toList();
        Cost start = Cost.now();
        Atlas atlas = new Atlas(site, new partnercities.geo.drawing.Drawings());
        Rankings rankings = new Rankings(site, clocks);
        long pages = desks.parallelStream()
                .flatMap(desk -> drawn(desk, atlas, rankings))
                .count();
        if (pages == 0) {
            throw new IllegalStateException("nothing was drawn");
        }
        return Cost.since(start);
    }

    private static Stream<Object> drawn(Desk desk, Atlas atlas, Rankings rankings) {
        MapPictures maps = new MapPictures(desk, atlas);
        return Stream.of(
                        Stream.of(
                                new MapPages(desk, maps, List.of()).page(),
                                new RecordsPages(desk, new RecordEntries(desk, rankings)).page()),
                        desk.entries().alphabetically().stream().map(maps::locator))
                .flatMap(things -> things);
    }

    private static double median(DoubleStream times) {
        double[] sorted = times.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
