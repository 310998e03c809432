package partnercities.gather.documents;

import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Position;
import partnercities.domain.text.Language;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.markdown.Prose;
import partnercities.gather.source.Origin;

/**
 * One Markdown file: what a bundle says in one language.
 *
 * @param name position of what its address comes from: the slug or the title, else the beginning of the file
 */
public record WordsDocument(
        Origin file,
        Language language,
        Optional<String> title,
        String summary,
        Optional<String> slug,
        List<String> sources,
        Prose body,
        Position name,
        Unconfirmed unconfirmed)
        implements Document {
    /** The directory of what it is about, e.g. {@code cities/lviv}. */
    public String bundle() {
        return file.directory();
    }
}
