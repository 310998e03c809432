package partnercities.gather.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partnercities.diagnostic.Rule;
import partnercities.domain.text.EditorLanguage;
import partnercities.gather.source.SourceFolder;
import partnercities.gather.yaml.Fields;

/**
 * The language in which the program speaks to editors, {@code editors: pl} of {@code site.yaml}. It is read from its line alone, so that
 * it is known when the rest of the file can't be read, and when nothing else is read at all.
 */
public final class EditorsKey {
    private static final String KEY = "editors";
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t{]{0,9}[\"']?" + KEY + "[\"']?[ \\t]{0,9}:[ \\t]{0,9}[\"']?([A-Za-z-]+)");

    private EditorsKey() {}

    /** The language that the file in a folder names; empty when it names none that the program speaks. */
    public static Optional<EditorLanguage> in(Path content) throws IOException {
        for (String name : Stream.of("site.yaml", "site.json").toList()) {
            Optional<byte[]> file = SourceFolder.fileAlone(content, name);
            if (file.isPresent()) {
                Matcher line = LINE.matcher(new String(file.get(), StandardCharsets.UTF_8));
                return line.find() ? EditorLanguage.of(line.group(1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Reports a language that the program does not speak. */
    static void check(Fields fields) {
        fields.term(KEY, EditorLanguage.class, "language for editors", Rule.UNKNOWN_LANGUAGE);
    }
}
