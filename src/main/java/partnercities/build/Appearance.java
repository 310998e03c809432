package partnercities.build;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.phrases.Phrasebook;

/** How much of a report is printed, in which language, and whether in colour. */
public record Appearance(Colour colour, Loudness loudness, Phrasebook book) {
    public static final Appearance PLAIN = new Appearance(Colour.NEVER, Loudness.ALL, Phrasebook.ENGLISH);

    private static final Pattern HEAD = Pattern.compile("(?m)^([^ \\[\n]+)(\\[[a-z0-9-]+\\]: .*)$");
    private static final Pattern CARETS = Pattern.compile("(?m)^( *\\|[ \\t]*)(\\^+)$");
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    public enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Loudness {
        ALL,
        /** What must be mended, and nothing when all is well. */
        MISTAKES
    }

    /** A report with the codes that make terminals show colours (ECMA-48, SGR). */
    String painted(String report) {
        if (colour != Colour.ALWAYS) {
            return report;
        }
        String heads = HEAD.matcher(report)
                .replaceAll(
                        head -> paint("1;" + (head.group(1).equals(book.say("error")) ? RED : YELLOW), head.group(1))
                                + Matcher.quoteReplacement(head.group(2)));
        String carets =
                CARETS.matcher(heads).replaceAll(line -> line.group(1).replace("$", "\\$") + paint(RED, line.group(2)));
        String help = book.say("help") + ":";
        return carets.replace("\n  " + help + " ", "\n  " + paint(CYAN, help) + " ");
    }

    private static String paint(String code, String text) {
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
