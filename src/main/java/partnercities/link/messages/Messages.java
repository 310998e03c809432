package partnercities.link.messages;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.diagnostic.Position;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.domain.text.LanguageOrder;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.findings.Extent;

/**
 * The interface messages for readers of one language. What is not written in it stands there in another language.
 *
 * @param file path as editors know it, of the file in which the next message belongs
 * @param extent whether messages may be hidden by a mistake in the file, which was reported
 */
public record Messages(String file, Language language, SortedMap<String, Wording> byKey, Extent extent) {
    /** Messages that are of no use in another language. CLDR knows them of every language. */
    static final Set<String> OF_ONE_LANGUAGE = Set.of("locale", "language.name");

    /** A message as written, and the language in which it is written. */
    public record Wording(String text, Position position, Language language) {}

    /**
     * The messages that are written in a language.
     *
     * @param layers at least one, the first holds; those below have what it leaves out
     */
    public static Messages of(List<MessagesDocument> layers) {
        MessagesDocument first = layers.get(0);
        SortedMap<String, Wording> byKey = new TreeMap<>();
        layers.forEach(layer -> layer.messages()
                .forEach((key, message) ->
                        byKey.putIfAbsent(key, new Wording(message.text(), message.position(), layer.language()))));
        return new Messages(first.file().display(), first.language(), byKey, first.extent());
    }

    /** The messages that are written in each language; in German as it is spoken in Austria, also those in German. */
    public static Map<Language, Messages> written(
            SiteSettings settings, Map<Language, List<MessagesDocument>> documents) {
        Map<Language, Messages> written = new TreeMap<>();
        documents.forEach((language, layers) -> written.put(language, of(layers)));
        for (Language language : settings.languages()) {
            language.inGeneral()
                    .map(written::get)
                    .ifPresent(general -> written.put(
                            language,
                            written.getOrDefault(language, none(language)).withThoseOf(general)));
        }
        return written;
    }

    private Messages withThoseOf(Messages general) {
        SortedMap<String, Wording> all = new TreeMap<>();
        general.byKey.forEach(
                (key, wording) -> all.put(key, new Wording(wording.text(), wording.position(), language)));
        all.keySet().removeAll(OF_ONE_LANGUAGE);
        all.putAll(byKey);
        return new Messages(file, language, all, extent);
    }

    /** Stands in for a language in which nothing is written. */
    public static Messages none(Language language) {
        return new Messages("templates/messages/" + language + ".yaml", language, new TreeMap<>(), Extent.WHOLE);
    }

    /** The messages that readers of each language see: those written in it, and for the missing ones those of others. */
    public static Map<Language, Messages> shown(SiteSettings settings, Map<Language, Messages> written) {
        Map<Language, Messages> shown = new TreeMap<>(written);
        for (Language language : settings.languages()) {
            SortedMap<String, Wording> others = new TreeMap<>();
            insteadOf(settings, language)
                    .forEach(other ->
                            written.getOrDefault(other, none(other)).byKey.forEach(others::putIfAbsent));
            others.keySet().removeAll(OF_ONE_LANGUAGE);
            shown.put(language, written.getOrDefault(language, none(language)).or(others));
        }
        return shown;
    }

    /** The languages whose messages stand in for those that a language lacks, in order. */
    static List<Language> insteadOf(SiteSettings settings, Language language) {
        return Stream.concat(settings.preferred(language).stream(), Stream.of(LanguageOrder.LAST_RESORT))
                .filter(other -> !other.equals(language))
                .distinct()
                .toList();
    }

    private Messages or(SortedMap<String, Wording> others) {
        SortedMap<String, Wording> all = new TreeMap<>(others);
        all.put("language.name", new Wording(nameOfItself(), Position.startOf(file), language));
        all.putAll(byKey);
        return new Messages(file, language, all, extent);
    }

    /** What the language is called in itself (CLDR). */
    private String nameOfItself() {
        ULocale own = ULocale.forLanguageTag(language.tag());
        return own.getDisplayName(own);
    }

    /** The message as written; the key itself when it is missing, which was reported. */
    public String text(String key) {
        Wording wording = byKey.get(key);
        return wording == null ? key : wording.text();
    }

    /** The message as written, marked if it is in another language. */
    public String marked(String key) {
        return marked(key, text(key));
    }

    /** What a message was filled to, marked if it is in another language. */
    public String marked(String key, String filled) {
        return language(key).equals(language) ? filled : BorrowedMark.around(filled, language(key));
    }

    /** The language in which a message is written. */
    public Language language(String key) {
        Wording wording = byKey.get(key);
        return wording == null ? language : wording.language();
    }

    /** The locale for numbers and dates, e.g. {@code en-GB} for English. */
    public Locale locale() {
        Wording locale = byKey.get("locale");
        return locale == null ? language.locale() : Locale.forLanguageTag(locale.text());
    }

    /** The locale for the numbers in a message, and for its plural forms. */
    Locale locale(String key) {
        Language written = language(key);
        return written.equals(language) ? locale() : written.locale();
    }

    public Position position(String key) {
        Wording wording = byKey.get(key);
        return wording == null ? Position.startOf(file) : wording.position();
    }
}
