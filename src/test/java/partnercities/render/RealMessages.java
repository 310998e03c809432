package partnercities.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import partnercities.domain.text.Language;
import partnercities.gather.Gather;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFolder;
import partnercities.link.messages.Messages;

/** The words of the interface as they travel in the jar. */
final class RealMessages {
    private static final Map<Language, Messages> ALL = read();

    private RealMessages() {}

    static Messages of(String language) {
        return java.util.Objects.requireNonNull(ALL.get(new Language(language)), language);
    }

    static Map<Language, Messages> all() {
        return ALL;
    }

    private static Map<Language, Messages> read() {
        try {
            Path folder = Files.createTempDirectory("content");
            Path settings = folder.resolve("site.yaml");
            try {
                Files.writeString(settings, "languages: [en, pl, uk, de, fr, cs, hu, it, lt, ro, es]\n");
                Documents documents = Gather.gather(
                                SourceFolder.onDisk(folder, "content"), SourceFolder.packed("templates"))
                        .value();
                Map<Language, Messages> allMessages = new TreeMap<>();
                documents.messages().forEach((language, layers) -> allMessages.put(language, Messages.of(layers)));
                return allMessages;
            } finally {
                Files.deleteIfExists(settings);
                Files.delete(folder);
            }
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }
}
