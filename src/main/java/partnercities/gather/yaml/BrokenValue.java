package partnercities.gather.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.spelling.Quoted;

/**
 * A value in a line at which the YAML parser gave up: mostly a text that should stand in quotation marks.
 *
 * @param key before it
 * @param text of the value, up to the end of the line
 */
record BrokenValue(String key, String text) {
    /** What begins something else than a text. */
    private static final String INDICATORS = "@`%!&*|>?";

    private static final Pattern COLON = Pattern.compile(":(?: |$)");
    private static final Pattern COMMENT = Pattern.compile("\\s+#.*$");
    /** A piece of a mapping in braces: its key, and a text that is not quoted. */
    private static final Pattern PIECE = Pattern.compile("([{,]\\s*)([\\p{L}-]+): ([^\"'{}\\[\\],][^{}\\[\\],]*)");

    Optional<Diagnostic> diagnosis(int column, BrokenLine.Finding finding) {
        char first = text.charAt(0);
        if (first == '"' || first == '\'') {
            return quoted(first, column, finding);
        }
        if (first == '{' || first == '[') {
            return bracketed(first, column, finding);
        }
        if (BrokenLine.isTypographic(first) && (COLON.matcher(text).find() || text.contains(" #"))) {
            return Optional.of(finding.at(column, 1, "Typographic quotation marks are no quotation marks of YAML.")
                    .help(write(BrokenLine.unquoted(text))));
        }
        if (INDICATORS.indexOf(first) >= 0 || text.startsWith("- ")) {
            String what = text.startsWith("- ") ? "- " : String.valueOf(first);
            return Optional.of(
                    finding.at(column, 1, "A text that begins with '" + what + "' must stand in quotation marks.")
                            .help(write(text)));
        }
        Matcher colon = COLON.matcher(text);
        return colon.find()
                ? Optional.of(finding.at(
                                column + colon.start(), 1, "A text with a colon in it must stand in quotation marks.")
                        .help(write(text)))
                : Optional.empty();
    }

    private Optional<Diagnostic> quoted(char mark, int column, BrokenLine.Finding finding) {
        int close = closing(mark);
        if (close < 0) {
            return Optional.of(finding.at(column, 1, "The quotation mark that stands here has no partner.")
                    .help(write(text.substring(1))));
        }
        String rest = text.substring(close + 1);
        if (rest.isBlank() || rest.stripLeading().startsWith("#")) {
            return Optional.empty();
        }
        boolean around = text.length() > 1 && text.charAt(text.length() - 1) == mark;
        return Optional.of(
                finding.at(column + close + 1, rest.length(), "The text goes on after the quotation mark that ends it.")
                        .help(write(around ? text.substring(1, text.length() - 1) : text)));
    }

    /** The index of the mark that ends the text; -1 if there is none. */
    private int closing(char mark) {
        for (int index = 1; index < text.length(); index++) {
            char character = text.charAt(index);
            if (mark == '"' && character == '\\') {
                index++;
            } else if (character == mark) {
                boolean twice = mark == '\'' && index + 1 < text.length() && text.charAt(index + 1) == mark;
                if (!twice) {
                    return index;
                }
                index++;
            }
        }
        return -1;
    }

    private Optional<Diagnostic> bracketed(char open, int column, BrokenLine.Finding finding) {
        char close = open == '{' ? '}' : ']';
        String value = COMMENT.matcher(text).replaceAll("");
        int end = partner(value);
        if (end >= 0 && end < value.length() - 1) {
            return Optional.of(
                    finding.at(column, 1, "A text that begins with '" + open + "' must stand in quotation marks.")
                            .help(write(value)));
        }
        Matcher piece = PIECE.matcher(value);
        while (open == '{' && piece.find()) {
            Matcher colon = COLON.matcher(piece.group(3));
            if (colon.find()) {
                String mended = value.substring(0, piece.start(3))
                        + Quoted.of(piece.group(3).strip())
                        + value.substring(piece.end(3));
                return Optional.of(finding.at(
                                column + piece.start(3) + colon.start(),
                                1,
                                "A text with a colon in it must stand in quotation marks.")
                        .help("write '" + key + ": " + mended + "'"));
            }
        }
        return end >= 0
                ? Optional.empty()
                : Optional.of(finding.at(column, 1, "The bracket '" + open + "' that stands here has no partner.")
                        .help("write '" + key + ": " + value.replaceAll(",$", "") + close + "'"));
    }

    /** The index of the bracket that closes the first one; -1 if there is none. */
    private static int partner(String value) {
        int depth = 0;
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character == '"' || character == '\'') {
                int close = value.indexOf(character, index + 1);
                index = close < 0 ? index : close;
            } else if (character == '{' || character == '[') {
                depth++;
            } else if (character == '}' || character == ']') {
                depth--;
                if (depth == 0) {
                    return index;
                }
            }
        }
        return -1;
    }

    private String write(String value) {
        String before = key.isEmpty() ? "" : key + ": ";
        return text.matches("\\?+")
                ? "write what is known, or leave the line out; an unknown date of a step is '" + before + "unknown'"
                : "put the text into quotation marks: '" + before + Quoted.of(value.strip()) + "'";
    }
}
