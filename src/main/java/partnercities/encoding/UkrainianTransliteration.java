package partnercities.encoding;

import java.util.Map;

/**
 * Transliterates lower-case Ukrainian by the official table (Cabinet of Ministers, resolution 55 of 27 January 2010).
 */
final class UkrainianTransliteration {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "h"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('є', "ie"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "y"),
            Map.entry('і', "i"),
            Map.entry('ї', "i"),
            Map.entry('й', "i"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "shch"),
            Map.entry('ь', ""),
            Map.entry('ю', "iu"),
            Map.entry('я', "ia"));
    /** At the beginning of a word, some vowels are written with y. */
    private static final Map<Character, String> INITIAL = Map.of('є', "ye", 'ї', "yi", 'й', "y", 'ю', "yu", 'я', "ya");

    private UkrainianTransliteration() {}

    static String of(String lowerCase) {
        StringBuilder latin = new StringBuilder(lowerCase.length() + 8);
        char previous = ' ';
        for (int index = 0; index < lowerCase.length(); index++) {
            char letter = lowerCase.charAt(index);
            boolean apostrophe = "'’ʼ".indexOf(letter) >= 0;
            if (letter == 'г' && previous == 'з') {
                latin.append("gh");
            } else if (!Character.isLetter(previous) && INITIAL.containsKey(letter)) {
                latin.append(INITIAL.get(letter));
            } else if (!apostrophe || !Character.isLetter(previous)) {
                latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
            if (!apostrophe && Character.getType(letter) != Character.NON_SPACING_MARK) {
                previous = letter;
            }
        }
        return latin.toString();
    }
}
