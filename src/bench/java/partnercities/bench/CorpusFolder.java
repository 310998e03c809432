package partnercities.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A folder to which made-up content is written. */
record CorpusFolder(Path folder) {
    void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A text per language, as {@code {en: "...", pl: "..."}}. */
    static String perLanguage(List<String> languages, Function<String, String> text) {
        return languages.stream()
                .map(language -> language + ": \"" + text.apply(language) + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String source(int number, CorpusSize size) {
        return "source-" + number % size.sources();
    }
}
