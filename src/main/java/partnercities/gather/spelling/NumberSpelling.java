package partnercities.gather.spelling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises numbers that people write for people: {@code 689 000}, {@code 49,8383}, {@code 1.5 mln}, {@code 296 m},
 * {@code 49°50'N}. It proposes only what the text can't but mean.
 */
public final class NumberSpelling {
    /** What the number is for: a comma before three digits separates thousands only in whole numbers. */
    public enum Kind {
        WHOLE,
        ANY
    }

    private static final Pattern DIGITS = Pattern.compile("[-+−]?\\d[\\d .,'’_]*");
    /** {@code 689 000}, {@code 1.234.567}, {@code 49,83}; not {@code 1,234}, which is two numbers on two sides of a sea. */
    private static final Pattern ONLY_SEPARATED =
            Pattern.compile("[-+−]?(?:\\d{1,3}(?:([ '’_.])\\d{3})(?:\\1\\d{3})*|\\d+,(?!\\d{3}$)\\d+)");

    private static final Pattern ALL_DIGITS = Pattern.compile("\\d+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-\\d{2}(?:-\\d{2})?");
    /** Degrees, minutes and perhaps seconds. */
    private static final Pattern ANGLE = Pattern.compile(
            "(\\d{1,3}) ?° ?(\\d{1,2}) ?['’′] ?(?:(\\d{1,2}(?:[.,]\\d+)?) ?(?:[\"”″]|''|’’|′′))? ?([nsew]?)");

    /** The same with colons. */
    private static final Pattern SEXAGESIMAL = Pattern.compile("(\\d{1,3}):(\\d{1,2}):(\\d{1,2})");

    private static final Pattern SOUTH_OR_WEST = Pattern.compile(".*\\d ?°? ?[sw]");
    private static final Map<String, BigDecimal> MULTIPLES = Map.of(
            "mln", millions(1),
            "mio", millions(1),
            "million", millions(1),
            "млн", millions(1),
            "tys", BigDecimal.valueOf(1000),
            "thousand", BigDecimal.valueOf(1000),
            "tsd", BigDecimal.valueOf(1000),
            "тис", BigDecimal.valueOf(1000));

    private static final int DECIMALS_OF_DEGREES = 4;

    private NumberSpelling() {}

    /** The number in the spelling of YAML, if the text tells one. */
    public static Optional<String> of(String written, Kind kind) {
        String text = InvisibleCharacter.spaces(written).strip().toLowerCase(Locale.ROOT);
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return Optional.of(date.group(1)).filter(year -> kind == Kind.WHOLE);
        }
        Optional<String> degrees = angle(text);
        if (degrees.isPresent()) {
            return degrees;
        }
        Matcher clock = SEXAGESIMAL.matcher(text);
        if (clock.matches()) {
            return angle(clock.replaceFirst("$1°$2'$3\""));
        }
        Matcher digits = DIGITS.matcher(text);
        if (!digits.find()) {
            return Optional.empty();
        }
        String number = digits.group().strip();
        String rest = text.substring(0, digits.start()) + text.substring(digits.start() + number.length());
        if (rest.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return plain(number, kind)
                .map(value -> SOUTH_OR_WEST.matcher(text).matches() ? value.negate() : value)
                .map(value -> MULTIPLES.entrySet().stream()
                        .filter(multiple -> rest.contains(multiple.getKey()))
                        .map(multiple -> value.multiply(multiple.getValue()))
                        .findFirst()
                        .orElse(value))
                .filter(value -> kind == Kind.ANY || value.stripTrailingZeros().scale() <= 0)
                .map(value ->
                        value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** The number, if nothing but separators of thousands, or a comma before its decimals, keeps it from being one. */
    public static Optional<String> certain(String written, Kind kind) {
        return ONLY_SEPARATED
                        .matcher(InvisibleCharacter.spaces(written).strip())
                        .matches()
                ? of(written, kind)
                : Optional.empty();
    }

    private static Optional<String> angle(String text) {
        Matcher angle = ANGLE.matcher(text);
        return angle.matches() ? Optional.of(degrees(angle)) : Optional.empty();
    }

    private static Optional<BigDecimal> plain(String number, Kind kind) {
        String digits = number.replaceAll("[ '’_]", "").replace('−', '-').replaceAll("[.,]+$", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        int decimal = Math.max(comma, point);
        if (decimal < 0) {
            return value(digits);
        }
        char sign = digits.charAt(decimal);
        boolean repeated = digits.indexOf(sign) != decimal;
        boolean thousands = ALL_DIGITS.matcher(digits.substring(decimal + 1)).matches()
                && digits.length() - decimal - 1 == 3
                && (kind == Kind.WHOLE || repeated);
        String whole = digits.substring(0, decimal).replaceAll("[.,]", "");
        return value(whole + (thousands ? "" : ".") + digits.substring(decimal + 1));
    }

    private static Optional<BigDecimal> value(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String degrees(Matcher angle) {
        BigDecimal seconds =
                new BigDecimal(angle.group(3) == null ? "0" : angle.group(3).replace(',', '.'));
        BigDecimal minutes =
                new BigDecimal(angle.group(2)).multiply(BigDecimal.valueOf(60)).add(seconds);
        BigDecimal degrees = new BigDecimal(angle.group(1))
                .add(minutes.divide(BigDecimal.valueOf(3600), DECIMALS_OF_DEGREES, RoundingMode.HALF_UP));
        boolean negative = angle.group(4).equals("s") || angle.group(4).equals("w");
        return (negative ? degrees.negate() : degrees).toPlainString();
    }

    private static BigDecimal millions(long number) {
        return BigDecimal.valueOf(number * 1_000_000);
    }
}
