package partnercities.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a story changes a file of its base, or a packed template.
 *
 * @param lines what to replace and by what: lines that begin with {@code -} for those that go, and behind these lines that
 *     begin with {@code +} for those that come in their place
 */
record Change(String path, String lines) {
    private static final Pattern STEP = Pattern.compile("((?:^- .*\\n)+)((?:^\\+ .*\\n)*)", Pattern.MULTILINE);

    /**
     * The text with the changes.
     *
     * @throws IllegalArgumentException when lines that should go don't stand in it exactly once
     */
    String applied(String text) {
        String changed = text;
        Matcher step = STEP.matcher(lines + "\n");
        int end = 0;
        while (step.find()) {
            String old = without("-", step.group(1));
            Matcher place =
                    Pattern.compile("^" + Pattern.quote(old), Pattern.MULTILINE).matcher(changed);
            if (place.results().count() != 1) {
                throw new IllegalArgumentException(path + " does not hold once: " + old);
            }
            changed = place.replaceFirst(Matcher.quoteReplacement(without("+", step.group(2))));
            end = step.end();
        }
        if (end <= lines.length()) {
            throw new IllegalArgumentException("neither '- ' nor '+ ' in a change of " + path);
        }
        return changed;
    }

    private static String without(String mark, String marked) {
        return marked.replaceAll("(?m)^" + Pattern.quote(mark) + " ", "");
    }
}
