package partnercities.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An English sentence with holes for the parts that vary: {@code There is no city '{}'.} A hole takes any text, and
 * <code>{#}</code> a number only. Fixed parts are searched one after the other, so time grows with the sentence's length and no faster.
 */
final class Phrase {
    private static final Pattern HOLE = Pattern.compile("\\{(#?)\\}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    /** What stands around the holes: one more than there are holes, the first and last perhaps empty. */
    private final List<String> fixed = new ArrayList<>();
    /** Whether a hole takes numbers only. */
    private final List<Boolean> numbers = new ArrayList<>();

    Phrase(String sentence) {
        Matcher hole = HOLE.matcher(sentence);
        int end = 0;
        while (hole.find()) {
            fixed.add(sentence.substring(end, hole.start()));
            numbers.add(!hole.group(1).isEmpty());
            end = hole.end();
        }
        fixed.add(sentence.substring(end));
    }

    /** Whether a text is a number as the program writes it, as {@code 1,234}. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    int holes() {
        return numbers.size();
    }

    /** How many letters are fixed: the more, the better a phrase fits. */
    int letters() {
        return fixed.stream().mapToInt(String::length).sum();
    }

    /** What stands before the first hole. */
    String beginning() {
        return fixed.get(0);
    }

    /** What stands in the holes; empty if the sentence is another one. */
    Optional<List<String>> parts(String sentence) {
        String last = fixed.get(holes());
        if (!sentence.startsWith(beginning())
                || !sentence.endsWith(last)
                || sentence.length() < beginning().length() + last.length()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        int place = beginning().length();
        int limit = sentence.length() - last.length();
        for (int hole = 0; hole < holes(); hole++) {
            boolean isLast = hole == holes() - 1;
            int end = isLast ? limit : sentence.indexOf(fixed.get(hole + 1), place);
            if (end < 0 || end > limit) {
                return Optional.empty();
            }
            String part = sentence.substring(place, end);
            if (numbers.get(hole) && !isNumber(part)) {
                return Optional.empty();
            }
            parts.add(part);
            place = end + fixed.get(hole + 1).length();
        }
        return holes() > 0 || sentence.equals(beginning()) ? Optional.of(parts) : Optional.empty();
    }
}
