package partnercities.build.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import partnercities.gather.source.SourceFolder;

/**
 * Where content and templates are.
 *
 * @param namedTemplates the folder of templates that somebody named; empty for the usual one, which need not be there
 */
public record SourcePaths(Path content, Optional<Path> namedTemplates) {
    private static final Path USUAL_TEMPLATES = Path.of("templates");

    /** The folder of templates that take the place of packed ones, whether or not it is there. */
    public Path templates() {
        return namedTemplates.orElse(USUAL_TEMPLATES);
    }

    /**
     * What editors write.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    public SourceFolder contentFolder() throws IOException {
        return SourceFolder.onDisk(content, label(content));
    }

    /** The packed templates, overlaid by the site's own. */
    public SourceFolder templateFolder() throws IOException {
        SourceFolder packed = packedTemplates();
        return ownTemplateFolder().map(packed::overlaidBy).orElse(packed);
    }

    public static SourceFolder packedTemplates() throws IOException {
        return SourceFolder.packed("templates");
    }

    /**
     * The templates that take the place of packed ones; empty when there are none.
     *
     * @throws java.nio.file.NoSuchFileException if the folder was named and is missing
     */
    public Optional<SourceFolder> ownTemplateFolder() throws IOException {
        Path own = templates();
        return SourceFolder.isThere(own) || namedTemplates.isPresent()
                ? Optional.of(SourceFolder.onDisk(own, label(own)))
                : Optional.empty();
    }

    private static String label(Path folder) {
        String text = folder.normalize().toString().replace('\\', '/');
        return text.isEmpty() ? "." : text;
    }
}
