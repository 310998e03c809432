package partnercities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import partnercities.gather.source.SourceFolder;
import partnercities.watch.Changes;

/** The folders of content and templates while people work in them. Only what changed is read again. */
final class PreviewSources {
    private final SourceOptions options;
    private final SourceFolder packed;
    private Optional<SourceFolder> content = Optional.empty();
    private Optional<SourceFolder> own = Optional.empty();

    PreviewSources(SourceOptions options) throws IOException {
        this.options = options;
        this.packed = SourceOptions.packedTemplates();
    }

    /** The folders to watch, whether or not they are there. */
    List<Path> folders() {
        return List.of(options.content, options.ownTemplates());
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
                        ? content.get().after(options.content, below(options.content, changes))
                        : options.contentFolder());
        Path folder = options.ownTemplates();
        if (!SourceFolder.isThere(folder)) {
            own = Optional.empty();
        } else if (own.isPresent()) {
            own = Optional.of(own.get().after(folder, below(folder, changes)));
        } else {
            own = options.ownTemplateFolder();
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
