package partnercities.mend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import partnercities.diagnostic.SourceText;
import partnercities.phrases.Phrasebook;

/**
 * A file of the content as it should be.
 *
 * @param display as editors know it
 * @param place where it lies on disk
 * @param before what it says, with its line ends and mark
 * @param text what it should say
 * @param name what it should be called; empty if that stays
 */
public record MendedFile(String display, Path place, String before, String text, Optional<String> name) {
    private static final String CARRIAGE_RETURN = "\r";

    /** What changes, line by line: what goes after a minus, what comes after a plus. */
    public List<String> difference(Phrasebook book) {
        List<String> told = new ArrayList<>();
        name.ifPresent(other -> told.add(book.say(display + " becomes " + other)));
        if (before.startsWith("\uFEFF")) {
            told.add(book.say(display + ": a byte order mark goes"));
        }
        if (before.contains(CARRIAGE_RETURN)) {
            told.add(book.say(display + ": lines end as on all computers"));
        }
        List<String> old = new SourceText(display, before).text().lines().toList();
        List<String> now = text.lines().toList();
        IntStream.range(0, Math.min(old.size(), now.size()))
                .filter(line -> !old.get(line).equals(now.get(line)))
                .forEach(line -> {
                    told.add(display + ":" + (line + 1));
                    told.add("- " + old.get(line));
                    told.add("+ " + now.get(line));
                });
        return told;
    }
}
