package partnercities.build;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.build.report.SourcePaths;
import partnercities.encoding.Sha256;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFolder;

/** The two folders that a build reads. */
public record Sources(SourceFolder content, SourceFolder templates) {
    public static Sources of(SourcePaths paths) throws IOException {
        return new Sources(paths.contentFolder(), paths.templateFolder());
    }

    /** The digest of all files' names and bytes, and of the names of empty folders. */
    String digest() {
        return Sha256.of(Stream.of(content, templates)
                .flatMap(folder -> Stream.concat(
                        folder.files().stream().map(file -> file.digest() + " " + file.display()),
                        folder.emptyFolders().stream().map(Origin::display)))
                .collect(Collectors.joining("\n")));
    }
}
