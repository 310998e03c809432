package partnercities.gather.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;

class PathsTest {

    @Test
    void leadBackByTheWayThatWasFound() {
        Chance.forAll(chance -> {
            String folder = folder(chance);
            String file = file(chance);

            assertThat(Paths.resolve(folder, Paths.relative(folder, file))).contains(file);
        });
    }

    @Test
    void doNotLeadThroughTheirOwnFolderTwice() {
        Chance.forAll(chance -> {
            String folder = folder(chance);
            String file = file(chance);

            String inside = folder.isEmpty() ? file : folder + "/" + file;

            assertThat(Paths.relative(folder, inside)).isEqualTo(file);
            assertThat(Paths.folder(file)).isEqualTo(file.contains("/") ? file.replaceFirst("/[^/]*$", "") : "");
        });
    }

    @Test
    void neverLeadOutOfContent() {
        Chance.forAll(chance -> {
            String folder = folder(chance);
            String relative = written(chance);

            Paths.resolve(folder, relative).ifPresent(path -> assertThat("/" + path + "/")
                    .doesNotContain("/../")
                    .doesNotContain("/./")
                    .doesNotContain("///"));
        });
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

    private static String file(Chance chance) {
        return String.join("/", chance.several(1, 4, () -> name(chance)));
    }

    private static String folder(Chance chance) {
        return String.join("/", chance.several(0, 4, () -> name(chance)));
    }

    private static String written(Chance chance) {
        return String.join("/", chance.several(0, 6, () -> chance.one("a", "b", "..", ".", "", "...", "a..b")));
    }

    private static String name(Chance chance) {
        return chance.one("a", "b", "c.md", "...", "ї");
    }
}
