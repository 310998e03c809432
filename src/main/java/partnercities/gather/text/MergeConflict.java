package partnercities.gather.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;

/**
 * A text in which Git left the marks of a conflict. It is read on as if one's own side had been chosen, so that nothing but the
 * conflict is told.
 */
final class MergeConflict {
    private static final String OURS = "<<<<<<< ";
    private static final String BASE = "||||||| ";
    private static final String MIDDLE = "=======";
    private static final String THEIRS = ">>>>>>> ";

    private MergeConflict() {}

    /** The diagnostic, if both marks are there. */
    static Optional<Diagnostic> in(SourceText source) {
        int begin = begin(source.text());
        if (begin < 0) {
            return Optional.empty();
        }
        int end = source.text().indexOf("\n" + THEIRS, begin);
        return end < 0
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                Rule.MERGE_CONFLICT,
                                "Two versions of this text were merged, and nobody has chosen yet.")
                        .at(source.at(begin, source.text().length()))
                        .seeAlso(source.at(end + 1, source.text().length()))
                        .help(
                                "keep what is right of the lines between '<<<<<<<' and '>>>>>>>', and delete these two lines and"
                                        + " '======='"));
    }

    /** The text with empty lines in the place of the marks and of the other side. All lines keep their numbers. */
    static String ours(String text) {
        List<String> lines = new ArrayList<>();
        boolean conflict = false;
        boolean chosen = true;
        for (String line : text.split("\n", -1)) {
            boolean mark = line.startsWith(OURS) || line.startsWith(THEIRS);
            if (mark) {
                conflict = line.startsWith(OURS);
                chosen = true;
            } else if (conflict && (line.startsWith(BASE) || line.equals(MIDDLE))) {
                chosen = false;
            }
            lines.add(chosen && !mark ? line : "");
        }
        return String.join("\n", lines);
    }

    private static int begin(String text) {
        if (text.startsWith(OURS)) {
            return 0;
        }
        int lineFeed = text.indexOf("\n" + OURS);
        return lineFeed < 0 ? -1 : lineFeed + 1;
    }
}
