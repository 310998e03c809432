package partnercities.domain.source;

import java.util.Optional;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;

/**
 * Where facts come from: a document, a page or a data set.
 *
 * @param title the same for all readers, or a title per language
 * @param language that of the title
 */
public record Source(
        String key,
        LocalizedText title,
        Optional<String> address,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<Language> language,
        Optional<String> licence,
        LocalizedText note) {
    /** A stand-in for a source of which only the key is known. */
    public static Source untold(String key) {
        return new Source(
                key,
                LocalizedText.everywhere(key),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.NONE);
    }
}
