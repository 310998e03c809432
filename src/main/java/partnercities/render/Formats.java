package partnercities.render;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import partnercities.domain.city.Coordinates;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.geo.measure.Digits;
import partnercities.link.messages.Messages;
import partnercities.plan.files.FileSize;

/**
 * Formats numbers, measures and dates for one language. Uses CLDR from ICU, which gives the same bytes on every JDK.
 */
final class Formats {
    private static final double METRES_PER_KILOMETRE = 1000;

    private final Messages messages;
    private final ULocale locale;
    private final LocalizedNumberFormatter numbers;
    /** Each formatter is made once, since ICU compiles those that are used often. */
    private final Map<String, LocalizedNumberFormatter> formatters = new ConcurrentHashMap<>();

    private final Map<String, SimpleDateFormat> dates = new ConcurrentHashMap<>();

    Formats(Messages messages) {
        this.messages = messages;
        this.locale = ULocale.forLocale(messages.locale());
        this.numbers = NumberFormatter.withLocale(locale).roundingMode(RoundingMode.HALF_UP);
    }

    /**
     * Formats a number with the language's separators.
     *
     * @param digits the greatest number of decimals
     */
    String number(double value, int digits) {
        return formatters
                .computeIfAbsent("number " + digits, name -> numbers.precision(Precision.maxFraction(digits)))
                .format(value)
                .toString();
    }

    /** Whole kilometres, or tenths for short distances. */
    String distance(double metres) {
        double kilometres = metres / METRES_PER_KILOMETRE;
        return measure(kilometres, Digits.ofDistance(kilometres), MeasureUnit.KILOMETER);
    }

    String area(double squareKilometres) {
        return measure(squareKilometres, Digits.OF_AREA, MeasureUnit.SQUARE_KILOMETER);
    }

    String elevation(double metres) {
        return measure(metres, Digits.OF_ELEVATION, MeasureUnit.METER);
    }

    /** Kilobytes or megabytes. */
    String size(double bytes) {
        return FileSize.of(bytes, messages.locale());
    }

    /** The date, as precise as it is known. */
    String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> format("y", date.earliest());
            case MONTH -> format("yMMMM", date.earliest());
            case DAY -> format("yMMMMd", date.earliest());
        };
    }

    /** The date, and the time of day if it is known. */
    String time(PublicationTime time) {
        return time.time().isPresent() ? format("yMMMMdjm", time.earliest()) : date(time.date());
    }

    /** From one time to another, without saying twice what both have in common (CLDR, interval formats). */
    String span(PublicationTime from, PublicationTime until) {
        boolean hasHours = from.time().isPresent() && until.time().isPresent();
        boolean hasDays = from.date().precision() == PartialDate.Precision.DAY
                && until.date().precision() == PartialDate.Precision.DAY;
        if (!hasDays || from.time().isPresent() != until.time().isPresent()) {
            return time(from) + " – " + time(until);
        }
        DateIntervalFormat format = DateIntervalFormat.getInstance(hasHours ? "yMMMMdjm" : "yMMMMd", locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(milliseconds(from), milliseconds(until)));
    }

    private static long milliseconds(PublicationTime time) {
        return time.earliest().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** Decimal degrees, with words for the four directions. */
    String coordinates(Coordinates place) {
        return latitude(place.latitude()) + ", " + longitude(place.longitude());
    }

    String latitude(double degrees) {
        return degrees(degrees, "coordinates.north", "coordinates.south");
    }

    String longitude(double degrees) {
        return degrees(degrees, "coordinates.east", "coordinates.west");
    }

    private String degrees(double value, String positive, String negative) {
        LocalizedNumberFormatter formatter = formatters.computeIfAbsent(
                "degrees", name -> numbers.precision(Precision.fixedFraction(Digits.OF_DEGREES)));
        String key = value < 0 ? negative : positive;
        return formatter.format(Math.abs(value)) + "°\u00A0" + messages.marked(key);
    }

    private String measure(double value, int digits, MeasureUnit unit) {
        return formatters
                .computeIfAbsent(
                        unit.getSubtype() + " " + digits, name -> numbers.precision(Precision.maxFraction(digits))
                                .unit(unit)
                                .unitWidth(NumberFormatter.UnitWidth.SHORT))
                .format(value)
                .toString()
                // keep the number and its unit on one line
                .replace(' ', '\u00A0');
    }

    private String format(String skeleton, LocalDate day) {
        return format(skeleton, day.atStartOfDay());
    }

    private String format(String skeleton, LocalDateTime moment) {
        SimpleDateFormat format = dates.computeIfAbsent(skeleton, this::dateFormat);
        // SimpleDateFormat is not thread-safe
        synchronized (format) {
            return format.format(moment.toInstant(ZoneOffset.UTC).toEpochMilli());
        }
    }

    @SuppressWarnings("JavaUtilDate") // required by ICU
    private SimpleDateFormat dateFormat(String skeleton) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        // ISO 8601 uses the Gregorian calendar for all times
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        format.setCalendar(calendar);
        return format;
    }
}
