package partnercities.gather.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;

/**
 * Finds signs in a shown text that were meant as Markdown, or as the notation of another program, and did not become it. Each place
 * is told once, by the first pattern that fits.
 */
final class FailedMarkup {
    private static final String LABEL = "(!?)\\[([^\\[\\]\\n]*)\\]";
    /** What looks like an address, up to a bracket. */
    private static final String ADDRESS =
            "(?i:(?:https?:|mailto:|tel:|www\\.|\\.\\.?/|#)[^\\s()\\[\\]]*|[^\\s()\\[\\]]+@[^\\s()\\[\\]]+"
                    + "|[^\\s()\\[\\]]+\\.(?:md|yaml|pdf|docx?|jpe?g|png|webp|svg|html?|eu|pl|ua|com|org)[^\\s()\\[\\]]*)";

    /**
     * What was meant, as a mistake and its mend.
     *
     * @param signs no text without one of these fits the pattern; nearly all texts have none, and need no slow search
     */
    private record Slip(
            Rule rule, List<String> signs, Pattern pattern, String message, Function<MatchResult, String> help) {
        static Slip of(List<String> signs, String pattern, String message, Function<MatchResult, String> help) {
            return new Slip(Rule.FAILED_MARKDOWN, signs, Pattern.compile(pattern, Pattern.MULTILINE), message, help);
        }

        static Slip foreign(String sign, String pattern) {
            return of(
                    List.of(sign),
                    pattern,
                    "This is a notation of another program; readers see it as it is typed.",
                    found -> "write Markdown, or leave it out");
        }

        boolean isPossibleIn(StringBuilder text) {
            return signs.stream().anyMatch(sign -> text.indexOf(sign) >= 0);
        }
    }

    private static final List<Slip> SLIPS = List.of(
            Slip.of(
                    List.of("]("),
                    LABEL + "\\(\\s*([^()\\n]*?[^()\\s][ \\t]+[^()\\n]*?)\\s*\\)",
                    "This is no link, since there is a space in its address.",
                    found -> "write " + link(found, "<" + found.group(3) + ">")),
            Slip.of(
                    List.of("]("),
                    LABEL + "\\(\\s*([^\\s()\\n]+)(?!\\S*\\))",
                    "This is no link, since a bracket is missing.",
                    found -> "write " + link(found, found.group(3))),
            Slip.of(
                    List.of("]("),
                    LABEL + "\\(\\s*(?=\\s|$)",
                    "This is no link, since it has no address.",
                    found -> "write " + link(found, "address")),
            Slip.of(
                    List.of("] ", "]\t"),
                    LABEL + "[ \\t]+\\(\\s*(" + ADDRESS + ")\\)",
                    "This is no link, since there is a space between its brackets.",
                    found -> "write " + link(found, found.group(3))),
            Slip.of(
                    List.of(")["),
                    "\\(([^()\\n]+)\\)\\[(" + ADDRESS + ")\\]",
                    "This is no link, since its brackets are the wrong way round.",
                    found -> "write [" + found.group(1) + "](" + found.group(2) + ")"),
            Slip.of(
                    List.of("[^"),
                    "\\[\\^([^\\[\\]\\s]+)\\]",
                    "There is no note for this mark.",
                    found -> "write the note in a line of its own: [^" + found.group(1) + "]: ..."),
            Slip.foreign("[[", "\\[\\[[^\\[\\]\\n]+\\]\\]"),
            Slip.of(
                    List.of("]["),
                    "\\[([^\\[\\]\\n]+)\\]\\[([^\\[\\]\\n]*)\\]",
                    "This is no link, since its address is not told.",
                    found -> "write [" + found.group(1) + "](address), or add a line [" + label(found) + "]: address"),
            Slip.of(
                    List.of("**", "__"),
                    "(\\*\\*|__)[ \\t]*([^*_\\n\u0000]+?)[ \\t]*\\1",
                    "This is not bold, since there are spaces inside the asterisks, or letters beside them.",
                    found -> "write **" + found.group(2).strip() + "**"),
            Slip.of(
                    List.of("**", "__"),
                    "\\*\\*+|(?<![\\w_])__(?=\\p{L})",
                    "These signs should make words bold, but have no partners.",
                    found -> "write ** before and behind the words, without spaces: **words**"),
            Slip.of(
                    List.of("##"),
                    "^[ \\t]*(#{2,6})(?=[^#\\s\u0000])([^\\n\u0000]*)",
                    "This is no heading, since there is no space after '#'.",
                    found -> "write " + found.group(1) + " " + found.group(2).strip()),
            Slip.of(
                    List.of("~~"),
                    "~~([^~\\n]+)~~",
                    "Two tildes strike nothing out.",
                    found -> "write <del>" + found.group(1).strip() + "</del>"),
            Slip.of(
                    List.of("{"),
                    "(?<![\\w${]|\\{)\\{:?\\s*(?:[#.][\\w-]+\\s*)+\\}|(?<![\\w${])\\{\\s*[\\w-]+\\s*=[^{}\\n]*\\}",
                    "This is not understood; readers see it as it is typed.",
                    found -> "leave it out; only a picture has a size in braces, right behind it: {width=300}"),
            Slip.foreign("{{", "\\{\\{[<%][^\\n]*?[%>]\\}\\}"),
            Slip.foreign(":::", "^:::+[^\\n\u0000]*"),
            Slip.foreign("[", "^\\[\\[?(?:TOC|toc)\\]\\]?$"),
            Slip.foreign("==", "(?<![=\\w])==[^=\\s\u0000][^=\\n\u0000]*==(?!=)"),
            Slip.foreign("[", "(?<![^\u0000\\n])\\[[ xX]\\](?= \\S)"),
            Slip.foreign(":", "(?<![\\w:]):[a-z][a-z0-9_+]*[a-z]:(?![\\w:])"),
            new Slip(
                    Rule.UNFINISHED_TEXT,
                    List.of("TODO", "FIXME", "TBD", "orem ipsum"),
                    Pattern.compile("\\b(?:TODO|FIXME|TBD|[Ll]orem ipsum)\\b"),
                    "This says that the text is not finished.",
                    found -> "finish the text, or leave this out"));

    private FailedMarkup() {}

    /** Makes a diagnostic for a part of the Markdown, by its offset. */
    interface Finding {
        void at(int offset, int length, Diagnostic found);
    }

    static void find(String shownText, Finding finding) {
        StringBuilder shown = new StringBuilder(shownText);
        for (Slip slip : SLIPS) {
            if (!slip.isPossibleIn(shown)) {
                continue;
            }
            Matcher matcher = slip.pattern().matcher(shown);
            List<MatchResult> matches = new ArrayList<>();
            while (matcher.find()) {
                matches.add(matcher.toMatchResult());
            }
            for (MatchResult found : matches) {
                finding.at(
                        found.start(),
                        found.end() - found.start(),
                        Diagnostic.of(slip.rule(), slip.message())
                                .help(slip.help().apply(found)));
                for (int index = found.start(); index < found.end(); index++) {
                    shown.setCharAt(index, ShownText.HIDDEN);
                }
            }
        }
    }

    private static String link(MatchResult found, String address) {
        String text =
                found.group(2).replace(String.valueOf(ShownText.HIDDEN), "").strip();
        return found.group(1) + "[" + text + "](" + address.replace(String.valueOf(ShownText.HIDDEN), "") + ")";
    }

    private static String label(MatchResult found) {
        return found.group(2).isBlank() ? found.group(1) : found.group(2);
    }
}
