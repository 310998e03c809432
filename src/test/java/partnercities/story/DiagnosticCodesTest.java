package partnercities.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partnercities.gather.Register;

/** Every diagnostic that the program can give is told by some story. */
class DiagnosticCodesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** What stands where a diagnostic's code is expected: a literal, or what becomes one elsewhere. */
    private static final Pattern FIRST_ARGUMENT =
            Pattern.compile("Diagnostic\\s*\\.(?:error|warning)\\(\\s*(\"[^\"]*\"(?:\\s*\\+)?|[^,]*),");

    private static final Pattern PROBLEM = Pattern.compile("new Problem\\(\\s*\"([^\"]+)\"");
    private static final Pattern BROKEN = Pattern.compile("broken\\(\\s*link,\\s*\"([^\"]+)\"");
    private static final Pattern TERM = Pattern.compile("\\.term\\(\\s*\"?\\w+\"?, \\w+\\.class, \"([^\"]+)\"\\)");
    private static final Pattern PLAIN_TERM = Pattern.compile("\\.term\\(\\s*\"([^\"]+)\", \\w+\\.class\\)");
    private static final Pattern TOLD = Pattern.compile("^(?:error|warning)\\[([^\\]]+)\\]: ", Pattern.MULTILINE);

    /** Those of commands that build nothing, and so of no story. */
    private static final Set<String> OF_OTHER_COMMANDS = Set.of("broken-log-line", "unreadable-log");

    @Test
    void everyCodeOccursInSomeStory() throws IOException {
        String source = source();
        Set<String> codes = new TreeSet<>();
        matches(FIRST_ARGUMENT, source)
                .filter(argument -> argument.matches("\"[^\"]*\""))
                .map(literal -> literal.substring(1, literal.length() - 1))
                .forEach(codes::add);
        Stream.of(PROBLEM, BROKEN).flatMap(pattern -> matches(pattern, source)).forEach(codes::add);
        Stream.of(TERM, PLAIN_TERM)
                .flatMap(pattern -> matches(pattern, source))
                .forEach(noun -> codes.add("unknown-" + noun.replace(' ', '-')));
        Stream.of(Register.values()).map(Register::code).forEach(codes::add);
        codes.add("yaml-syntax");

        Set<String> told = new TreeSet<>(OF_OTHER_COMMANDS);
        for (Story story : Stories.all()) {
            matches(TOLD, StoryText.print(story)).forEach(told::add);
        }
        assertThat(codes).hasSizeGreaterThan(50);
        assertThat(told).isEqualTo(codes);
    }

    /** Guards the test above: a code that is computed in a new way must be added there. */
    @Test
    void codesAreLiteralsButForAKnownFew() throws IOException {
        Set<String> computed = new TreeSet<>();
        matches(FIRST_ARGUMENT, source())
                .filter(argument -> !argument.matches("\"[^\"]*\""))
                .forEach(computed::add);
        assertThat(computed)
                .containsExactlyInAnyOrder(
                        "\"unknown-\" + noun.replace(' '",
                        "CODE",
                        "code",
                        "mention.register().code()",
                        "problem.code()");
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1));
    }

    private static String source() throws IOException {
        StringBuilder source = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                source.append(Files.readString(file));
            }
        }
        return source.toString();
    }
}
