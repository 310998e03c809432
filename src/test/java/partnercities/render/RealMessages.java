package partnercities.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partnercities.domain.text.Language;
import partnercities.gather.Gather;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFile;
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
            SourceFolder packed = SourceFolder.packed("templates");
            Path content = Files.createTempDirectory("content");
            Path settings = content.resolve("site.yaml");
            try {
                Files.writeString(settings, "languages: [" + String.join(", ", languages(packed)) + "]\n");
                Documents documents = Gather.gather(SourceFolder.onDisk(content, "content"), packed)
                        .value();
                Map<Language, Messages> allMessages = new TreeMap<>();
                documents.messages().forEach((language, layers) -> allMessages.put(language, Messages.of(layers)));
                return allMessages;
            } finally {
                Files.delete(settings);
                Files.delete(content);
            }
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }

    private static List<String> languages(SourceFolder templates) {
        return templates.files().stream()
                .map(SourceFile::path)
                .filter(path -> path.startsWith("messages/"))
                .map(path -> path.substring("messages/".length(), path.indexOf('.')))
                .toList();
    }
}
