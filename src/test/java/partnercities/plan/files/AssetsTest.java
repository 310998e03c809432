package partnercities.plan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.gather.source.Paths;
import partnercities.plan.SmallSite;

class AssetsTest {
    @TempDir
    Path folder;

    SmallSite site;

    @BeforeEach
    void beginWithNoAssets() throws IOException {
        site = new SmallSite(folder);
    }

    @Test
    void carryAHashOfTheirContentInTheirNames() throws IOException {
        site.asset("own.css", "a {}").asset("fonts/own.woff2", "font").asset("LICENCE", "text");

        assertThat(path("own.css")).matches("assets/own\\.[0-9a-f]{10}\\.css");
        assertThat(path("fonts/own.woff2")).matches("assets/fonts/own\\.[0-9a-f]{10}\\.woff2");
        assertThat(path("LICENCE")).matches("assets/LICENCE\\.[0-9a-f]{10}");

        String before = path("own.css");
        site.asset("own.css", "b {}");
        assertThat(path("own.css")).isNotEqualTo(before);
        site.asset("own.css", "a {}");
        assertThat(path("own.css")).isEqualTo(before);
    }

    @Test
    void changeTheirNamesWhenWhatTheyReferToChanges() throws IOException {
        site.asset("own.css", "@font-face { src: url(fonts/own.woff2) }")
                .asset("fonts/own.woff2", "font")
                .asset("main.js", "import './part.js';")
                .asset("part.js", "import './deep/more.js';")
                .asset("deep/more.js", "1");
        String css = path("own.css");
        String script = path("main.js");

        site.asset("fonts/own.woff2", "other font").asset("deep/more.js", "2");

        assertThat(path("own.css")).isNotEqualTo(css);
        assertThat(path("main.js")).isNotEqualTo(script);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "own.css | a { src: url(fonts/x.woff2) } | a { src: url(fonts/x.#.woff2) }",
                "own.css | a { src: url(\"fonts/x.woff2\") format(\"woff2\") } | a { src: url(\"fonts/x.#.woff2\") format(\"woff2\") }",
                "own.css | a { src: url( 'fonts/x.woff2' ) } | a { src: url( 'fonts/x.#.woff2' ) }",
                "own.css | a { b: url(icons/y.svg#star) } | a { b: url(icons/y.#.svg#star) }",
                "own.css | a { src: url(fonts/x.woff2?v=1) } | a { src: url(fonts/x.#.woff2?v=1) }",
                "own.css | @import url(deep/z.css) print; | @import url(deep/z.#.css) print;",
                "own.css | @import url(deep/z.css) layer(z); | @import url(deep/z.#.css) layer(z);",
                "css/own.css | a { src: url(../fonts/x.woff2) } | a { src: url(../fonts/x.#.woff2) }",
                "own.js | import { a } from \"./deep/w.js\"; | import { a } from \"./deep/w.#.js\";",
                "own.js | import './deep/w.js' | import './deep/w.#.js'",
                "own.js | const a = await import(\"./deep/w.js\"); | const a = await import(\"./deep/w.#.js\");",
                "own.js | export * from './deep/w.js'; | export * from './deep/w.#.js';",
                "deep/own.js | import '../part.js' | import '../part.#.js'",
            })
    void areReferredToByTheirNewNames(String name, String text, String rewritten) throws IOException {
        site.asset("fonts/x.woff2", "font")
                .asset("icons/y.svg", "<svg/>")
                .asset("deep/z.css", "")
                .asset("deep/w.js", "")
                .asset("part.js", "")
                .asset(name, text);

        assertThat(text(name).replaceAll("\\.[0-9a-f]{10}\\.", ".#.")).isEqualTo(rewritten);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { b: url(data:image/svg+xml;base64,AAAA) }",
                "a { b: url(#fragment) }",
                "a { b: url(https://example.org/x.png) }",
                "a { content: \"from 'none.js'\" }",
                "a { b: url() }",
                "a { b: \"$1 \\\\ $\" }",
            })
    void leaveOtherReferencesAlone(String text) throws IOException {
        site.asset("own.css", text);

        assertThat(text("own.css")).isEqualTo(text);
    }

    @Test
    void partsOfStyleSheetsAreOnlyInsideWhatImportsThem() throws IOException {
        site.asset("own.css", "@import 'styles/part.css'; @import 'more.css'; @import 'styles/paper.css' print;")
                .asset("styles/part.css", "part {}")
                .asset("styles/paper.css", "paper {}")
                .asset("styles/unused.css", "unused {}")
                .asset("more.css", "more {}");

        assertThat(text("own.css")).contains("part {}", "more {}").doesNotContain("paper {}");
        assertThat(files().keySet().stream()
                        .filter(path -> path.startsWith("assets/styles/"))
                        .map(path -> path.replaceAll("[0-9a-f]{10}", "#")))
                .containsExactly("assets/styles/paper.#.css");
    }

    @Test
    void mayReferToEachOtherInACircle() throws IOException {
        site.asset("a.js", "import './b.js'; // a")
                .asset("b.js", "import './c.js'; // b")
                .asset("c.js", "import './a.js'; import './c.js'; // c")
                .asset("d.js", "import './a.js'; // d");

        Set<String> paths = files().keySet();
        Pattern reference = Pattern.compile("import '([^']+)'");
        for (String name : new String[] {"a.js", "b.js", "c.js", "d.js"}) {
            assertThat(reference.matcher(text(name)).results().map(match -> Paths.resolve("assets", match.group(1))
                            .orElseThrow()))
                    .isNotEmpty()
                    .allSatisfy(target -> assertThat(paths).contains(target));
        }
    }

    @Test
    void arePublishedOnce() throws IOException {
        site.city("lviv", "Lwów", "Львів")
                .city("sumy", "Sumy", "Суми")
                .words("cities/lviv", "pl", "", "[Umowa](umowa.pdf) [Tekst](tekst.pdf) [Plan](plan.txt)")
                .words("cities/sumy", "pl", "", "[Umowa](umowa.pdf)")
                .content("cities/lviv/umowa.pdf", "the same bytes")
                .content("cities/lviv/tekst.pdf", "other bytes")
                .content("cities/lviv/plan.txt", "a plan")
                .content("cities/sumy/umowa.pdf", "the same bytes");

        assertThat(site.plan().files()).extracting(PlainFile::path).doesNotHaveDuplicates();
        assertThat(files().keySet().stream()
                        .filter(path -> path.matches("(?:files|documents)/.*"))
                        .map(path -> path.replaceAll("[0-9a-f]{10}", "#")))
                .containsExactlyInAnyOrder("documents/umowa.#.pdf", "documents/tekst.#.pdf", "files/plan.#.txt");
    }

    private String path(String name) throws IOException {
        return files().keySet().stream()
                .filter(path -> path.replaceAll("\\.[0-9a-f]{10}", "").equals("assets/" + name))
                .findFirst()
                .orElseThrow();
    }

    private String text(String name) throws IOException {
        return ((PlainFile.Text) files().get(path(name))).text();
    }

    private Map<String, PlainFile> files() throws IOException {
        return site.plan().files().stream()
                .collect(Collectors.toMap(PlainFile::path, Function.identity(), (one, same) -> one));
    }
}
