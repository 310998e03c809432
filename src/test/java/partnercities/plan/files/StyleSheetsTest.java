package partnercities.plan.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.gather.source.Asset;

class StyleSheetsTest {
    private static final Map<String, String> SHEETS = Map.of(
            "z.css", "z {}",
            "deep/y.css", "y { a: url(p.png) url(\"../q.png\") url(https://example.org/p.png) url(#p) }",
            "deep/x.css", "@import '../z.css'; x {}",
            "loop.css", "@import 'pool.css'; loop {}",
            "pool.css", "@import 'loop.css'; pool {}",
            "print.css", "@import 'z.css' print; p {}",
            "deep/p.png", "",
            "q.png", "");

    private final StyleSheets sheets = new StyleSheets(SHEETS.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey, entry -> new Asset(null, Optional.of(entry.getValue())), (one, same) -> one)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "@import 'z.css'; a {} | z {}a {}",
                "@import \"z.css\"; a {} | z {}a {}",
                "@import url(z.css); a {} | z {}a {}",
                "@import url( 'z.css' ) ; a {} | z {}a {}",
                "@import './z.css'; @import 'deep/x.css'; a {} | z {}z {}x {}a {}",
                "@import 'deep/y.css'; | y { a: url(deep/p.png) url(\"q.png\") url(https://example.org/p.png) url(#p) }",
            })
    void importedOnesStandWhereTheyAreImported(String text, String whole) {
        assertThat(sheets.published("own.css", text).replace("}\n", "}")).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import 'z.css' print; a {}",
                "@import 'z.css' layer(z); a {}",
                "@import 'z.css' supports(display: grid); a {}",
                "@import 'none.css'; a {}",
                "@import 'https://example.org/z.css'; a {}",
                "@import '../z.css'; a {}",
                "@import 'print.css'; a {}",
                "@import 'loop.css'; a {}",
                "@import 'own.css'; a {}",
            })
    void whatHoldsUnderAConditionOrIsNotKnownIsLeftToTheBrowser(String text) {
        assertThat(sheets.published("own.css", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a { b: c } /* d */ | a { b: c }",
                "/* a\\n * b */\\na {\\n  b: c;\\n\\n}\\n | a {\\nb: c;\\n}",
                "/*! a\\n * licence */ a {} | /*! a\\n * licence */ a {}",
                "a { b: \"/* c */\" '/* d */' url(e/*f*/g) } | a { b: \"/* c */\" '/* d */' url(e/*f*/g) }",
                "a { b: \"\\\"/* c */\" } | a { b: \"\\\"/* c */\" }",
                "/* @import 'z.css'; */ a {} | a {}",
                "a/* c */b {} | a/* c */b {}",
                "a { b: c/* d */; /* e */f: g } | a { b: c; f: g }",
            })
    void commentsAndIndentationAreNotPublished(String text, String published) {
        Function<String, String> lines = line -> line.replace("\\n", "\n");
        assertThat(sheets.published("own.css", lines.apply(text))).isEqualTo(lines.apply(published));
    }

    /** Chrome 109 knows no other, and Firefox draws them better. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a { b: oklch(0.25 0.03 250) } | a { b: #162330 }",
                "a { b: url(oklch.png) c(oklch( 25% .03 250deg ), oklch(1 0 0)) } | a { b: url(oklch.png) c(#162330, #ffffff) }",
                "a { b: oklch(from red l c h) oklch(0.5 0.1 30 / 50%) } | a { b: oklch(from red l c h) oklch(0.5 0.1 30 / 50%) }",
                "a { b: \"oklch(1 0 0)\" } | a { b: \"oklch(1 0 0)\" }",
                "@supports (color: oklch(1 0 0)) { a { b: oklch(1 0 0) } } | @supports (color: oklch(1 0 0)) { a { b: #ffffff } }",
            })
    void coloursArePublishedInSrgb(String text, String published) {
        assertThat(sheets.published("own.css", text)).isEqualTo(published);
    }

    @Test
    void anEmptyOneStaysEmpty() {
        assertThat(sheets.published("own.css", "")).isEmpty();
    }
}
