package partnercities.gather.spelling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as people write it. It must begin with the country code, since readers of a site of partner cities are abroad.
 *
 * @param international as ITU-T E.164 has it, {@code +48814660000}; empty if something is wrong
 * @param mistake what is wrong, as a sentence; empty if nothing is
 * @param help what to do about it
 * @param mended the right number, where it is certain
 */
public record PhoneSpelling(Optional<String> international, String mistake, String help, Optional<String> mended) {
    private static final String EXAMPLE = "write + and the country code before it, as +48 22 555 01 23";

    private static final int FEWEST_DIGITS = 7;
    /** ITU-T E.164 §6. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9 ()./\\u2010-\\u2013-]*");
    private static final Pattern SCHEME = Pattern.compile("(?i)^tel:\\s*");
    private static final Pattern SEVERAL = Pattern.compile("[,;]|(?<=\\d)\\s*\\+| / ");
    /** A zero that is dialled at home only, as in {@code +49 (0)251 1234}. In Italy it is part of the number. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("^(?!\\+39)(\\+[0-9 ]+?)\\s*\\(0\\)\\s*");

    private static final Pattern INTERNATIONAL_PREFIX = Pattern.compile("^00 ?(?=[1-9])");

    /** Reads a number. */
    public static PhoneSpelling of(String written) {
        String text = InvisibleCharacter.spaces(InvisibleCharacter.stripped(written));
        if (SCHEME.matcher(text).find()) {
            String number = SCHEME.matcher(text).replaceFirst("");
            return wrong("A telephone number stands without 'tel:'.", "write " + number, certain(number));
        }
        if (text.codePoints().anyMatch(Character::isLetter)) {
            return wrong(
                    "'" + written + "' has letters in it.",
                    text.startsWith("+") ? "write it in digits" : "write it in digits, with + and the country code");
        }
        if (SEVERAL.matcher(text).find()) {
            return wrong("'" + written + "' is more than one telephone number.", "write one that is answered");
        }
        if (!NUMBER.matcher(text).matches()) {
            return wrong(
                    "'" + written + "' is not a telephone number.",
                    "it has + and digits, and spaces, hyphens, dots or brackets between them");
        }
        return withCountry(written, text);
    }

    private static PhoneSpelling withCountry(String written, String text) {
        if (INTERNATIONAL_PREFIX.matcher(text).find()) {
            String number = INTERNATIONAL_PREFIX.matcher(text).replaceFirst("+");
            return wrong(
                    "'" + written + "' begins with zeros, which are dialled in some countries only.",
                    "write " + number,
                    certain(number));
        }
        if (!text.startsWith("+")) {
            return wrong("'" + written + "' has no country code.", EXAMPLE);
        }
        Matcher zero = TRUNK_ZERO.matcher(text);
        if (zero.find()) {
            String number = zero.replaceFirst("$1 ");
            return wrong("The zero in brackets is not dialled from abroad.", "write " + number, certain(number));
        }
        String digits = text.replaceAll("[^0-9]", "");
        if (digits.startsWith("0")) {
            return wrong("'" + written + "' has no country code: none begins with 0.", EXAMPLE);
        }
        if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
            return wrong(
                    "'" + written + "' has " + digits.length() + " digits, which is too "
                            + (digits.length() < FEWEST_DIGITS ? "few" : "many") + " for a telephone number.",
                    "with its country code it has " + FEWEST_DIGITS + " to " + MOST_DIGITS);
        }
        return new PhoneSpelling(Optional.of("+" + digits), "", "", Optional.empty());
    }

    /** The number, unless it has another mistake. */
    private static Optional<String> certain(String number) {
        return Optional.of(number).filter(right -> of(right).international().isPresent());
    }

    private static PhoneSpelling wrong(String mistake, String help) {
        return wrong(mistake, help, Optional.empty());
    }

    private static PhoneSpelling wrong(String mistake, String help, Optional<String> mended) {
        return new PhoneSpelling(Optional.empty(), mistake, help, mended);
    }
}
