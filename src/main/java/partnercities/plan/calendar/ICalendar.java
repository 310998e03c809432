package partnercities.plan.calendar;

import java.nio.charset.StandardCharsets;
import partnercities.domain.text.Language;
import partnercities.plan.frame.Label;

/** The text of an iCalendar object, line by line (RFC 5545). What the lines mean is decided elsewhere. */
final class ICalendar {
    /** The most bytes in a line, without its line end (RFC 5545, 3.1). */
    private static final int MOST_BYTES = 75;

    private static final String LINE_END = "\r\n";
    private static final String CONTINUED = LINE_END + " ";

    private final StringBuilder text = new StringBuilder();

    /** All lines of another one. */
    ICalendar add(ICalendar other) {
        text.append(other.text);
        return this;
    }

    /** A line whose value stands as it is, such as a date or an address. */
    ICalendar line(String name, String value) {
        text.append(folded(name + ":" + value)).append(LINE_END);
        return this;
    }

    /** A line whose value is a text. */
    ICalendar text(String name, String value) {
        return line(name, escaped(value));
    }

    /** A line whose value is a text, with its language when that is not the calendar's (RFC 5545, 3.2.10). */
    ICalendar text(String name, Label value) {
        return text(
                name
                        + value.foreign()
                                .map(Language::tag)
                                .map(tag -> ";LANGUAGE=" + tag)
                                .orElse(""),
                value.text());
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /**
     * Folds a line into pieces of at most 75 bytes of UTF-8, joined by a line end and a space (RFC 5545, 3.1). No
     * character is cut in two.
     */
    static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int index = 0; index < line.length(); ) {
            String character = Character.toString(line.codePointAt(index));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                folded.append(CONTINUED);
                bytes = 1;
            }
            folded.append(character);
            bytes += size;
            index += character.length();
        }
        return folded.toString();
    }

    /**
     * Escapes a value of the type TEXT (RFC 5545, 3.3.11). Control characters other than tabs and line ends are
     * dropped.
     */
    static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("[\\p{Cc}&&[^\\t]]", "");
    }
}
