package partnercities.phrases;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in another language, with the parts of the English one by their numbers: {@code {1}} as it is,
 * {@code {1:phrase}} said in this language too, {@code {1:language}} and {@code {1:country}} by name, and
 * <code>{1, plural, one {# place} other {# places}}</code> in the forms of CLDR. It is not ICU's syntax, in which apostrophes and the
 * braces of examples would have to be escaped.
 */
final class Saying {
    private static final Pattern PART =
            Pattern.compile("\\{(\\d)(?::(phrase|language|country)|(, plural,)((?: [a-z]+ \\{[^{}]*\\})+))?\\}");
    private static final Pattern FORM = Pattern.compile(" ([a-z]+) \\{([^{}]*)\\}");

    private final String text;
    private final Locale locale;

    Saying(String text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /** Says parts of a sentence that are not repeated as they are. */
    interface Speaker {
        String phrase(String part);

        String languages(String part);

        String country(String part);
    }

    String with(List<String> parts, Speaker speaker) {
        return PART.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        said(parts.get(Integer.parseInt(found.group(1)) - 1), found, speaker)));
    }

    private String said(String part, MatchResult found, Speaker speaker) {
        if (found.group(3) != null) {
            return inNumber(part, forms(found.group(4)));
        }
        String kind = found.group(2);
        if (kind == null) {
            return part;
        }
        return switch (kind) {
            case "phrase" -> speaker.phrase(part);
            case "language" -> speaker.languages(part);
            default -> speaker.country(part);
        };
    }

    private String inNumber(String part, Map<String, String> forms) {
        if (!Phrase.isNumber(part)) {
            return forms.getOrDefault("other", "#").replace("#", part);
        }
        BigDecimal number = new BigDecimal(part.replace(",", ""));
        String form = forms.getOrDefault(
                PluralRules.forLocale(locale).select(number.doubleValue()), forms.getOrDefault("other", part));
        LocalizedNumberFormatter written = NumberFormatter.withLocale(locale);
        return form.replace("#", written.format(number).toString());
    }

    private static Map<String, String> forms(String written) {
        Map<String, String> forms = new TreeMap<>();
        FORM.matcher(written).results().forEach(form -> forms.put(form.group(1), form.group(2)));
        return forms;
    }

    /** The numbers of all parts that it repeats. */
    Set<Integer> parts() {
        Set<Integer> parts = new TreeSet<>();
        PART.matcher(text).results().forEach(found -> parts.add(Integer.parseInt(found.group(1))));
        return parts;
    }

    /** The forms of each number that it has. */
    List<Set<String>> plurals() {
        List<Set<String>> plurals = new ArrayList<>();
        PART.matcher(text)
                .results()
                .filter(found -> found.group(3) != null)
                .forEach(found -> plurals.add(forms(found.group(4)).keySet()));
        return plurals;
    }
}
