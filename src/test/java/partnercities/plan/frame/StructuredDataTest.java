package partnercities.plan.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.plan.SmallSite;
import partnercities.plan.files.Html;

class StructuredDataTest {
    private final SmallSite site;

    StructuredDataTest(@TempDir Path folder) throws IOException {
        site = new SmallSite(folder).city("lviv", "'Lwów</script><!--'", "Львів");
    }

    @Test
    void noNameCanEndTheElementThatItStandsIn() throws IOException {
        assertThat(frames("pl/"))
                .flatExtracting(frame -> frame.structuredData().stream().toList())
                .isNotEmpty()
                .allSatisfy(data -> assertThat(data.markup()).doesNotContain("<"))
                .anySatisfy(data -> assertThat(data.markup()).contains("Lwów\\u003c/script>\\u003c!--"));
    }

    @Test
    void onlyPagesWithBreadcrumbsHaveThem() throws IOException {
        assertThat(frames("uk/"))
                .allSatisfy(frame -> assertThat(frame.structuredData().isPresent())
                        .isEqualTo(!frame.breadcrumbs().isEmpty()));
    }

    @Test
    void aCityIsToldWithWhatIsKnownOfItAndNoMore() throws IOException {
        Optional<Frame> city = frames("uk/")
                .filter(frame -> frame.title().text().equals("Львів"))
                .findFirst();

        assertThat(city.flatMap(Frame::structuredData).map(Html::markup).orElse(""))
                .contains("\"@type\":\"City\"", "\"containedInPlace\":{\"@type\":\"Country\",\"name\":\"Україна\"")
                .contains("\"latitude\":50,\"longitude\":30")
                .doesNotContain("sameAs");
    }

    @Test
    void anArticleTellsItsTimesAsPreciselyAsTheyAreKnown() throws IOException {
        site.news("noon", "published: 2023-01-05T12:00\nupdated: 2023-07-06\ncities: [lviv]\n")
                .news("month", "published: 2023-01\n");

        assertThat(article("Вість noon"))
                .contains("\"@type\":\"NewsArticle\"", "\"headline\":\"Вість noon\"", "\"inLanguage\":\"uk\"")
                .contains("\"datePublished\":\"2023-01-05T12:00:00+01:00\",\"dateModified\":\"2023-07-06\"")
                .contains("\"mainEntityOfPage\":\"https://example.org/uk/novyny/vist-noon/\"")
                .contains("\"publisher\":{\"@type\":\"Organization\",\"name\":\"Місто\"}")
                .contains("\"about\":[{\"@type\":\"City\",\"@id\":\"https://example.org/uk/mista/lviv/#city\"");
        assertThat(article("Вість month"))
                .contains("\"@type\":\"NewsArticle\"")
                .doesNotContain("datePublished", "dateModified", "about", "image");
    }

    private String article(String title) throws IOException {
        return frames("uk/")
                .filter(frame -> frame.title().text().equals(title))
                .flatMap(frame -> frame.structuredData().stream())
                .map(Html::markup)
                .findFirst()
                .orElseThrow();
    }

    private Stream<Frame> frames(String language) throws IOException {
        List<Frame> frames = site.pages().stream()
                .filter(ReadablePage.class::isInstance)
                .map(page -> ((ReadablePage) page).frame())
                .filter(frame -> frame.path().startsWith(language))
                .toList();
        return frames.stream();
    }
}
