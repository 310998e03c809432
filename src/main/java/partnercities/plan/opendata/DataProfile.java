package partnercities.plan.opendata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.DataTerms;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.link.Site;
import partnercities.plan.files.JsonObject;

/** What all files of open data say about themselves: title, day, publisher and licence. */
record DataProfile(Site site) {

    /** The day for which the data hold, e.g. the statuses of agreements. */
    String modified() {
        return site.today().toString();
    }

    Optional<DataTerms.Licence> licence() {
        return site.settings().data().licence();
    }

    /** A message in all languages of the site. */
    LocalizedText messages(String key) {
        return messages(language -> site.messages(language).text(key));
    }

    /** A message and the site's title, in all languages of the site, joined as in titles of pages. */
    LocalizedText title(String key) {
        return messages(language -> site.messages(language).text(key)
                + " – "
                + site.settings()
                        .title()
                        .in(site.settings().preferred(language))
                        .text());
    }

    String absolute(String file) {
        return site.addresses().absolute(site.addresses().ofFile(file));
    }

    /** Absolute addresses of a subject's pages, by language. */
    JsonObject pages(Subject subject, String anchor) {
        JsonObject pages = new JsonObject();
        for (Language language : site.settings().languages()) {
            String address = site.addresses().absolute(site.addresses().of(subject, language));
            pages.with(language.tag(), address + anchor);
        }
        return pages;
    }

    /** Adds the members that begin every file in plain JSON. */
    JsonObject head(JsonObject file, String dataset) {
        return file.with("title", JsonObject.of(title("data." + dataset + ".title")))
                .with("description", JsonObject.of(messages("data." + dataset + ".description")))
                .with("modified", modified())
                .with("publisher", JsonObject.of(site.settings().publisher().name()))
                .withAny("licence", licence().map(licence -> new JsonObject()
                        .with("name", licence.name())
                        .with("url", licence.url())));
    }

    /** A text in all its languages, in JSON-LD. */
    static List<JsonObject> literals(LocalizedText text) {
        return text.texts().entrySet().stream()
                .map(entry -> new JsonObject()
                        .with("@value", entry.getValue())
                        .with("@language", entry.getKey().tag()))
                .toList();
    }

    /** A value with a datatype of XML Schema, in JSON-LD. */
    static JsonObject typed(String value, String datatype) {
        return new JsonObject().with("@value", value).with("@type", "xsd:" + datatype);
    }

    /** A date of any precision, as JSON-LD writes it. */
    static JsonObject date(PartialDate date) {
        return typed(
                date.toString(),
                switch (date.precision()) {
                    case YEAR -> "gYear";
                    case MONTH -> "gYearMonth";
                    case DAY -> "date";
                });
    }

    static JsonObject reference(String id) {
        return new JsonObject().with("@id", id);
    }

    private LocalizedText messages(Function<Language, String> text) {
        Map<Language, String> words = new TreeMap<>();
        site.settings().languages().forEach(language -> words.put(language, text.apply(language)));
        return new LocalizedText(words);
    }
}
