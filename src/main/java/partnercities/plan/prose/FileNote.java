package partnercities.plan.prose;

import java.util.Locale;
import java.util.Optional;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.source.SourceFile;
import partnercities.link.Site;
import partnercities.plan.files.FileSize;

/** The format and size of a file, shown behind links to it, e.g. {@code PDF, 1.2 MB}. */
public final class FileNote {
    private FileNote() {}

    /**
     * The note on a file of content.
     *
     * @param path in content
     * @param locale formats the size
     * @return empty if there is no such file, which was reported
     */
    public static Optional<String> of(String path, Site site, Locale locale) {
        return Optional.ofNullable(site.files().get(path))
                .map(BundledFile::file)
                .map(file -> note(file, locale));
    }

    private static String note(SourceFile file, Locale locale) {
        String format = format(file);
        String size = FileSize.of((double) file.size(), locale);
        return format.isEmpty() ? size : format + ", " + size;
    }

    private static String format(SourceFile file) {
        return file.extension().equals("jpg") ? "JPEG" : file.extension().toUpperCase(Locale.ROOT);
    }
}
