package partnercities.write.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partnercities.write.disk.HiddenFolder;
import partnercities.write.disk.Moves;

/** The list of the assets that stay for a while though the site no longer has them, with the day since when it has not. */
public final class KeptAssets {
    private static final String LIST = "kept";
    private static final int DATE = "2026-01-01".length();

    private KeptAssets() {}

    /** The days by path; a line that can't be read counts as none, and its file begins anew. */
    static SortedMap<String, LocalDate> read(HiddenFolder hidden) throws IOException {
        SortedMap<String, LocalDate> since = new TreeMap<>();
        if (Files.exists(hidden.file(LIST))) {
            for (String line : new String(Files.readAllBytes(hidden.file(LIST)), UTF_8)
                    .lines()
                    .toList()) {
                try {
                    since.put(line.substring(DATE + 1), LocalDate.parse(line.substring(0, DATE)));
                } catch (DateTimeException | IndexOutOfBoundsException e) {
                    // it is no line of ours, and the file that it may have meant counts from today
                }
            }
        }
        return since;
    }

    static void write(SortedMap<String, LocalDate> since, HiddenFolder hidden, Moves moves) throws IOException {
        if (since.isEmpty()) {
            if (Files.exists(hidden.file(LIST))) {
                moves.delete(hidden.file(LIST));
            }
            return;
        }
        hidden.save(
                since.entrySet().stream()
                        .map(file -> file.getValue() + " " + file.getKey() + "\n")
                        .collect(Collectors.joining()),
                LIST,
                moves);
    }
}
