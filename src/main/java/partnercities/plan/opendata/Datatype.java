package partnercities.plan.opendata;

import java.util.Optional;
import partnercities.domain.text.VocabularyTerm;
import partnercities.plan.files.JsonObject;

/**
 * What a cell of a table may hold, in terms of "CSV on the Web" (W3C, Metadata Vocabulary for Tabular Data, 5.11).
 *
 * @param base a built-in datatype
 * @param format for texts: a regular expression that matches the whole text
 */
record Datatype(String base, Optional<String> format) {
    static final Datatype TEXT = new Datatype("string", Optional.empty());
    static final Datatype WHOLE_NUMBER = new Datatype("integer", Optional.empty());
    static final Datatype NUMBER = new Datatype("decimal", Optional.empty());
    static final Datatype TRUTH = new Datatype("boolean", Optional.empty());
    static final Datatype YEAR = new Datatype("gYear", Optional.empty());
    static final Datatype ADDRESS = new Datatype("anyURI", Optional.empty());
    private static final String PARTIAL_DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";
    /** A year, month or day; no built-in datatype allows all three. */
    static final Datatype DATE = matching(PARTIAL_DATE);

    static Datatype matching(String regularExpression) {
        return new Datatype("string", Optional.of(regularExpression));
    }

    static <T extends Enum<T> & VocabularyTerm> Datatype oneOf(Class<T> vocabulary) {
        return matching(String.join("|", VocabularyTerm.keys(vocabulary)));
    }

    /** A key of a vocabulary, a space, and a date or {@code unknown}. */
    static <T extends Enum<T> & VocabularyTerm> Datatype dated(Class<T> vocabulary) {
        return matching("(" + String.join("|", VocabularyTerm.keys(vocabulary)) + ") (" + PARTIAL_DATE + "|unknown)");
    }

    /** For metadata: the bare name if there is no format, otherwise an object. */
    Object named() {
        return format.<Object>map(
                        expression -> new JsonObject().with("base", base).with("format", expression))
                .orElse(base);
    }
}
