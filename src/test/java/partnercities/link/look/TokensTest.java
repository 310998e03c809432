package partnercities.link.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import partnercities.domain.agreement.Scheme;
import partnercities.domain.settings.Colour;
import partnercities.gather.Gather;
import partnercities.gather.documents.Token;
import partnercities.gather.documents.TokensDocument;
import partnercities.gather.source.SourceFolder;

/** The tokens of this repository's templates, and what {@code templates/README.md} tells of them. */
class TokensTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern USE = Pattern.compile("var\\(--([\\w-]+)");
    private static final Pattern MIXED = Pattern.compile("--([\\w-]+): color-mix\\(");
    private static final Pattern OF_ONE_TOKEN =
            Pattern.compile("\\| `--([\\w-]+)` \\| `([^`]+)` \\| (?:`([^`]+)` \\| )?[^|`]+ \\|");
    private static final String OF_A_PAIR = "\\| `--[\\w-]+` on `--.*";

    @SuppressWarnings("NullAway.Init")
    private static TokensDocument tokens;

    @SuppressWarnings("NullAway.Init")
    private static List<String> readme;

    @BeforeAll
    static void read() throws IOException {
        tokens = Gather.gather(
                        SourceFolder.onDisk(Path.of("content"), "content"), SourceFolder.onDisk(TEMPLATES, "templates"))
                .value()
                .tokens()
                .orElseThrow();
        readme = Files.readAllLines(TEMPLATES.resolve("README.md"));
    }

    @TestFactory
    List<DynamicTest> everyPairHasTheContrastThatItNeeds() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ContrastPair pair : ContrastPair.ALL) {
            for (Scheme scheme : Scheme.values()) {
                tests.add(DynamicTest.dynamicTest(
                        pair.foreground() + " on " + pair.background() + ", " + scheme.key(),
                        () -> assertThat(contrast(pair, scheme)).isGreaterThanOrEqualTo(pair.least())));
            }
        }
        return tests;
    }

    @Test
    void designersAreToldTheContrastOfEveryPair() {
        List<String> rows = ContrastPair.ALL.stream()
                .map(pair -> "| `--" + pair.foreground() + "` on `--" + pair.background() + "` | "
                        + figure(contrast(pair, Scheme.LIGHT)) + " | " + figure(contrast(pair, Scheme.DARK)) + " | "
                        + BigDecimal.valueOf(pair.least()).stripTrailingZeros().toPlainString() + " | " + pair.use()
                        + " |")
                .toList();

        assertThat(readme.stream().filter(line -> line.matches(OF_A_PAIR))).containsExactlyElementsOf(rows);
    }

    @Test
    void designersAreToldEveryTokenAndItsValues() {
        Map<String, List<String>> told = new TreeMap<>();
        for (String line : readme) {
            Matcher row = OF_ONE_TOKEN.matcher(line);
            if (row.matches()) {
                told.put(
                        row.group(1),
                        Optional.ofNullable(row.group(3))
                                .map(dark -> List.of(row.group(2), dark))
                                .orElse(List.of(row.group(2))));
            }
        }
        Map<String, List<String>> written = new TreeMap<>();
        for (Scheme scheme : Scheme.values()) {
            tokens.tokens().getOrDefault(scheme, Map.of()).forEach((name, token) -> written.computeIfAbsent(
                            name, any -> new ArrayList<>())
                    .add(text(token)));
        }
        assertThat(told).isEqualTo(written);
    }

    @Test
    void styleSheetsUseNoTokenThatIsNotThereAndEveryTokenIsUsed() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        for (Path sheet : styleSheets()) {
            USE.matcher(Files.readString(sheet)).results().forEach(use -> used.add(use.group(1)));
        }
        // made where they are used
        used.removeAll(List.of("button", "column", "end", "forth", "largest", "longest", "rings", "room", "sheet"));
        // mixed of tokens, and before that a plain colour for browsers that can't mix
        String base = Files.readString(TEMPLATES.resolve("assets/styles/base.css"));
        List<String> mixed =
                MIXED.matcher(base).results().map(mix -> mix.group(1)).toList();
        assertThat(mixed).isNotEmpty().allMatch(used::remove).allMatch(name -> base.contains("--" + name + ": var("));

        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        tokens.tokens().getOrDefault(Scheme.LIGHT, Map.of()).keySet());
    }

    @Test
    void allColoursAreInSrgbAsTheyAreWritten() {
        for (Scheme scheme : Scheme.values()) {
            tokens.tokens().getOrDefault(scheme, Map.of()).forEach((name, token) -> token.colour()
                    .ifPresent(colour -> assertThat(colour.shown()).as(name).isEqualTo(colour)));
        }
    }

    /** Leaflet's has no tokens. */
    private static List<Path> styleSheets() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES.resolve("assets"))) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static double contrast(ContrastPair pair, Scheme scheme) {
        return colour(scheme, pair.foreground()).contrast(colour(scheme, pair.background()));
    }

    private static Colour colour(Scheme scheme, String name) {
        return tokens.token(scheme, name).flatMap(Token::colour).orElseThrow();
    }

    private static String text(Token token) {
        return tokens.text().substring(token.start(), token.end());
    }

    private static String figure(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(2, RoundingMode.DOWN).toPlainString();
    }
}
