package partnercities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import partnercities.build.Memory;
import partnercities.build.SiteBuild;
import partnercities.build.SiteBuild.Outcome;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.Stopwatch;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.write.OutputFolder;

/** The site of this repository's content, built once for all tests that look at it, also for those of other programs of a test run. */
final class RealSite {
    static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    static final List<String> LANGUAGES = List.of("pl", "en", "uk");
    /** Where content says that the site is published. */
    static final String BASE_PATH = "/partner-cities/";

    static final String BASE_URL = "https://lublin.example" + BASE_PATH;

    private final Path folder;
    private final Optional<Outcome> outcome;
    private final SortedMap<String, Path> files;
    private final SortedMap<String, Document> pages;

    private RealSite(
            Path folder, Optional<Outcome> outcome, SortedMap<String, Path> files, SortedMap<String, Document> pages) {
        this.folder = folder;
        this.outcome = outcome;
        this.files = files;
        this.pages = pages;
    }

    private static final class Holder {
        private static final RealSite SITE = build();

        private static RealSite build() {
            try {
                Optional<String> run = Optional.ofNullable(System.getProperty("test-run"));
                Path folder = Path.of("target/test-site-"
                                + run.orElseGet(() ->
                                                "of-" + ProcessHandle.current().pid())
                                        .replaceAll("\\W", "-"))
                        .toAbsolutePath();
                Optional<Outcome> outcome = run.isPresent() ? buildOnce(folder) : Optional.of(buildWell(folder));
                SortedMap<String, Path> files = filesByPath(folder);
                SortedMap<String, Document> pages = new TreeMap<>();
                for (String path : files.keySet()) {
                    if (path.endsWith(".html")) {
                        pages.put(path, Jsoup.parse(Files.readString(files.get(path)), BASE_URL + path));
                    }
                }
                return new RealSite(folder, outcome, files, pages);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Whichever program comes first builds it, and the others wait. */
    private static Optional<Outcome> buildOnce(Path folder) throws IOException {
        Path finished = folder.resolveSibling(folder.getFileName() + "-is-finished");
        Path turn = folder.resolveSibling(folder.getFileName() + "-turn");
        try (FileChannel turns = FileChannel.open(turn, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            turns.lock(); // until it is closed
            if (Files.exists(finished)) {
                return Optional.empty();
            }
            Outcome outcome = buildWell(folder);
            Files.createFile(finished);
            return Optional.of(outcome);
        }
    }

    private static Outcome buildWell(Path folder) throws IOException {
        Outcome outcome = buildInto(folder);
        if (!outcome.good()) { // the site of an earlier test run would still be there
            throw new AssertionError(outcome.diagnostics());
        }
        return outcome;
    }

    static RealSite get() {
        return Holder.SITE;
    }

    /** Builds the site a further time. */
    static Outcome buildInto(Path folder) throws IOException {
        SourceFolder content = SourceFolder.onDisk(Path.of("content"), "content");
        SourceFolder templates =
                SourceFolder.packed("templates").overlaidBy(SourceFolder.onDisk(Path.of("templates"), "templates"));
        Release release = new Release(NOW, Release.Drafts.HIDDEN, Optional.empty());
        try (OutputFolder output = OutputFolder.open(folder)) {
            return new SiteBuild(content, templates, release, Strictness.ERRORS, new Stopwatch(), Memory.ofOneBuild())
                    .into(output);
        }
    }

    Path folder() {
        return folder;
    }

    /** Of the build, if this program has done it. */
    Outcome outcome() {
        return outcome.orElseThrow();
    }

    /** All HTML pages by their path in the output. */
    SortedMap<String, Document> pages() {
        return pages;
    }

    /** The page at an address such as {@code en/cities/lviv/} or {@code en/404.html}. */
    Document page(String address) {
        Document page = pages.get(address.endsWith("/") ? address + "index.html" : address);
        if (page == null) {
            throw new AssertionError("There is no page " + address);
        }
        return page;
    }

    /** All published files by their path in the output. */
    SortedMap<String, Path> files() {
        return files;
    }

    /** The files of an output folder, without the generator's own notes. */
    static SortedMap<String, Path> filesByPath(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        for (Path file : filesBelow(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), file);
        }
        files.keySet().removeIf(path -> path.startsWith("."));
        return files;
    }

    static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Copies a file, or a folder with all that is in it; programs stay executable. */
    static void copy(Path from, Path to) throws IOException {
        for (Path file : filesBelow(from)) {
            Path target = file.equals(from) ? to : to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
