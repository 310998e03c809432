package partnercities.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.build.Memory;
import partnercities.build.SiteBuild;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.Stopwatch;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.SourceFolder;
import partnercities.gather.text.Utf8Reader;
import partnercities.link.Release;
import partnercities.link.history.History;
import partnercities.write.OutputFolder;
import partnercities.write.publication.Changes;

/** Builds a story's site on disk, in a folder of its own. */
final class Workshop {
    /** Shared, as by the builds of {@code serve}. */
    private static final Memory MEMORY = Memory.ofManyBuilds();

    private static final SourceFolder PACKED = packedTemplates();
    private static final String HIDDEN = ".partner-cities/";

    private final Path folder;
    private final Story story;

    /**
     * What a build came to.
     *
     * @param diagnostics as an editor reads them
     * @param withheld what is not shown and why, one a line
     * @param files the output folder afterwards; what is not text stands there in Base64
     * @param changes what was done in the output folder; empty when nothing could be published
     */
    record Built(String diagnostics, String withheld, SortedMap<String, String> files, Optional<Changes> changes) {
        boolean isPublished() {
            return changes.isPresent();
        }
    }

    /**
     * A workshop, where the story's files and what should stand in the output folder before its build are laid out.
     *
     * @param folder an empty one
     */
    Workshop(Path folder, Story story) throws IOException {
        this.folder = folder;
        this.story = story;
        Files.createDirectories(folder.resolve("content"));
        Optional<Story> before = Stories.before(story);
        if (before.isPresent()) {
            Workshop earlier = new Workshop(folder, before.get());
            earlier.build();
            earlier.clear();
        }
        for (StoryFile file : Stories.files(story).values()) {
            layOut(file);
        }
        layOutTemplates();
    }

    /** The text of a template that travels with the program, by a path as {@code templates/home.ftlh}. */
    static String packedTemplate(String path) {
        try {
            return new String(PACKED.displayedAs(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }

    /** Builds into the output folder. */
    Built build() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.resolve("output"))) {
            return built(siteBuild().into(output));
        }
    }

    /** Builds into the output folder as if it had the past of another one. */
    Built build(History before) throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.resolve("output"))) {
            return built(siteBuild().into(output, before));
        }
    }

    /** What the last build left for the next one to know. */
    History history() throws IOException {
        try (OutputFolder output = OutputFolder.open(folder.resolve("output"))) {
            return History.parse(output.history());
        }
    }

    /** Goes through the stages without writing. */
    Built check() throws IOException {
        return built(siteBuild().check());
    }

    /** What is wrong with the story. */
    List<Diagnostic> diagnostics() throws IOException {
        return siteBuild().check().diagnostics();
    }

    /** What is in the output folder now. */
    SortedMap<String, String> output() throws IOException {
        SortedMap<String, String> files = filesBelow(folder.resolve("output"));
        files.keySet().removeAll(keptAssets());
        return files;
    }

    /** Assets of earlier builds, which stay for a while and which a fresh build can't have. */
    private List<String> keptAssets() throws IOException {
        Path list = folder.resolve("output").resolve(HIDDEN).resolve("kept");
        return Files.exists(list)
                ? Files.readAllLines(list).stream()
                        .map(line -> line.split(" ", 2)[1])
                        .toList()
                : List.of();
    }

    /** Changes the story's files as an editor does; a file without text goes. */
    void edit(List<StoryFile> edits) throws IOException {
        for (StoryFile edit : edits) {
            if (edit.text().isEmpty()) {
                Files.delete(folder.resolve(edit.path()));
            } else {
                layOut(edit);
            }
        }
    }

    /** Without the libraries of scripts, whose hundred thousands of letters would be searched in every build. */
    private static SourceFolder packedTemplates() {
        try {
            return SourceFolder.packed("templates")
                    .overlaidBy(SourceFolder.onDisk(Stories.FOLDER.resolve("templates"), "templates"));
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }

    private void clear() throws IOException {
        for (String path : Stories.files(story).keySet()) {
            Files.delete(folder.resolve(path));
        }
    }

    private SiteBuild siteBuild() throws IOException {
        return new SiteBuild(
                content(),
                templates(),
                new Release(
                        Stories.now(story),
                        story.setting("drafts").isPresent() ? Release.Drafts.SHOWN : Release.Drafts.HIDDEN,
                        story.setting("base-url").map(URI::create)),
                story.setting("strict").isPresent() ? Strictness.WARNINGS : Strictness.ERRORS,
                new Stopwatch(),
                MEMORY);
    }

    private Built built(SiteBuild.Outcome outcome) throws IOException {
        return new Built(
                new DiagnosticPrinter(this::line).print(outcome.diagnostics(), DiagnosticPrinter.Format.TEXT),
                outcome.withheld().stream()
                        .map(one -> one.file() + " " + one.reason() + "\n")
                        .collect(Collectors.joining()),
                output(),
                outcome.changes().filter(changes -> outcome.good()));
    }

    private SourceFolder content() throws IOException {
        return SourceFolder.onDisk(folder.resolve("content"), "content");
    }

    /** The packed templates but for those that the story removes, and over them the story's own. */
    private SourceFolder templates() throws IOException {
        Path own = folder.resolve("templates");
        return Files.isDirectory(own) ? packed().overlaidBy(SourceFolder.onDisk(own, "templates")) : packed();
    }

    private SourceFolder packed() throws IOException {
        Path fewer = folder.resolve("fewer-templates");
        return Files.isDirectory(fewer) ? SourceFolder.onDisk(fewer, "templates") : PACKED;
    }

    private void layOut(StoryFile file) throws IOException {
        Path target = folder.resolve(file.path());
        Files.createDirectories(target.resolveSibling(""));
        Files.write(target, file.bytes());
    }

    private void layOutTemplates() throws IOException {
        List<String> removed = story.removed().stream()
                .filter(path -> path.startsWith("templates/"))
                .map(path -> path.substring("templates/".length()))
                .toList();
        if (removed.isEmpty()) {
            return;
        }
        for (SourceFile file : PACKED.files()) {
            if (!removed.contains(file.path())) {
                Path target = folder.resolve("fewer-templates").resolve(file.path());
                Files.createDirectories(target.resolveSibling(""));
                Files.write(target, file.bytes());
            }
        }
    }

    private Optional<String> line(String file, int number) {
        try {
            Optional<SourceFile> source = content().displayedAs(file);
            if (source.isEmpty()) {
                source = templates().displayedAs(file);
            }
            if (source.isEmpty()) {
                return Optional.empty();
            }
            List<String> lines =
                    Utf8Reader.asItSeems(file, source.get().bytes()).lines();
            return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }

    private static SortedMap<String, String> filesBelow(Path output) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(output)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(path).toString().replace('\\', '/');
                if (!name.startsWith(HIDDEN)) {
                    files.put(name, text(Files.readAllBytes(path)));
                }
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            return Base64.getEncoder().encodeToString(bytes);
        }
    }
}
