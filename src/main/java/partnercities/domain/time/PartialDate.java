package partnercities.domain.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: {@code 1988}, {@code 2023-02} or {@code 2023-02-02} (ISO 8601; level 0 of the
 * Extended Date/Time Format).
 *
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** How much of the date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        if (year < 1) {
            throw new DateTimeException("year " + year);
        }
        if (month == 0
                ? day != 0
                : day == 0 ? YearMonth.of(year, month) == null : LocalDate.of(year, month, day) == null) {
            throw new DateTimeException("a day needs a month");
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Reads a date; empty when the text has another form or the date does not exist. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        boolean hasMonth = form.group(2) != null;
        boolean hasDay = form.group(3) != null;
        int month = hasMonth ? Integer.parseInt(form.group(2)) : 0;
        int day = hasDay ? Integer.parseInt(form.group(3)) : 0;
        if ((hasMonth && month == 0) || (hasDay && day == 0)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(form.group(1)), month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** The first day that the date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day that the date can mean. */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> earliest();
        };
    }

    /** Orders by the first possible day; of equals, the less precise comes first. */
    @Override
    public int compareTo(PartialDate other) {
        int byDay = earliest().compareTo(other.earliest());
        return byDay != 0 ? byDay : precision().compareTo(other.precision());
    }

    /** ISO 8601, as in content and in a {@code datetime} attribute; ASCII digits in every locale. */
    @Override
    public String toString() {
        return switch (precision()) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        };
    }
}
