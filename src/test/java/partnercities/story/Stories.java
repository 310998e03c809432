package partnercities.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The stories on disk, and how they rest on each other. */
final class Stories {
    static final Path FOLDER = Path.of("src/test/sites");
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");
    private static final String ENDING = ".txt";

    private Stories() {}

    static List<Story> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .sorted()
                    .map(name -> load(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        }
    }

    static Path file(String name) {
        return FOLDER.resolve(name + ENDING);
    }

    static Story load(String name) {
        try {
            return StoryText.parse(name, Files.readString(file(name)));
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }

    /** All files of a story by path: those of its base, then its own. */
    static SortedMap<String, StoryFile> files(Story story) {
        SortedMap<String, StoryFile> files =
                story.setting("base").map(base -> files(load(base))).orElseGet(TreeMap::new);
        for (String removed : story.removed()) {
            if (files.remove(removed) == null && !removed.startsWith("templates/")) {
                throw new IllegalArgumentException(story.name() + " removes what is not there: " + removed);
            }
        }
        story.files().forEach(file -> files.put(file.path(), file));
        for (Change change : story.changes()) {
            StoryFile known = files.get(change.path());
            String text = known == null ? Workshop.packedTemplate(change.path()) : known.text();
            files.put(change.path(), new StoryFile(change.path(), change.applied(text), List.of()));
        }
        return files;
    }

    /** What the clock shows during the build. */
    static Instant now(Story story) {
        return story.setting("now")
                .map(Instant::parse)
                .or(() -> story.setting("base").map(base -> now(load(base))))
                .orElse(NOW);
    }

    /** The story whose site stands in the output folder already. */
    static Optional<Story> before(Story story) {
        return story.setting("after").map(Stories::load);
    }
}
