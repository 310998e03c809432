package partnercities.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import partnercities.build.report.SourcePaths;
import partnercities.gather.source.SourceFolder;
import partnercities.watch.Changes;

/** The folders of content and templates while people work in them. Only what changed is read again. */
public final class PreviewSources {
    private final SourcePaths paths;
    private final SourceFolder packed;
    private Optional<SourceFolder> content = Optional.empty();
    private Optional<SourceFolder> own = Optional.empty();

    public PreviewSources(SourcePaths paths) throws IOException {
        this.paths = paths;
        this.packed = SourcePaths.packedTemplates();
    }

    /** The folders to watch, whether or not they are there. */
    public List<Path> folders() {
        return List.of(paths.content(), paths.templates());
    }

    /** Forgets what is known of the folders, so that they are listed again. */
    void forget() {
        content = Optional.empty();
        own = Optional.empty();
    }

    /**
     * Lists what changed, and at first everything.
     *
     * @throws java.nio.file.NoSuchFileException if there is no content
     */
    void follow(Changes changes) throws IOException {
        if (!changes.areAll()) {
            forget();
        }
        content = Optional.of(
                content.isPresent()
                        ? content.get().after(paths.content(), below(paths.content(), changes))
                        : paths.contentFolder());
        Path folder = paths.templates();
        if (!SourceFolder.isThere(folder)) {
            own = Optional.empty();
        } else if (own.isPresent()) {
            own = Optional.of(own.get().after(folder, below(folder, changes)));
        } else {
            own = paths.ownTemplateFolder();
        }
    }

    SourceFolder content() {
        return content.orElseThrow();
    }

    SourceFolder templates() {
        return own.map(packed::overlaidBy).orElse(packed);
    }

    private static Collection<Path> below(Path folder, Changes changes) {
        Path absolute = folder.toAbsolutePath().normalize();
        return changes.paths().stream()
                .map(path -> path.toAbsolutePath().normalize())
                .filter(path -> path.startsWith(absolute) && !path.equals(absolute))
                .map(path -> folder.resolve(absolute.relativize(path)))
                .toList();
    }
}
