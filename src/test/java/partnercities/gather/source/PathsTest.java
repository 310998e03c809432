package partnercities.gather.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    @Property
    void leadBackByTheWayThatWasFound(@ForAll("folders") String folder, @ForAll("files") String file) {
        assertThat(Paths.resolve(folder, Paths.relative(folder, file))).contains(file);
    }

    @Property
    void doNotLeadThroughTheirOwnFolderTwice(@ForAll("folders") String folder, @ForAll("files") String file) {
        String inside = folder.isEmpty() ? file : folder + "/" + file;

        assertThat(Paths.relative(folder, inside)).isEqualTo(file);
        assertThat(Paths.folder(file)).isEqualTo(file.contains("/") ? file.replaceFirst("/[^/]*$", "") : "");
    }

    @Property
    void neverLeadOutOfContent(@ForAll("folders") String folder, @ForAll("written") String relative) {
        Paths.resolve(folder, relative).ifPresent(path -> assertThat("/" + path + "/")
                .doesNotContain("/../")
                .doesNotContain("/./")
                .doesNotContain("///"));
    }

    @ParameterizedTest
    @CsvSource({
        "cities/lviv, pl.md, cities/lviv/pl.md",
        "cities/lviv, ./pl.md, cities/lviv/pl.md",
        "cities/lviv, ../sumy/pl.md, cities/sumy/pl.md",
        "cities/lviv, ../../news/x/pl.md, news/x/pl.md",
        "cities/lviv, ../../../x,",
        "cities/lviv, /pl.md,",
        "'', ../pl.md,",
        "'', site.yaml, site.yaml",
        "cities/lviv, ../sumy/../brest//en.md, cities/brest/en.md",
    })
    void areRelativeToTheirFolder(String folder, String relative, String path) {
        assertThat(Paths.resolve(folder, relative).orElse(null)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "cities/lviv, cities/sumy/pl.md, ../sumy/pl.md",
        "cities/lviv, cities/lviv/en.md, en.md",
        "cities/lviv, news/x/pl.md, ../../news/x/pl.md",
        "cities/lviv, cities/lviv, ../lviv",
        "'', cities/lviv/pl.md, cities/lviv/pl.md",
    })
    void takeTheShortestWay(String folder, String file, String relative) {
        assertThat(Paths.relative(folder, file)).isEqualTo(relative);
    }

    @Provide
    Arbitrary<String> files() {
        return names().list().ofMinSize(1).ofMaxSize(4).map(names -> String.join("/", names));
    }

    @Provide
    Arbitrary<String> folders() {
        return names().list().ofMaxSize(4).map(names -> String.join("/", names));
    }

    @Provide
    Arbitrary<String> written() {
        return Arbitraries.of("a", "b", "..", ".", "", "...", "a..b")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("/", parts));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("a", "b", "c.md", "...", "ї");
    }
}
