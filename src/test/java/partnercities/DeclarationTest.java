package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declaration of accessibility of the real site, held against the form that Poland prescribes (version 2.0). */
class DeclarationTest {
    private static final RealSite SITE = RealSite.get();
    /** Without them a declaration has gaps, for inspectors look for them by programs. */
    private static final List<String> MANDATORY = List.of(
            "a11y-wstep",
            "a11y-podmiot",
            "a11y-zakres",
            "a11y-url",
            "a11y-data-publikacja",
            "a11y-data-aktualizacja",
            "a11y-status",
            "a11y-kontakt",
            "a11y-email",
            "a11y-telefon",
            "a11y-procedura",
            "a11y-data-sporzadzenie",
            "a11y-architektura",
            "a11y-komunikacja");

    private static final List<String> DECLARATIONS = List.of(
            RealSite.BASE_PATH + "pl/deklaracja-dostepnosci/",
            RealSite.BASE_PATH + "en/accessibility-statement/",
            RealSite.BASE_PATH + "uk/deklaratsiia-dostupnosti/");

    @ParameterizedTest
    @CsvSource({
        "pl/deklaracja-dostepnosci/, Deklaracja dostępności",
        "en/accessibility-statement/, Accessibility statement",
        "uk/deklaratsiia-dostupnosti/, Декларація доступності"
    })
    void everyLanguageHasTheDeclarationWithEveryMandatoryIdOnce(String address, String name) {
        Document page = SITE.page(address);

        assertThat(page.select("h1").eachText()).containsExactly(name);
        for (String id : MANDATORY) {
            assertThat(page.select("main [id=" + id + "]")).as(id).hasSize(1);
            assertThat(page.expectFirst("#" + id).text()).as(id).isNotBlank();
        }
        assertThat(page.select("[id^=a11y-]").eachAttr("id"))
                .as("no other id, since nothing was reviewed yet, costs too much or is an app")
                .containsExactlyInAnyOrderElementsOf(MANDATORY);
        assertThat(page.expectFirst("#a11y-url").attr("href")).isEqualTo(RealSite.BASE_URL + address.substring(0, 3));
        assertThat(page.select("#a11y-procedura a[href=https://bip.brpo.gov.pl/]"))
                .hasSize(1);
        assertThat(plain(page.select("main").text()))
                .containsPattern("\\b7 (dni|days|днів)")
                .containsPattern("\\b2 (miesiące|months|місяців)");
    }

    @ParameterizedTest
    @CsvSource({"pl/deklaracja-dostepnosci/", "en/accessibility-statement/", "uk/deklaratsiia-dostupnosti/"})
    void theDatesAreDaysInTheOrderOfTime(String address) {
        Document page = SITE.page(address);

        LocalDate published = day(page, "a11y-data-publikacja");
        LocalDate updated = day(page, "a11y-data-aktualizacja");
        LocalDate prepared = day(page, "a11y-data-sporzadzenie");

        assertThat(published).isBeforeOrEqualTo(updated);
        assertThat(updated)
                .as("a significant change asks for another look at the declaration")
                .isBeforeOrEqualTo(prepared);
    }

    @Test
    void thePolishDeclarationHasTheHeadingsOfTheFormInItsOrder() {
        Document page = SITE.page("pl/deklaracja-dostepnosci/");

        assertThat(page.select("main h2, main h3").eachText().stream().map(DeclarationTest::plain))
                .containsExactly(
                        "Stan dostępności cyfrowej",
                        "Przygotowanie deklaracji dostępności",
                        "Udogodnienia, ograniczenia i inne informacje",
                        "Informacje zwrotne i dane kontaktowe",
                        "Obsługa wniosków i skarg związanych z dostępnością",
                        "Pozostałe informacje",
                        "Dostępność architektoniczna",
                        "Dostępność komunikacyjno-informacyjna");
        assertThat(plain(page.expectFirst("#a11y-status").text()))
                .startsWith(
                        "Strona internetowa jest w pełni zgodna z załącznikiem do ustawy z dnia 4 kwietnia 2019 r.");
    }

    /** The page at the root has no footer and is left at once. */
    @Test
    void everyPageLinksToTheDeclarationOfItsLanguageByItsName() {
        SITE.pages().forEach((path, page) -> {
            if (path.equals("index.html")) {
                return;
            }
            String language = page.select("html").attr("lang");
            Element link = page.select("footer nav a").stream()
                    .filter(candidate -> DECLARATIONS.contains(candidate.attr("href")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(path));
            assertThat(link.attr("href")).as(path).startsWith(RealSite.BASE_PATH + language + "/");
            String address = link.attr("href").substring(RealSite.BASE_PATH.length());
            assertThat(link.text())
                    .as(path)
                    .isEqualTo(SITE.page(address).select("h1").text());
        });
    }

    private static LocalDate day(Document page, String id) {
        return LocalDate.parse(page.expectFirst("time#" + id).attr("datetime"));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
