package partnercities.plan.search;

import java.util.List;
import java.util.Optional;
import partnercities.domain.text.Language;
import partnercities.domain.text.VocabularyTerm;
import partnercities.plan.files.JsonObject;
import partnercities.plan.frame.Reference;

/**
 * Something that the search finds.
 *
 * @param initial by which the index from A to Z sorts it
 * @param names its other names besides the title
 * @param words what it is about: tags, country, kind and the like
 * @param language language of the summary and the text, when it is not the page's
 * @param text its whole text, as plain text
 */
record SearchDocument(
        Kind kind,
        Reference page,
        String initial,
        List<String> names,
        Optional<String> summary,
        List<String> words,
        Optional<Language> language,
        String text) {

    /** The kinds of documents, the most important first. */
    enum Kind implements VocabularyTerm {
        SECTION,
        CITY,
        PAGE,
        AGREEMENT,
        COOPERATION,
        ARTICLE
    }

    /** All but the text, as the browser's index reads it. */
    JsonObject head() {
        return new JsonObject()
                .with("address", page.address())
                .with("kind", kind.key())
                .with("title", page.label().text())
                .withAny("titleLanguage", page.label().foreign())
                .withAny("language", language)
                .withAny("names", names)
                .withAny("summary", summary)
                .withAny("words", words);
    }

    /** The text, and the address of the document that it belongs to. */
    JsonObject body() {
        return new JsonObject().with("address", page.address()).with("text", text);
    }

    /** About how long the head is in a file, in UTF-16 units. */
    int length() {
        return page.address().length()
                + page.label().text().length()
                + names.stream().mapToInt(String::length).sum()
                + summary.map(String::length).orElse(0)
                + words.stream().mapToInt(String::length).sum();
    }
}
