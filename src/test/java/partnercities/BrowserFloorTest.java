package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.BrowserFloor.Feature;

/** Pages serve the oldest browsers that README.md names. Whoever raises them there takes rows from the table of {@link BrowserFloor}. */
class BrowserFloorTest {
    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void styleSheetsAskForNothingThatTheOldestBrowsersLack() {
        assertThat(faultsOf(".css")).isEmpty();
    }

    /** Those of libraries too. */
    @Test
    void scriptsAskForNothingThatTheOldestBrowsersLack() {
        assertThat(faultsOf(".js")).isEmpty();
    }

    /** Chrome 109 and Firefox 115 show what is a popover with the page, and its buttons do nothing. */
    @Test
    void whatIsAPopoverHasALookForBrowsersThatKnowNone() throws IOException {
        Pattern popover = Pattern.compile("<\\w+ class=\"([\\w-]+)\"[^>]* popover>");
        Pattern without = Pattern.compile("@supports not selector\\(:popover-open\\) \\{(.*?\\R) {2}}", Pattern.DOTALL);
        StringBuilder looks = new StringBuilder();
        for (Path sheet : files(".css")) {
            without.matcher(Files.readString(sheet)).results().forEach(found -> looks.append(found.group(1)));
        }
        int popovers = 0;
        for (Path template : files(".ftlh")) {
            for (Matcher found = popover.matcher(Files.readString(template)); found.find(); popovers++) {
                assertThat(looks).as(template.toString()).contains("." + found.group(1) + " {");
            }
        }
        assertThat(popovers).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.css | a { b: 1;\\n&:hover { c: 2 } } | a.css:2: nesting, from Chrome 112, Firefox 117, Safari 16.5",
                "a.css | a { color: color-mix(in srgb, red, blue) } | a.css:1: color-mix(), from Chrome 111, Firefox 113, Safari 16.2",
                "a.css | a { color: red; color: color-mix(in srgb, red, blue) } | ~~",
                "a.css | a { color: red; color: color-mix(in srgb, var(--x), blue) } | a.css:1: color-mix(), from Chrome 111, Firefox 113, Safari 16.2",
                "a.css | :root { --x: red; --x: color-mix(in srgb, red, blue) } | a.css:1: color-mix(), from Chrome 111, Firefox 113, Safari 16.2",
                "a.css | @supports (color: color-mix(in srgb, red, red)) { :root { --x: color-mix(in srgb, red, blue) } } | ~~",
                "a.css | @supports not (color: color-mix(in srgb, red, red)) { a { b: color-mix(in srgb, red, blue) } } | a.css:1: color-mix(), from Chrome 111, Firefox 113, Safari 16.2",
                "a.css | a { b: oklch(0.5 0.1 30); /* oklch(none 0 0) */ c: 'oklch(none 0 0)' } | ~~",
                "a.css | a { b: oklch(0.5 0.1 30 / 50%) } | a.css:1: oklch() that the build leaves, from Chrome 111, Firefox 113, Safari 15.4",
                "a.css | a { content: '›'; content: '›' / '' } | ~~",
                "a.css | a { content: '›' / '' } | a.css:1: content with an alternative, from Chrome 77, Firefox 128, Safari 17.4",
                "a.css | .a, .b:has(c) { d: e } | a.css:1: :has() in a rule with other selectors, from Chrome 105, Firefox 121, Safari 15.4",
                "a.css | :is(.a, .b):has(c), d:has(e) { d: e } | ~~",
                "a.js | let b = a.toSorted() | a.js:1: arrays changed by copy, from Chrome 110, Firefox 115, Safari 16",
                "a.js | // a.toSorted() | ~~",
                "a.js | let b = /(?<=x)y/ | a.js:1: lookbehind, from Chrome 62, Firefox 78, Safari 16.4",
                "a.js | a.querySelector(':has(b)') | a.js:1: :has() in a script, from Chrome 105, Firefox 121, Safari 15.4",
            })
    void aFaultNamesFileLineFeatureAndTheFirstBrowsersThatHaveIt(String file, String text, String fault) {
        assertThat(String.join("\n", BrowserFloor.faults(file, text.replace("\\n", "\n"))))
                .isEqualTo(fault);
    }

    /** A row for what all of them have would forbid it without need. */
    @Test
    void eachFeatureIsNewerThanOneOfTheOldestBrowsers() {
        assertThat(BrowserFloor.FEATURES).hasSizeGreaterThan(30).allMatch(Feature::isNew);
    }

    @Test
    void theReadmesNameTheOldestBrowsers() {
        assertThat(Stream.of("README.md", "templates/README.md").map(Path::of).map(BrowserFloorTest::text))
                .allMatch(text -> text.contains(BrowserFloor.NAMES));
    }

    private static List<String> faultsOf(String ending) {
        List<String> faults = new ArrayList<>();
        List<Path> files = files(ending);
        assertThat(files).hasSizeGreaterThan(10);
        files.forEach(file -> faults.addAll(BrowserFloor.faults(file.toString(), text(file))));
        return faults;
    }

    private static List<Path> files(String ending) {
        try (Stream<Path> walk = Files.walk(TEMPLATES)) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
