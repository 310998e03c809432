package partnercities.plan.lettering;

import java.util.Map;
import java.util.stream.Collectors;

/** How wide texts are in the sans-serif of the templates, rounded up: names must not touch in fonts that stand in for it. */
public final class LetterWidths {
    /** What a fallback may be wider. */
    private static final double RESERVE = 1.04;

    private static final double CAPITAL = 0.64;
    private static final double OTHER = 0.55;
    /** In parts of the type size. */
    private static final Map<Integer, Double> WIDTHS = Map.of(
                    "ijlI'’.,:;|іїЇІ", 0.28,
                    "fıłrt-()", 0.36,
                    "sczśćžšјz", 0.47,
                    " ", 0.21,
                    "mwшщжюыфМWMШЩЖЮ", 0.88,
                    "OQGDHNUОДНФ", 0.70)
            .entrySet()
            .stream()
            .flatMap(width -> width.getKey().codePoints().mapToObj(letter -> Map.entry(letter, width.getValue())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));

    private LetterWidths() {}

    /** The width of a text, in parts of the type size. */
    public static double of(String text) {
        return RESERVE * text.codePoints().mapToDouble(LetterWidths::of).sum();
    }

    private static double of(int letter) {
        return WIDTHS.getOrDefault(letter, Character.isUpperCase(letter) ? CAPITAL : OTHER);
    }
}
