package partnercities;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.encoding.Sha256;
import partnercities.gather.source.SourceFolder;

/** The two folders that a build reads. */
record Sources(SourceFolder content, SourceFolder templates) {
    static Sources of(SourceOptions options) throws IOException {
        return new Sources(options.contentFolder(), options.templateFolder());
    }

    /** The digest of all files' names and bytes. */
    String digest() {
        return Sha256.of(Stream.of(content, templates)
                .flatMap(folder -> folder.files().stream())
                .map(file -> file.digest() + " " + file.display())
                .collect(Collectors.joining("\n")));
    }
}
