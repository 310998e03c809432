package partnercities.plan.search;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Language;
import partnercities.domain.VocabularyTerm;
import partnercities.plan.files.JsonObject;
import partnercities.plan.frame.Reference;

/**
 * Something that the search finds.
 *
 * @param initial by what an index has it in its order
 * @param names under which it is known beside its title
 * @param words what it is about: tags, country, kind and the like
 * @param language of the summary and the text, when it is not the page's
 * @param text all else that it says, as plain text
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

    /** What is found, the more telling first. */
    enum Kind implements VocabularyTerm {
        SECTION,
        CITY,
        PAGE,
        AGREEMENT,
        ARTICLE
    }

    /** All but the text. */
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

    /** The text, and whose it is. */
    JsonObject body() {
        return new JsonObject().with("address", page.address()).with("text", text);
    }

    /** About as long as it is in a file. */
    int length() {
        return page.address().length()
                + page.label().text().length()
                + names.stream().mapToInt(String::length).sum()
                + summary.map(String::length).orElse(0)
                + words.stream().mapToInt(String::length).sum();
    }
}
