package partnercities.diagnostic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** The line of a mistake and carets below it, as a terminal shows them. Of a long line, only what is around the mistake. */
public final class Excerpt {
    private static final int WIDEST = 100;
    /** How much of a long line is shown before the mistake. */
    private static final int BEFORE = 30;

    private static final String CUT = "…";

    private Excerpt() {}

    /** Two lines. Tabs stay tabs, so the carets line up at any tab width. */
    public static String of(Position position, String line) {
        int[] whole = line.codePoints().map(Excerpt::visible).toArray();
        int start = Math.min(position.column() - 1, whole.length);
        boolean fits = whole.length <= WIDEST || start + Math.min(position.length(), WIDEST / 2) <= WIDEST;
        int from = fits ? 0 : Math.min(start - BEFORE, whole.length - WIDEST);
        int until = Math.min(whole.length, from + WIDEST);
        int end = Math.min(start + position.length(), until);
        String before = from > 0 ? CUT : "";
        String number = Integer.toString(position.line());
        StringBuilder text = new StringBuilder();
        text.append(number)
                .append(" | ")
                .append(before)
                .append(new String(whole, from, until - from))
                .append(until < whole.length ? CUT : "")
                .append('\n');
        text.append(" ".repeat(number.length())).append(" | ").append(" ".repeat(before.length()));
        for (int index = from; index < start; index++) {
            text.append(whole[index] == '\t' ? "\t" : " ".repeat(width(whole[index])));
        }
        int carets = 0;
        for (int index = start; index < end; index++) {
            carets += width(whole[index]);
        }
        return text.append("^".repeat(Math.max(1, carets))).append('\n').toString();
    }

    /** Characters that would steer the terminal become a sign for them. */
    private static int visible(int character) {
        return Character.isISOControl(character) && character != '\t'
                ? 0x2400 + (character < 0x20 ? character : 0x21)
                : character;
    }

    /** How many columns of a terminal a character takes (UAX #11). */
    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }
}
