package partnercities.gather.spelling;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Characters that nobody sees and that computers don't take for spaces: no-break spaces and characters without width. */
public final class InvisibleCharacter {
    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x00A0, "no-break space"),
            Map.entry(0x00AD, "soft hyphen"),
            Map.entry(0x2007, "figure space"),
            Map.entry(0x2009, "thin space"),
            Map.entry(0x200A, "hair space"),
            Map.entry(0x200B, "zero-width space"),
            Map.entry(0x200C, "zero-width non-joiner"),
            Map.entry(0x200D, "zero-width joiner"),
            Map.entry(0x200E, "left-to-right mark"),
            Map.entry(0x200F, "right-to-left mark"),
            Map.entry(0x202F, "narrow no-break space"),
            Map.entry(0x2060, "word joiner"),
            Map.entry(0x3000, "ideographic space"),
            Map.entry(0xFEFF, "byte order mark"));

    /** Spaces that look like those of the keyboard, for a class of characters. */
    public static final String WIDE = "\\u00A0\\u2007\\u2009\\u200A\\u202F\\u3000";

    private static final Pattern SPACE = Pattern.compile("[" + WIDE + "]");
    private static final Pattern AROUND = Pattern.compile(
            "^[\\s" + WIDE + "\\u200B-\\u200F\\u2060\\uFEFF]+|[\\s" + WIDE + "\\u200B-\\u200F\\u2060\\uFEFF]+$");

    private InvisibleCharacter() {}

    /** The first one in a text, as {@code an invisible no-break space, U+00A0}. */
    public static Optional<String> in(String text) {
        return text.codePoints()
                .filter(NAMES::containsKey)
                .mapToObj(InvisibleCharacter::described)
                .findFirst();
    }

    /** The text with ordinary spaces in the place of other ones. */
    public static String spaces(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }

    /** The text without spaces of any kind around it. */
    public static String stripped(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    private static String described(int character) {
        return "an invisible " + NAMES.get(character) + ", U+" + String.format(Locale.ROOT, "%04X", character);
    }
}
