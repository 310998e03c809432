package partnercities.gather.documents;

import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Position;
import partnercities.domain.Language;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.markdown.Prose;

/**
 * One Markdown file: what a bundle says in one language.
 *
 * @param path of the file in the content folder, e.g. {@code cities/lviv/pl.md}
 * @param bundle its folder, e.g. {@code cities/lviv}
 * @param name where its address comes from: the slug or the title, else the beginning of the file
 */
public record WordsDocument(
        String path,
        String bundle,
        Language language,
        Optional<String> title,
        String summary,
        Optional<String> slug,
        List<String> sources,
        Prose body,
        Position name,
        Unconfirmed unconfirmed) {}
