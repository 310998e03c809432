package partnercities.gather.spelling;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Absolute addresses with http or https, as browsers take them: letters of any script stand for themselves (RFC 3987), and hosts may
 * have an underscore.
 */
public final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#@\\s]+)((?:[/?#]\\S*)?)");
    private static final Pattern HOST = Pattern.compile(
            "(?:[\\p{L}\\p{M}\\p{Nd}_-]+\\.)*+[\\p{L}\\p{M}\\p{Nd}_-]+(?::\\d{1,5})?|\\[[0-9A-Fa-f:.]+\\](?::\\d{1,5})?");
    private static final Pattern WRONG_SCHEME =
            Pattern.compile("(?i)(?:ht+p(s?)|http(s?))\\s*[:;]?[/\\\\]{1,3}(?=[^/\\\\])");
    private static final Pattern BARE = Pattern.compile("(?:[\\p{L}\\p{Nd}_-]+\\.)+\\p{L}{2,}(?:[:/?#].*)?");
    /** What may not stand in an address as it is, but for the percent sign. */
    private static final String FORBIDDEN = " \"<>[\\]^`{|}";

    private WebAddress() {}

    /** Whether a browser can follow it. */
    public static boolean isValid(String text) {
        Matcher parts = PARTS.matcher(text);
        return parts.matches()
                && HOST.matcher(parts.group(2)).matches()
                && wrongCharacter(parts.group(3)).isEmpty();
    }

    /** The address that was meant, if that is clear. */
    public static Optional<String> mended(String written) {
        String text = InvisibleCharacter.stripped(written).replace('\\', '/');
        Matcher scheme = WRONG_SCHEME.matcher(text);
        if (scheme.lookingAt()) {
            boolean secure = scheme.group().toLowerCase(Locale.ROOT).contains("s");
            text = (secure ? "https://" : "http://") + text.substring(scheme.end());
        } else if (BARE.matcher(text).matches()) {
            text = "https://" + text;
        }
        return Optional.of(encoded(text)).filter(WebAddress::isValid);
    }

    /** Why it is no address, as {@code the space must become %20}, if one character is at fault. */
    public static Optional<String> reason(String text) {
        return wrongCharacter(InvisibleCharacter.stripped(text)).map(character -> switch (character) {
            case ' ' -> "the space must become %20";
            case '\\' -> "the backslash must become /";
            case '%' -> "the percent sign must become %25";
            default -> "the character " + character + " must become " + escape(character);
        });
    }

    /** The same address for machines: its host in ASCII letters (UTS #46). */
    public static String ascii(String address) {
        Matcher parts = PARTS.matcher(address);
        if (!parts.matches() || parts.group(2).chars().allMatch(character -> character < 0x80)) {
            return address;
        }
        StringBuilder host = new StringBuilder();
        IDNA.getUTS46Instance(IDNA.DEFAULT).nameToASCII(parts.group(2), host, new IDNA.Info());
        return parts.group(1) + "://" + host + parts.group(3);
    }

    private static Optional<Character> wrongCharacter(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (isWrong(text, index)) {
                return Optional.of(character);
            }
        }
        return Optional.empty();
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            encoded.append(isWrong(text, index) ? escape(character) : String.valueOf(character));
        }
        return encoded.toString();
    }

    private static boolean isWrong(String text, int index) {
        char character = text.charAt(index);
        return FORBIDDEN.indexOf(character) >= 0
                || Character.isISOControl(character)
                || Character.isSpaceChar(character) // of any width; \s knows those of ASCII
                || (character == '%' && !isEscape(text, index))
                || (character == '#' && text.indexOf('#') < index);
    }

    private static boolean isEscape(String text, int index) {
        return index + 2 < text.length()
                && Character.digit(text.charAt(index + 1), 16) >= 0
                && Character.digit(text.charAt(index + 2), 16) >= 0;
    }

    private static String escape(char character) {
        StringBuilder escape = new StringBuilder();
        for (byte one : String.valueOf(character).getBytes(StandardCharsets.UTF_8)) {
            escape.append('%').append(String.format(Locale.ROOT, "%02X", one));
        }
        return escape.toString();
    }
}
