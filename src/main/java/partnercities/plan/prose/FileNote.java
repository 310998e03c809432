package partnercities.plan.prose;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.gather.source.BundledFile;
import partnercities.gather.source.SourceFile;
import partnercities.link.Site;
import partnercities.plan.files.FileSize;

/** What readers want to know of a file before they open it: its format and size, as {@code PDF, 1.2 MB}. */
public final class FileNote {
    private FileNote() {}

    /**
     * The note on a file of content.
     *
     * @param path of the file in content
     * @param locale by whose conventions the size is written
     * @return empty when there is no such file, which was reported
     */
    public static Optional<String> of(String path, Site site, Locale locale) {
        return Optional.ofNullable(site.files().get(path))
                .map(BundledFile::file)
                .map(file -> Stream.of(format(file), FileSize.of((double) file.size(), locale))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private static String format(SourceFile file) {
        return file.extension().equals("jpg") ? "JPEG" : file.extension().toUpperCase(Locale.ROOT);
    }
}
