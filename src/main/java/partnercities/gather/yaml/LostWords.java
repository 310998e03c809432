package partnercities.gather.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.gather.spelling.Quoted;

/**
 * Finds words that YAML takes for something else than text, so that they would vanish without a mistake in syntax: a comment after
 * {@code #}, a tag {@code !word}, an anchor {@code &word}.
 */
final class LostWords {
    /** In front matter; not with two spaces before it, as careful people set comments off. */
    private static final Pattern COMMENT = Pattern.compile(" #.*");
    /** Elsewhere, where comments are common. */
    private static final Pattern COMMENT_AT_ONCE = Pattern.compile(" #\\S.*");

    private final SourceText source;
    private final Pattern comment;

    private LostWords(SourceText source, Pattern comment) {
        this.source = source;
        this.comment = comment;
    }

    static LostWords inFrontMatter(SourceText source) {
        return new LostWords(source, COMMENT);
    }

    static LostWords inFile(SourceText source) {
        return new LostWords(source, COMMENT_AT_ONCE);
    }

    /** What a text without quotation marks loses, if anything. */
    Optional<Diagnostic> of(String text, Position position) {
        int start = source.offset(position.line(), position.column());
        int lineEnd = source.text().indexOf('\n', start);
        String line = source.text().substring(start, lineEnd < 0 ? source.text().length() : lineEnd);
        if (line.startsWith("!") || line.startsWith("&")) {
            return Optional.of(Diagnostic.of(
                            Rule.LOST_WORDS,
                            "YAML takes the word after '" + line.charAt(0) + "' for a note to programs and drops it.")
                    .at(source.at(start, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' ')))
                    .help("put the text into quotation marks: " + Quoted.of(line.stripTrailing())));
        }
        if (!line.startsWith(text)) {
            return Optional.empty();
        }
        Matcher comment = this.comment.matcher(line).region(text.length(), line.length());
        boolean isText = text.indexOf(' ') >= 0 || this.comment.equals(COMMENT);
        return isText && comment.matches()
                ? Optional.of(Diagnostic.of(
                                Rule.PERHAPS_LOST_WORDS,
                                "YAML takes the words from '#' on for a comment and drops them.")
                        .at(source.at(start + text.length() + 1, line.length()))
                        .help("put the text into quotation marks: " + Quoted.of(line.stripTrailing())
                                + "; if it is a comment, write two spaces before '#'"))
                : Optional.empty();
    }
}
