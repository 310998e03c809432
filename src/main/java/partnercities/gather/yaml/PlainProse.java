package partnercities.gather.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.gather.spelling.Quoted;
import partnercities.gather.spelling.Unfinished;

/** Texts in YAML, which are shown as they are typed: HTML and character references in them would be seen by readers. */
final class PlainProse {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
    private static final Pattern ELEMENT =
            Pattern.compile("(?i)</?(?:a|abbr|b|br|center|div|em|font|i|img|p|span|strong|sub|sup|u)(?: [^<>]*)?/?>");

    private PlainProse() {}

    /** What should not be in a text, if there is anything. */
    static Optional<Diagnostic> check(Value.Scalar scalar) {
        String text = scalar.text();
        Matcher reference = REFERENCE.matcher(text);
        if (reference.find()
                && !Parser.unescapeEntities(reference.group(), false).equals(reference.group())) {
            return Optional.of(html(
                    scalar,
                    reference.group(),
                    ELEMENT.matcher(Parser.unescapeEntities(text, false)).replaceAll(" ")));
        }
        Matcher element = ELEMENT.matcher(text);
        if (element.find()) {
            return Optional.of(html(
                    scalar,
                    element.group(),
                    element.replaceAll(" ").replaceAll(" {2,}", " ").strip()));
        }
        Matcher unfinished = Unfinished.WORDS.matcher(text);
        return unfinished.find()
                ? Optional.of(Diagnostic.of(
                                Rule.UNFINISHED_TEXT,
                                "'" + unfinished.group() + "' says that this text is not finished.")
                        .at(scalar.position())
                        .help("finish it, or leave the line out"))
                : Optional.empty();
    }

    private static Diagnostic html(Value.Scalar scalar, String found, String plain) {
        return Diagnostic.of(Rule.HTML_IN_TEXT, "This text has no HTML: readers see '" + found + "' as it is typed.")
                .at(scalar.position())
                .help("write " + Quoted.of(plain.strip().replaceAll(" {2,}", " ")));
    }
}
