package partnercities.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partnercities.story.Story.Section;

class StoryTextTest {
    private static final String TEXT = """
            # What it shows,
            # in two lines.
            base: small
            now: 2026-01-15T12:00:00Z

            === content/site.yaml as bom, crlf
            title: {}

            languages: [pl]

            === remove content/sources.yaml

            === edit content/site.yaml
            title: {pl: Tytuł}

            === expect diagnostics
            error

            === expect pl/index.html main h1
            <h1>A</h1>
            """;

    @Test
    void aStoryIsReadAsItIsWritten() {
        Story story = StoryText.parse("name", TEXT);

        assertThat(story.about()).isEqualTo("# What it shows,\n# in two lines.");
        assertThat(story.settings()).isEqualTo(Map.of("base", "small", "now", "2026-01-15T12:00:00Z"));
        assertThat(story.files())
                .containsExactly(
                        new StoryFile("content/site.yaml", "title: {}\n\nlanguages: [pl]\n", List.of("bom", "crlf")));
        assertThat(story.removed()).containsExactly("content/sources.yaml");
        assertThat(story.edits())
                .containsExactly(new StoryFile("content/site.yaml", "title: {pl: Tytuł}\n", List.of()));
        assertThat(StoryText.print(story)).isEqualTo(TEXT);
    }

    @Test
    void anUpdateRewritesTheExpectationAndNothingElse() {
        Story told = StoryText.parse("name", TEXT)
                .told(question -> question.equals("diagnostics") ? "" : "[" + question + "]");

        assertThat(told.sections()).extracting(Section::heading).doesNotContain("expect diagnostics");
        assertThat(StoryText.print(told))
                .isEqualTo(TEXT.replace("""
                        === expect diagnostics
                        error

                        """, """
                        === expect withheld
                        [withheld]

                        """).replace("<h1>A</h1>", "[pl/index.html main h1]"));
    }

    @Test
    void whatIsNoStoryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryText.parse("name", "=== content/site.yaml\n"))
                .withMessageContaining("What this story shows");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryText.parse("name", "# A\nbse: small\n"))
                .withMessageContaining("bse");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StoryText.parse("name", "# A\n=== content/a.md\n=== content/a.md\n"))
                .withMessageContaining("same heading");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StoryText.parse("name", "# A\n=== cities/a.md\n").files())
                .withMessageContaining("cities/a.md");
    }

    @Test
    void filesHaveTheFormsThatTheirHeadingsName() {
        assertThat(bytes("content/a.md", "Ł")).isEqualTo("Ł\n".getBytes(UTF_8));
        assertThat(bytes("content/a.md", "")).isEmpty();
        assertThat(bytes("content/a.md as bom, crlf", "a\nb")).isEqualTo("\uFEFFa\r\nb\r\n".getBytes(UTF_8));
        assertThat(bytes("content/a.md as escapes", "a\\tb\\s")).isEqualTo("a\tb \n".getBytes(UTF_8));
        assertThat(bytes("content/a.md as iso-8859-2", "Ł")).isEqualTo("Ł\n".getBytes(Charset.forName("ISO-8859-2")));
        assertThat(bytes("content/a.png as base64", "AAEC")).isEqualTo(new byte[] {0, 1, 2});
        assertThatIllegalArgumentException().isThrownBy(() -> bytes("content/a.md as utf-16", "a"));
    }

    @Test
    void aChangeReplacesWholeLines() {
        String text = "one\ntwo\nthree\ntwo and more\n";

        assertThat(new Change("a", "- two\n+ 2\n+ 2½\n- three\n- two and more").applied(text))
                .isEqualTo("one\n2\n2½\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change("a", "- tw\n+ 2").applied(text))
                .withMessageContaining("does not hold once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change("a", "- same\n+ 2").applied("same\nsame\n"))
                .withMessageContaining("does not hold once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change("a", "- two\n+ 2\nthree").applied(text))
                .withMessageContaining("neither");
    }

    private static byte[] bytes(String heading, String body) {
        return StoryFile.of(heading, body).bytes();
    }
}
