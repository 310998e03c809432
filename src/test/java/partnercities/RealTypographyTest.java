package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What readers of the real site see in its texts, in whatever part of it and however it came there. */
class RealTypographyTest {
    static final List<String> LANGUAGES = RealSite.LANGUAGES;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noTextHasStraightQuotationMarks(String language) {
        assertThat(texts(language)).isNotEmpty().noneMatch(text -> text.indexOf('"') >= 0 || text.indexOf('\'') >= 0);
    }

    @ParameterizedTest
    @CsvSource({"pl,aiouwz", "uk,авеєзійоуя"})
    void noWordOfOneLetterEndsALine(String language, String letters) {
        Pattern hanging = Pattern.compile(
                "(?:^|[\\s\u00A0(„«“–—])[" + letters + "][ \n]+\\S", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        assertThat(texts(language)).noneMatch(text -> hanging.matcher(text).find());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void noSentenceEndsTwice(String language) {
        Pattern twice = Pattern.compile("\\p{L}\\.\\.(?!\\.)");

        assertThat(pages(language).map(Element::text))
                .noneMatch(text -> twice.matcher(text).find());
    }

    private static Stream<Element> pages(String language) {
        return RealSite.get().pages().entrySet().stream()
                .filter(page -> page.getKey().startsWith(language + "/"))
                .map(Map.Entry::getValue);
    }

    /** The texts that are in the language of their page. */
    private static List<String> texts(String language) {
        List<String> texts = new ArrayList<>();
        pages(language)
                .forEach(page -> NodeTraversor.traverse(
                        (node, depth) -> {
                            if (node instanceof TextNode text && !text.isBlank() && isIn(language, text)) {
                                texts.add(text.getWholeText());
                            }
                        },
                        page));
        return texts;
    }

    private static boolean isIn(String language, TextNode text) {
        Element around = Objects.requireNonNull(text.parent());
        Element part = Objects.requireNonNull(around.closest("[lang]"), "no language");
        return around.closest("code, kbd, samp, pre, textarea") == null
                && part.attr("lang").equals(language);
    }
}
