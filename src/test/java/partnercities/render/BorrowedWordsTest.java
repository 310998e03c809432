package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import partnercities.diagnostic.Position;
import partnercities.domain.text.Language;
import partnercities.gather.findings.Extent;
import partnercities.link.messages.Messages;
import partnercities.link.messages.Messages.Wording;

class BorrowedWordsTest {
    private static final String MAP = marked("Map");

    @Test
    void tellTheirLanguageWhereTheyStandAsText() {
        assertThat(inPage("<p>" + MAP + "</p>")).isEqualTo("<p><span lang=\"en\">Map</span></p>");
        assertThat(inPage("<h1>x " + MAP + ", " + MAP + "</h1>"))
                .isEqualTo("<h1>x <span lang=\"en\">Map</span>, <span lang=\"en\">Map</span></h1>");
        assertThat(inPage("<p>" + marked("from " + MAP) + "</p>"))
                .isEqualTo("<p><span lang=\"en\">from <span lang=\"en\">Map</span></span></p>");
    }

    @Test
    void tellTheirLanguageInDrawings() {
        assertThat(inPage("<svg><title>" + MAP + "</title><text x=\"1\">" + MAP + " 5</text></svg><p>" + MAP + "</p>"))
                .isEqualTo(
                        "<svg><title lang=\"en\">Map</title><text x=\"1\"><tspan lang=\"en\">Map</tspan> 5</text></svg>"
                                + "<p><span lang=\"en\">Map</span></p>");
        assertThat(inPage("<svg><g><path d=\"M0 0\"></g></svg><p>" + MAP + "</p>"))
                .as("an element that is not closed")
                .endsWith("<p><span lang=\"en\">Map</span></p>");
    }

    @Test
    void areOnlyTextWhereNothingCanTellTheirLanguage() {
        assertThat(inPage("<title>" + MAP + " – Toruń</title><a aria-label=\"" + MAP + "\">x</a><script>" + MAP
                        + "</script>"))
                .isEqualTo("<title>Map – Toruń</title><a aria-label=\"Map\">x</a><script>Map</script>");
        assertThat(BorrowedWords.unmarked("a " + MAP + " b")).isEqualTo("a Map b");
    }

    @Test
    void areNoneInTheLanguageOfThePage() {
        assertThat(messages("en").marked("section.map")).isEqualTo("Map");
    }

    private static String inPage(String page) {
        return BorrowedWords.inPage(page);
    }

    private static String marked(String text) {
        return messages("he").marked("section.map", text);
    }

    private static Messages messages(String reader) {
        TreeMap<String, Wording> byKey = new TreeMap<>();
        byKey.put("section.map", new Wording("Map", Position.startOf("en.yaml"), new Language("en")));
        return new Messages("x.yaml", new Language(reader), byKey, Extent.WHOLE);
    }
}
