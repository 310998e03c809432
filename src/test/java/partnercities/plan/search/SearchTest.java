package partnercities.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.plan.SitePlan;
import partnercities.plan.SmallSite;
import partnercities.plan.files.PlainFile;
import partnercities.plan.search.SearchPage.Letter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchTest {
    private final SmallSite site;

    SearchTest(@TempDir Path folder) throws IOException {
        site = new SmallSite(folder);
    }

    @Test
    void theIndexHasTheLettersOfItsAlphabetAndOthersLast() throws IOException {
        site.city("a", "Łuck", "Ґрунь")
                .city("b", "Lwów", "Гадяч")
                .city("c", "Źródło", "Їжаків")
                .city("d", "Харків", "1000-річчя")
                .city("e", "7 Miast", "Єнакієве");

        assertThat(of(page("pl"), "city")).containsExactly("L Lwów", "Ł Łuck", "Ź Źródło", " 7 Miast", " Харків");
        assertThat(of(page("uk"), "city"))
                .containsExactly("Г Гадяч", "Ґ Ґрунь", "Є Єнакієве", "Ї Їжаків", " 1000-річчя");
    }

    @Test
    void aTitleStandsUnderItsFirstLetterAlsoAfterAQuotationMark() throws IOException {
        site.content("news/n/news.yaml", "published: 2024-01-01\nsources: [a]\n")
                .words("news/n", "pl", "title: „Zamość” w sieci\n", "Tekst.")
                .words("news/n", "uk", "title: Замостя\n", "Текст.");

        assertThat(of(page("pl"), "article")).containsExactly("Z „Zamość” w sieci");
    }

    @Test
    void anAgreementIsFoundAtItsPlaceInTheRegisterUnderAllNamesOfItsCities() throws IOException {
        site.city("lviv", "Lwów", "Львів")
                .agreement("lviv-2004", "lviv", "steps:\n  - {step: signing, date: 2004-01-15, source: a}\n");

        JsonNode agreement = document(file("pl", 0), "/pl/umowy/#lviv-2004");
        assertThat(agreement.get("title").asString()).isEqualTo("Lwów – Umowa partnerska (2004)");
        assertThat(agreement.get("names").valueStream().map(JsonNode::asString)).containsExactly("Lwów", "Львів");
    }

    @Test
    void aTextIsFoundWithoutItsMarkup() throws IOException {
        site.content("pages/p/pl.md", "---\ntitle: Strona\nsummary: Zdanie.\n---\nPierwsze\n\n- drugie\n- `<b>`\n")
                .content("pages/p/uk.md", "---\ntitle: Сторінка\nsummary: Речення.\n---\nТекст\n");

        assertThat(document(file("pl", 0), "/pl/strona/").get("text").asString())
                .isEqualTo("Pierwsze drugie <b>");
    }

    @Test
    void aCityIsFoundByItsInstitutionsAndNotByThePeopleWhoLookAfterIt() throws IOException {
        site.content("cities/lviv/city.yaml", """
                country: UA
                coordinates: {latitude: 50, longitude: 30, source: a}
                names: {pl: Lwów, uk: Львів}
                category: partner
                people: [{name: Anna Nowak, office: Biuro, email: nowak@example.org}]
                links: [{title: Opera, url: "https://opera.example/"}]
                """);

        assertThat(file("pl", 0).toString()).contains("Opera").doesNotContain("Nowak", "Biuro", "nowak@");
    }

    @Test
    void aSmallSiteHasOneFileAndALargeOneItsTextsInLaterFiles() throws IOException {
        site.city("lviv", "Lwów", "Львів");
        assertThat(page("pl").parts()).hasSize(1);

        int count = 8;
        for (int number = 0; number < count; number++) {
            site.news("n" + number, "published: 2024-01-0" + (number + 1) + "\nsources: [a]\n")
                    .words(
                            "news/n" + number,
                            "pl",
                            "title: Wieść n" + number + "\n",
                            "słowo ".repeat(10_000) + "ostatnie" + number);
        }
        assertThat(page("pl").parts()).hasSizeGreaterThan(2);
        assertThat(page("uk").parts()).hasSize(1);
        assertThat(file("pl", 0).get("documents").valueStream().filter(document -> document.has("text")))
                .isEmpty();
        assertThat(document(file("pl", 0), "/pl/aktualnosci/wiesc-n7/").has("title"))
                .isTrue();
        List<String> texts = page("pl").parts().stream()
                .skip(1)
                .flatMap(part -> read(part).get("documents").valueStream())
                .map(document -> document.get("text").asString())
                .toList();
        assertThat(texts).hasSize(count + 1);
        assertThat(texts.get(count)).as("the oldest comes last").endsWith("ostatnie0");
        assertThat(plan().files().stream().filter(file -> file.path().contains("search-pl")))
                .extracting(file -> ((PlainFile.Text) file).text().length())
                .allMatch(length -> length < SearchIndex.ROOM * 2);
    }

    private SitePlan plan() throws IOException {
        return site.plan();
    }

    private SearchPage page(String language) throws IOException {
        return SmallSite.pages(plan()).stream()
                .filter(SearchPage.class::isInstance)
                .map(SearchPage.class::cast)
                .filter(page -> page.frame().language().tag().equals(language))
                .findFirst()
                .orElseThrow();
    }

    /** What the index has of a kind, each after the name of its letter. */
    private static List<String> of(SearchPage page, String kind) {
        return page.letters().stream()
                .flatMap((Letter letter) -> letter.entries().stream()
                        .filter(entry -> entry.kind().equals(kind))
                        .map(entry -> letter.name() + " " + entry.page().label().text()))
                .toList();
    }

    private JsonNode file(String language, int part) throws IOException {
        return read(page(language).parts().get(part));
    }

    private JsonNode read(String address) {
        try {
            return plan().files().stream()
                    .filter(file -> ("/" + file.path()).equals(address))
                    .map(file -> new JsonMapper().readTree(((PlainFile.Text) file).text()))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException reading) {
            throw new java.io.UncheckedIOException(reading);
        }
    }

    private static JsonNode document(JsonNode file, String address) {
        return Stream.of(file)
                .flatMap(all -> all.get("documents").valueStream())
                .filter(document -> document.get("address").asString().equals(address))
                .findFirst()
                .orElseThrow();
    }
}
