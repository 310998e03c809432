package partnercities.encoding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.domain.text.Language;

/** Turns a name into a part of an address, or of a file's name. */
public final class Slug {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final Pattern FOREIGN_LETTER = Pattern.compile("[\\p{L}&&[^a-z]]");
    /** Letters that Unicode does not decompose. */
    private static final Map<String, String> LATIN = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("æ", "ae"),
            Map.entry("œ", "oe"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "ng"),
            Map.entry("ħ", "h"));

    private static final Map<String, String> GERMAN = Map.of("ä", "ae", "ö", "oe", "ü", "ue");

    /** Names of devices, which Windows keeps for itself, with any extension. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]");

    private Slug() {}

    /** Whether Windows can keep no file or folder of this name. */
    public static boolean isReserved(String name) {
        return RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /**
     * Like {@link #of}, but falls back to code points for letters and signs that it can't write, e.g. {@code u1f389}.
     */
    public static String always(String name, Language language) {
        return of(name, language)
                .or(() -> of(name, new Language("uk")))
                .orElseGet(() ->
                        "u" + name.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-u")));
    }

    /**
     * The name in lower-case ASCII letters, digits and hyphens.
     *
     * @return empty when the name has letters of a script that can't be transliterated here
     */
    public static Optional<String> of(String name, Language language) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (language.locale().getLanguage().equals("uk")) {
            text = UkrainianTransliteration.of(text);
        }
        if (language.locale().getLanguage().equals("de")) {
            text = replace(text, GERMAN);
        }
        // lower-case again: decomposing may yield capitals, as of the numero sign
        text = MARKS.matcher(Normalizer.normalize(replace(text, LATIN), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        // before looking for foreign letters: one of these apostrophes counts as a letter
        text = text.replaceAll("(?<=[a-z])['’ʼ](?=[a-z])", "");
        if (FOREIGN_LETTER.matcher(text).find()) {
            return Optional.empty();
        }
        String slug = EDGES.matcher(OTHER.matcher(text).replaceAll("-")).replaceAll("");
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }

    /** A slug of at most so many letters, cut between two words if there is a place. */
    public static String cut(String slug, int most) {
        if (slug.length() <= most) {
            return slug;
        }
        int end = slug.lastIndexOf('-', most);
        return slug.substring(0, end > most / 2 ? end : most);
    }

    private static String replace(String text, Map<String, String> letters) {
        String result = text;
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            result = result.replace(letter.getKey(), letter.getValue());
        }
        return result;
    }
}
