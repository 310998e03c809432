package partnercities.write.note;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A note as it lies in the output folder, one line for each value.
 *
 * @param manifest checksum of the manifest that was in force
 * @param output checksum of the states of all files that the manifest lists
 * @param taken when these states were read
 */
record KeptNote(Note note, String manifest, String output, Instant taken) {
    private static final String FORMAT = "partner-cities note 1";
    private static final int LINES = 11;

    /** Reads a note; empty when there is none, or none that this program understands. */
    static Optional<KeptNote> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(String::translateEscapes)
                    .toList();
            if (lines.size() != LINES || !lines.get(0).equals(FORMAT)) {
                return Optional.empty();
            }
            Note note = new Note(
                    lines.get(1),
                    Instant.parse(lines.get(2)),
                    Instant.parse(lines.get(3)),
                    lines.get(4),
                    lines.get(5),
                    lines.get(6),
                    lines.get(7));
            return Optional.of(new KeptNote(note, lines.get(8), lines.get(9), Instant.parse(lines.get(10))));
        } catch (IllegalArgumentException | DateTimeException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    String text() {
        return Stream.of(
                        FORMAT,
                        note.circumstances(),
                        note.from().toString(),
                        note.until().toString(),
                        note.sources(),
                        note.trace(),
                        note.diagnostics(),
                        note.summary(),
                        manifest,
                        output,
                        taken.toString())
                .map(KeptNote::inOneLine)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String inOneLine(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}
