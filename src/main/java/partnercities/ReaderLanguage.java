package partnercities;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.text.EditorLanguage;
import partnercities.gather.settings.EditorsKey;
import partnercities.phrases.Phrasebook;

/**
 * In which language the program speaks: that of {@code --language}, of {@code editors} in site.yaml, of the system, or English. It is
 * known before the command line is understood, so that what is wrong with that is told in it too.
 */
final class ReaderLanguage {
    static final String OPTION = "--language";

    private static final String CONTENT = "--content";
    /** By which a system names its language, the strongest first (POSIX, 8.2). */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private ReaderLanguage() {}

    static Phrasebook of(List<String> arguments, Map<String, String> environment) {
        return Phrasebook.in(value(arguments, OPTION)
                .flatMap(EditorLanguage::of)
                .or(() -> ofSite(value(arguments, CONTENT).orElse("content")))
                .or(() -> ofSystem(environment))
                .orElse(EditorLanguage.EN));
    }

    private static Optional<EditorLanguage> ofSite(String content) {
        try {
            return EditorsKey.in(Path.of(content));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // whoever needs the folder tells it
        }
    }

    private static Optional<EditorLanguage> ofSystem(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .flatMap(EditorLanguage::of);
    }

    /** What an option is given, behind a sign of equality or as the next argument. */
    private static Optional<String> value(List<String> arguments, String option) {
        return Stream.iterate(0, place -> place < arguments.size(), place -> place + 1)
                .filter(place -> arguments.get(place).equals(option)
                        ? place + 1 < arguments.size()
                        : arguments.get(place).startsWith(option + "="))
                .map(place -> arguments.get(place).equals(option)
                        ? arguments.get(place + 1)
                        : arguments.get(place).substring(option.length() + 1))
                .findFirst();
    }
}
