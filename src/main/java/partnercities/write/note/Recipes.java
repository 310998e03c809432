package partnercities.write.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By which recipe each drawn file of the output was made, noted in the hidden folder. So the output itself is the store of made
 * pictures: one that is in place with the noted bytes need not be made again. Another program may draw otherwise, so its notes
 * don't count.
 */
public final class Recipes {
    public static final String NAME = "recipes";

    private final String program;
    private final Map<String, Made> earlier;
    private final Map<String, Made> now = new ConcurrentHashMap<>();

    /** @param digest of the bytes that came of it */
    private record Made(String recipe, String digest) {}

    private Recipes(String program, Map<String, Made> earlier) {
        this.program = program;
        this.earlier = earlier;
    }

    /** Reads the notes of the last build. */
    public static Recipes read(Path file) throws IOException {
        String program = Trace.ofProgram().map(Trace::checksum).orElse("");
        Map<String, Made> earlier = new TreeMap<>();
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (!program.isEmpty() && !lines.isEmpty() && lines.get(0).equals(program)) {
            for (String line : lines.subList(1, lines.size())) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 3) {
                    earlier.put(parts[2], new Made(parts[0], parts[1]));
                }
            }
        }
        return new Recipes(program, earlier);
    }

    /** The digest of what the recipe made last time at this path; empty if it made nothing there. */
    public Optional<String> digest(String path, String recipe) {
        return Optional.ofNullable(earlier.get(path))
                .filter(made -> made.recipe().equals(recipe))
                .map(Made::digest);
    }

    public void note(String path, String recipe, String digest) {
        now.put(path, new Made(recipe, digest));
    }

    public boolean hasChanged() {
        return !now.equals(earlier);
    }

    public String text() {
        StringBuilder text = new StringBuilder(program).append('\n');
        SortedMap<String, Made> sorted = new TreeMap<>(now);
        sorted.forEach((path, made) -> text.append(made.recipe())
                .append(' ')
                .append(made.digest())
                .append(' ')
                .append(path)
                .append('\n'));
        return text.toString();
    }
}
