package partnercities.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import partnercities.domain.Language;
import partnercities.gather.Gather;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Wording;

/** The words of the interface as they travel in the jar. */
final class RealWordings {
    private static final Map<Language, Wording> ALL = read();

    private RealWordings() {}

    static Wording of(String language) {
        return java.util.Objects.requireNonNull(ALL.get(new Language(language)), language);
    }

    private static Map<Language, Wording> read() {
        try {
            Path nothing = Files.createTempDirectory("content");
            try {
                Documents documents = Gather.gather(
                                SourceFolder.onDisk(nothing, "content"), SourceFolder.packed("templates"))
                        .value();
                Map<Language, Wording> wordings = new TreeMap<>();
                documents
                        .messages()
                        .forEach((language, words) -> wordings.put(
                                language, new Wording(words.file().display(), language, words.messages(), words.extent())));
                return wordings;
            } finally {
                Files.delete(nothing);
            }
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }
}
