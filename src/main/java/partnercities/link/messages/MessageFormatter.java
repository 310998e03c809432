package partnercities.link.messages;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import partnercities.domain.text.Language;
import partnercities.domain.text.WritingDirection;

/**
 * A message with placeholders. Groups digits as the language does (CLDR, minimumGroupingDigits), like numbers outside
 * of messages: Polish has 1002, but 10 002. ICU's own messages group the digits of every number.
 */
final class MessageFormatter {
    /** Suffix of a placeholder whose number is printed, not only used to choose a plural form. */
    private static final String WRITTEN = "_written";

    private final MessageFormat format;
    private final Conventions conventions;

    /** How a language writes what messages are filled with. */
    record Conventions(LocalizedNumberFormatter numbers, WritingDirection direction) {
        static Conventions of(Locale locale) {
            return new Conventions(
                    NumberFormatter.withLocale(locale)
                            .precision(Precision.maxFraction(3))
                            .roundingMode(RoundingMode.HALF_UP),
                    new Language(locale.toLanguageTag()).direction());
        }
    }

    /**
     * Reads a message in ICU's syntax.
     *
     * @throws IllegalArgumentException when the pattern is invalid
     */
    MessageFormatter(String pattern, Locale locale, Conventions conventions) {
        this.format = new MessageFormat(withWrittenNumbers(pattern), locale);
        this.conventions = conventions;
    }

    /**
     * The message with its placeholders filled.
     *
     * @param values numbers, for plural forms, or texts, by the names of the placeholders
     */
    String with(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        values.forEach((name, value) -> all.put(
                name + WRITTEN,
                value instanceof Number number
                        ? conventions.numbers().format(number).toString()
                        : isolated(value)));
        // MessageFormat is not safe for use by several threads
        synchronized (format) {
            return format.format(all);
        }
    }

    /** A text that runs against the message, kept apart from the signs and numbers around it (UAX #9, FSI and PDI). */
    private Object isolated(Object value) {
        return value instanceof String text && text.codePoints().anyMatch(this::runsAgainst)
                ? "\u2068" + text + "\u2069"
                : value;
    }

    private boolean runsAgainst(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> conventions.direction() == WritingDirection.RTL;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                conventions.direction() == WritingDirection.LTR;
            default -> false;
        };
    }

    /** Makes {@code {count}}, and {@code #} in its plural forms, refer to the number as text. */
    private static String withWrittenNumbers(String pattern) {
        MessagePattern read = new MessagePattern(pattern);
        StringBuilder written = new StringBuilder();
        Deque<String> plurals = new ArrayDeque<>();
        int end = 0;
        for (int index = 0; index < read.countParts(); index++) {
            MessagePattern.Part part = read.getPart(index);
            switch (part.getType()) {
                case ARG_START -> {
                    MessagePattern.Part name = read.getPart(index + 1);
                    if (part.getArgType() == MessagePattern.ArgType.NONE) {
                        written.append(pattern, end, name.getLimit()).append(WRITTEN);
                        end = name.getLimit();
                    } else if (part.getArgType().hasPluralStyle()) {
                        plurals.push(read.getSubstring(name));
                    }
                }
                case ARG_LIMIT -> {
                    if (part.getArgType().hasPluralStyle()) {
                        plurals.pop();
                    }
                }
                case REPLACE_NUMBER -> {
                    written.append(pattern, end, part.getIndex())
                            .append('{')
                            .append(plurals.element())
                            .append(WRITTEN)
                            .append('}');
                    end = part.getLimit();
                }
                default -> {}
            }
        }
        return written.append(pattern, end, pattern.length()).toString();
    }
}
