package partnercities.gather.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;

/**
 * One line at which the YAML parser gave up, or which it took for a text. Says what an editor did there, and shows the line as it
 * should be. What the parser says itself, nobody but programmers would understand.
 */
final class BrokenLine {
    private static final String DASHES = "–—−‐‑•·▪";
    private static final String TYPOGRAPHIC = "„“”‟«»‘’‚";
    private static final Pattern TYPOGRAPHIC_AROUND = Pattern.compile("[" + TYPOGRAPHIC + "](.*)[" + TYPOGRAPHIC + "]");
    /** The key, the spaces after its colon, and the value. */
    private static final Pattern ENTRY = Pattern.compile("([\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}_ -]*?)\\s*:(\\s+)(\\S.*)");

    private static final Pattern NO_SPACE = Pattern.compile("([a-z][a-z0-9-]*):(?!/)(\\S.*)");
    private static final Pattern OTHER_SIGN = Pattern.compile("([a-z][a-z0-9-]*)\\s*(;|=|：|︰)\\s*(.*)");
    private static final Pattern NO_COLON = Pattern.compile("([a-z][a-z0-9-]*)\\s+(\\S.*)");
    /** A sentence rather than a key and a value. */
    private static final Pattern WORD_BEFORE_WORDS = Pattern.compile("[^:\\s{\\[]+(?: [^:\\s{\\[]+){2,}");

    private static final Pattern ITEMS = Pattern.compile("(?:- +)*");

    private final SourceText source;
    private final int number;
    private final String line;
    private final int start;
    private final int indentation;
    /** Where the entry begins, after the hyphens of lists. */
    private final int content;

    BrokenLine(SourceText source, List<String> lines, int number) {
        this.source = source;
        this.number = number;
        this.line =
                number >= 1 && number <= lines.size() ? lines.get(number - 1).stripTrailing() : "";
        this.start = source.offset(number, 1);
        this.indentation = line.length() - line.stripLeading().length();
        Matcher items = ITEMS.matcher(line).region(indentation, line.length());
        this.content = items.lookingAt() ? items.end() : indentation;
    }

    /** The column from 0 where the entry of this line begins. */
    int content() {
        return content;
    }

    int indentation() {
        return indentation;
    }

    /** Whether there is nothing to read. */
    boolean isEmpty() {
        return line.isBlank() || line.stripLeading().startsWith("#");
    }

    /** Whether the lines below belong to its key. */
    boolean opens() {
        return line.endsWith(":");
    }

    /** What is wrong with this line by itself, if it is that which the parser stumbled over. */
    Optional<Diagnostic> diagnosis() {
        String rest = line.substring(content);
        if (isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        int tab = line.indexOf('\t');
        if (tab >= 0
                && tab < Math.max(content, indentation) + 1
                && line.substring(0, tab).isBlank()) {
            return Optional.of(found(tab, 1, "A tab stands where only spaces may stand.")
                    .help("replace it by spaces, as many as its neighbours have"));
        }
        if (DASHES.indexOf(rest.charAt(0)) >= 0 || rest.startsWith("* ")) {
            return Optional.of(
                    found(content, 1, "'" + rest.charAt(0) + "' is not the hyphen that begins an item of a list.")
                            .help("write " + shown("- " + rest.substring(1).strip())));
        }
        if (rest.matches("-[\\p{L}{\\[\"'].*")) {
            return Optional.of(found(content, 1, "There is no space after the hyphen that begins an item of a list.")
                    .help("write " + shown("- " + rest.substring(1))));
        }
        Matcher entry = ENTRY.matcher(rest);
        if (entry.matches()) {
            return new BrokenValue(entry.group(1), entry.group(3)).diagnosis(content + entry.start(3), this::found);
        }
        return content > indentation
                ? new BrokenValue("", rest).diagnosis(content, this::found).or(() -> separator(rest))
                : separator(rest);
    }

    /** A mistake between the key and its value. */
    private Optional<Diagnostic> separator(String rest) {
        Matcher noSpace = NO_SPACE.matcher(rest);
        if (noSpace.matches()) {
            return Optional.of(found(content + noSpace.end(1), 1, "There is no space after the colon.")
                    .help("write " + shown(noSpace.group(1) + ": " + noSpace.group(2))));
        }
        Matcher other = OTHER_SIGN.matcher(rest);
        if (other.matches()) {
            return Optional.of(
                    found(content + other.start(2), 1, "'" + other.group(2) + "' stands where a colon should.")
                            .help("write " + shown(other.group(1) + ": " + other.group(3))));
        }
        Matcher noColon = NO_COLON.matcher(rest);
        if (noColon.matches() && WORD_BEFORE_WORDS.matcher(rest).matches() && indentation == content) {
            return Optional.of(found(content, rest.length(), "This line has neither a key nor spaces before it.")
                    .help(
                            "if it goes on with the text above, write it with two spaces more before it; else begin it with a"
                                    + " key and a colon"));
        }
        if (noColon.matches() && !line.contains(": ")) {
            return Optional.of(
                    found(content, noColon.group(1).length(), "There is no colon after '" + noColon.group(1) + "'.")
                            .help("write " + shown(noColon.group(1) + ": " + noColon.group(2))));
        }
        return Optional.empty();
    }

    /** The diagnostic of a line whose indentation fits to no line before it. */
    Diagnostic misplaced(int right) {
        return found(
                        0,
                        Math.max(1, indentation),
                        "This line is indented by " + indentation + " spaces, its neighbours by " + right + ".")
                .help("write it with " + right + " spaces before it: '" + " ".repeat(right) + line.strip() + "'");
    }

    Diagnostic found(int column, int length, String message) {
        return Diagnostic.of(Rule.YAML_SYNTAX, message).at(source.at(start + column, length));
    }

    int number() {
        return number;
    }

    private String shown(String rest) {
        return "'" + line.substring(indentation, content) + rest + "'";
    }

    /** Makes a diagnostic for a part of the line. */
    interface Finding {
        Diagnostic at(int column, int length, String message);
    }

    /** The text without typographic quotation marks around it. */
    static String unquoted(String text) {
        Matcher around = TYPOGRAPHIC_AROUND.matcher(text);
        return around.matches() ? around.group(1) : text;
    }

    static boolean isTypographic(char character) {
        return TYPOGRAPHIC.indexOf(character) >= 0;
    }
}
