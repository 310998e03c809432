package partnercities.gather.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.gather.findings.Findings;
import partnercities.gather.spelling.InvisibleCharacter;

/**
 * Puts ordinary spaces in the place of others where YAML needs them: before a line, after the hyphen of a list and after the colon of
 * a key. Tells of the first one, since a text copied from a web page may have them in every line.
 */
final class Indentation {
    private static final String OTHER = "[" + InvisibleCharacter.WIDE + "]";
    private static final Pattern WRONG = Pattern.compile("(?m)^[ ]*+(?:- *+)?(?:" + OTHER + "[ -]*+)++|(?=" + OTHER
            + ")(?<=^[ -]{0,40}[\\w-]{1,40}:)" + OTHER + "+");

    private final SourceText source;
    private final int firstLine;
    private final Findings findings;

    Indentation(SourceText source, int lineOffset, Findings findings) {
        this.source = source;
        this.firstLine = lineOffset + 1;
        this.findings = findings;
    }

    /** The text, as long as it was. */
    String cleaned(String yaml) {
        Matcher wrong = WRONG.matcher(yaml);
        if (!wrong.find()) {
            return yaml;
        }
        int start = source.offset(firstLine, 1) + wrong.start();
        String what = InvisibleCharacter.in(wrong.group()).orElse("an invisible character");
        findings.add(Diagnostic.of(Rule.INVISIBLE_CHARACTER, "Where only ordinary spaces count stands " + what + ".")
                .at(source.at(start, wrong.group().length()))
                .help("delete the space here, and in lines like this, and type it anew"));
        return wrong.reset().replaceAll(spaces -> InvisibleCharacter.spaces(spaces.group()));
    }
}
