package partnercities.gather.spelling;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import partnercities.domain.time.PartialDate;

/**
 * Recognises dates that people write for people: {@code 31.12.2023}, {@code 2 lutego 2023}, {@code 2023-2-2},
 * {@code 2023-02-03 15:09}. Of two numbers that could both be the month, the second one is, as in most of Europe.
 */
public final class DateSpelling {
    private static final Pattern TIME = Pattern.compile(
            "(?:t|,? (?:o |at |um |о |à )?)(\\d{1,2})[:.h](\\d{2})(?::\\d{2}(?:[.,]\\d+)?)? ?(?:z|utc|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})[-/. ] ?)?(\\d{1,2})[-/. ] ?(\\d{4})");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})(?:\\.|st|nd|rd|th)? )?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern NAMED_FIRST = Pattern.compile("(\\p{L}+)\\.? (\\d{1,2})(?:st|nd|rd|th)? ?, ?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:ok\\. |około |ca?\\. |circa |about )?(\\d{4})");
    /** "of the year", as Polish and Ukrainian put it after the number. */
    private static final Pattern OF_THE_YEAR = Pattern.compile(" ?(?:r\\.?|roku|р\\.?|року)$");

    /** Day and month, or month and day: with points it is the former everywhere. */
    private static final Pattern TURNED = Pattern.compile("(?<!\\d)(\\d{1,2})[-/ ](\\d{1,2})[-/ ]\\d{4}");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\d ?(?:z|utc|[+-]\\d{2}:?\\d{2})$|:\\d{2}:\\d{2}");
    private static final Pattern ABOUT = Pattern.compile("(?i)^(?:ok\\.|około|ca?\\.|circa|about)");

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-\\d{2}");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private DateSpelling() {}

    /** The date, and the time if there is one, in the spelling of content. */
    public static Optional<String> of(String written) {
        String text = InvisibleCharacter.spaces(written).strip().toLowerCase(Locale.ROOT);
        Matcher time = TIME.matcher(text);
        if (time.find() && time.start() > 0) {
            String clock = twoDigits(time.group(1)) + ":" + time.group(2);
            return date(text.substring(0, time.start()))
                    .filter(date -> date.length() == "2023-02-03".length())
                    .filter(date -> clock.compareTo("24:00") < 0)
                    .map(date -> date + "T" + clock);
        }
        return date(text);
    }

    /**
     * The date, and the time if there is one, if the text can't mean another: not {@code 03/04/2023}, which is two days on two sides
     * of an ocean, nor a time in a zone of its own.
     */
    public static Optional<String> certain(String written) {
        Matcher turned = TURNED.matcher(written);
        boolean ambiguous = turned.find()
                && !turned.group(1).equals(turned.group(2))
                && Integer.parseInt(turned.group(1)) <= 12
                && Integer.parseInt(turned.group(2)) <= 12;
        return ambiguous
                        || ELSEWHERE.matcher(written).find()
                        || ABOUT.matcher(written).find()
                ? Optional.empty()
                : of(written);
    }

    /** The date alone, without the time. */
    public static Optional<String> day(String written) {
        return of(written).map(date -> date.replaceFirst("T.*", ""));
    }

    /** Why a day that is spelled rightly does not exist, as {@code February 2023 has 28 days}. */
    public static Optional<String> whyNot(String written) {
        Matcher day = DAY.matcher(written);
        if (!day.matches()) {
            return Optional.empty();
        }
        if (day.group(1).equals("0000")) {
            return Optional.of("there was no year 0");
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            return Optional.of(month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear()
                    + " has " + month.lengthOfMonth() + " days");
        } catch (DateTimeException e) {
            return Optional.of("a year has 12 months");
        }
    }

    private static Optional<String> date(String written) {
        String text = OF_THE_YEAR.matcher(written.strip()).replaceAll("");
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            Optional<String> european = date(last.group(3), last.group(2), last.group(1));
            return european.isPresent() || last.group(1) == null
                    ? european
                    : date(last.group(3), last.group(1), last.group(2));
        }
        Matcher together = TOGETHER.matcher(text);
        if (together.matches()) {
            return date(together.group(1), together.group(2), together.group(3));
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            Optional<String> date = month(named.group(2)).flatMap(month -> date(named.group(3), month, named.group(1)));
            if (date.isPresent()) {
                return date;
            }
        }
        Matcher namedFirst = NAMED_FIRST.matcher(text);
        if (namedFirst.matches()) {
            return month(namedFirst.group(1)).flatMap(month -> date(namedFirst.group(3), month, namedFirst.group(2)));
        }
        Matcher year = YEAR.matcher(text);
        return year.matches() ? PartialDate.parse(year.group(1)).map(PartialDate::toString) : Optional.empty();
    }

    private static Optional<String> date(String year, String month, @Nullable String day) {
        String date = year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
        return PartialDate.parse(date).map(PartialDate::toString);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<String> month(String name) {
        int roman = ROMAN.indexOf(name);
        return Optional.ofNullable(roman >= 0 ? Integer.valueOf(roman + 1) : MonthNames.ALL.get(name))
                .map(number -> twoDigits(number.toString()));
    }

    /** Made when somebody writes one. */
    private static final class MonthNames {
        private static final List<String> LANGUAGES =
                List.of("pl", "en", "uk", "de", "fr", "cs", "sk", "lt", "hu", "ro", "es", "it", "pt", "nl", "ru");
        private static final List<TextStyle> STYLES =
                List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
        static final Map<String, Integer> ALL = all();

        private static Map<String, Integer> all() {
            Map<String, Integer> names = new HashMap<>();
            for (String language : LANGUAGES) {
                Locale locale = Locale.forLanguageTag(language);
                for (TextStyle style : STYLES) {
                    for (Month month : Month.values()) {
                        String name = month.getDisplayName(style, locale).toLowerCase(locale);
                        names.putIfAbsent(name.replaceFirst("\\.$", ""), month.getValue());
                    }
                }
            }
            return Map.copyOf(names);
        }
    }
}
