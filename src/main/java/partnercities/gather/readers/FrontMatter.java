package partnercities.gather.readers;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;

/**
 * The YAML at the beginning of a Markdown file, between two lines of three hyphens. Lines that were meant as these are taken for them, so
 * that one wrong line is one mistake.
 *
 * @param yaml between the lines
 * @param lines before the YAML
 * @param end offset after the second line
 * @param mistake what is wrong with the lines
 */
record FrontMatter(String yaml, int lines, int end, Optional<Diagnostic> mistake) {
    private static final String FENCE = "---";
    private static final Pattern RIGHT =
            Pattern.compile(FENCE + "[ \\t]*\\n(.*?)(?<=\\n)" + FENCE + "[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    private static final String SPACES = "[ \\t\\u00A0]*+";
    private static final String LIKE_A_FENCE =
            SPACES + "(?:-{2,}+|[–—−]++|\\+{3,}+|={3,}+|\\*{3,}+|_{3,}+|~{3,}+)" + SPACES;
    private static final String KEY = "(?:title|summary|slug|sources)" + SPACES + "[:=]";
    /** Spaces and empty lines, a line like a fence, some keys, and another such line. */
    private static final Pattern MEANT = Pattern.compile(
            "([\\s\\u00A0\\u200B\\uFEFF]*+)(?:(" + LIKE_A_FENCE + ")\\n)?(?=" + SPACES + KEY + ")(.*?\\n)(?:("
                    + LIKE_A_FENCE + ")(?:\\n|\\z)|(?=\\s*\\n)|(?=\\z))",
            Pattern.DOTALL);

    private static final Pattern TOML = Pattern.compile("\\A[ \\t]*[a-z]+[ \\t]*=");

    static FrontMatter of(SourceText source) {
        String text = source.text();
        Matcher right = RIGHT.matcher(text);
        if (right.lookingAt()) {
            return new FrontMatter(right.group(1), 1, right.end(), Optional.empty());
        }
        Matcher meant = MEANT.matcher(text);
        if (!meant.lookingAt()) {
            boolean begins = text.startsWith(FENCE);
            Diagnostic missing = Diagnostic.of(
                            Rule.FRONT_MATTER,
                            begins ? "The front matter has no end." : "The file does not begin with its front matter.")
                    .at(source.at(0, FENCE.length()))
                    .help(
                            begins
                                    ? "write a second line '---' after its last key"
                                    : "begin it with a line '---', then title: and summary:, then another line '---'");
            return new FrontMatter("", 0, begins ? text.length() : 0, Optional.of(missing));
        }
        if (TOML.matcher(meant.group(3)).find()) {
            Diagnostic toml = Diagnostic.of(
                            Rule.FRONT_MATTER, "This front matter is in the notation of another program (TOML).")
                    .at(source.at(meant.start(3), meant.group(3).length()))
                    .help("write --- in the place of +++, and a colon in the place of each '=', as title: Lviv");
            return new FrontMatter("", 0, meant.end(), Optional.of(toml));
        }
        int lines = (int) text.substring(0, meant.start(3))
                .chars()
                .filter(one -> one == '\n')
                .count();
        return new FrontMatter(meant.group(3), lines, meant.end(), Optional.of(mistake(source, meant)));
    }

    private static Diagnostic mistake(SourceText source, Matcher meant) {
        Diagnostic none = Diagnostic.of(Rule.FRONT_MATTER, "The file does not begin with its front matter.");
        String first = meant.group(2);
        if (first == null) {
            return none.at(source.at(meant.start(3), 1)).help("write a line '---' before this one");
        } else if (!first.strip().equals(FENCE)) {
            return none.at(source.at(meant.start(2), first.length()))
                    .help("write '---' in this line: three hyphens, and nothing else");
        } else if (meant.start(2) > 0 || !first.startsWith(FENCE)) {
            return none.at(source.at(0, 1))
                    .help("let the first line be '---': delete the empty lines and spaces before it");
        }
        Diagnostic endless = Diagnostic.of(Rule.FRONT_MATTER, "The front matter has no end.");
        String second = meant.group(4);
        return second == null
                ? endless.at(source.at(0, FENCE.length())).help("write a second line '---' after its last key")
                : endless.at(source.at(meant.start(4), second.length()))
                        .help("write '---' in this line: three hyphens, and nothing else");
    }
}
