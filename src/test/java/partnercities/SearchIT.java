package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Citizens search the real site, whose server forbids whatever a page need not do. */
class SearchIT {
    private static final Map<String, String> PAGES = Map.of("pl", "pl/szukaj/", "en", "en/search/", "uk", "uk/poshuk/");
    private static final String FIRST = "#site-results li:first-child a";
    /** Of 40. */
    private static final int HITS = 38;

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    /** What is expected of a query. */
    private record Question(String language, String query, String address) {}

    @Test
    void whatCitizensTypeFindsThePageThatTheyMean() throws IOException {
        List<Question> questions = questions();
        assertThat(questions).hasSize(40);
        List<String> misses = new ArrayList<>();
        String language = "";
        for (Question question : questions) {
            if (!question.language().equals(language)) {
                language = question.language();
                visit.load(PAGES.get(language));
            }
            ask(question.query());
            String expected = RealSite.BASE_PATH + question.language() + "/" + question.address();
            Locator first = visit.page().locator(FIRST);
            String found = first.count() == 0 ? "nothing" : first.getAttribute("href");
            if (!found.equals(expected)) {
                misses.add(question.query() + ": " + found + " instead of " + expected);
            }
        }
        assertThat(questions.size() - misses.size())
                .as("hits; missed: " + misses)
                .isGreaterThanOrEqualTo(HITS);
    }

    /** A name in one piece or in several, and inflected; a search that finds the parts of it alone would find more. */
    @ParameterizedTest
    @CsvSource({
        "pl, pl/miasta/iwano-frankiwsk/, iwanofrankiwsk iwano-frankiwsku iwanofrankiwsku",
        "pl, pl/miasta/krzywy-rog/, krzywyrog krzywegorogu krzywyro",
        "pl, pl/miasta/lwow/, lwowie Львова",
        "en, en/cities/kryvyi-rih/, kryvyirih KRYVYI-RIH krzywyrog Кривогорогу",
        "uk, uk/mista/lviv/, Львова Lwowie"
    })
    void aNameIsFoundHoweverItIsTyped(String language, String address, String queries) {
        visit.load(PAGES.get(language));
        for (String query : queries.split(" ")) {
            ask(query);
            assertThat(visit.page().locator(FIRST).getAttribute("href"))
                    .as(query)
                    .isEqualTo(RealSite.BASE_PATH + address);
        }
    }

    @Test
    void aNameThatWasTypedAsOneIsMarkedAsWhatItIs() {
        visit.load(PAGES.get("pl"));
        ask("krzywegorogu");
        assertThat(visit.page()
                        .locator("#site-results > li:first-child h2 mark")
                        .allInnerTexts())
                .containsExactly("Krzywy", "Róg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | Lemberg | 2 wyniki dla „Lemberg” | Brak wyników dla „brakxyz”",
                "en | Lemberg | 2 results for “Lemberg” | No results for “brakxyz”",
                "uk | Lemberg | 2 результати за запитом «Lemberg» | За запитом «brakxyz» нічого не знайдено"
            })
    void theNumberOfResultsIsAnnounced(String language, String query, String some, String none) {
        visit.load(PAGES.get(language));
        assertThat(status().getAttribute("role")).isEqualTo("status");
        assertThat(status().innerText()).isEmpty();
        ask(query);
        assertThat(status().innerText()).isEqualTo(some);
        ask("brakxyz");
        assertThat(status().innerText()).isEqualTo(none);
        assertThat(visit.page().locator("#site-advice").isVisible()).isTrue();
        assertThat(visit.page().locator("#site-index").isVisible()).isTrue();
    }

    @Test
    void aResultTellsItsKindAndWhyItWasFound() {
        visit.load(PAGES.get("pl"));
        ask("Lemberg");
        Locator first = visit.page().locator("#site-results > li").first();
        assertThat(first.locator("h2").innerText()).isEqualTo("Lwów");
        assertThat(first.locator(".aside").innerText()).isEqualTo("Miasto · Lemberg");
        assertThat(first.locator("mark").allInnerTexts()).containsExactly("Lemberg");

        ask("krzywego rogu");
        assertThat(first.locator("h2 mark").allInnerTexts()).containsExactly("Krzywy", "Róg");
        assertThat(first.locator("p:last-child").innerText()).startsWith("Krzywy Róg to dziewiąte");
    }

    @Test
    void theKeyboardIsEnough() {
        visit.load(PAGES.get("en"));
        Page page = visit.page();
        page.locator("#site-query").focus();
        page.keyboard().type("tiflis");
        page.keyboard().press("Enter");
        awaitAnswer("tiflis");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("site-query");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.href")).isEqualTo(visit.address("en/cities/tbilisi/"));

        page.locator("#site-query").press("Escape");
        assertThat(page.locator("#site-query").inputValue()).isEmpty();
        assertThat(page.locator("#site-results").isVisible()).isFalse();
        assertThat(page.locator("#site-index").isVisible()).isTrue();
        assertThat(page.evaluate("location.search")).isEqualTo("");
    }

    @Test
    void moreResultsComeOnRequestAndTheFocusGoesToTheFirstOfThem() {
        visit.load(PAGES.get("en"));
        ask("lublin");
        Page page = visit.page();
        assertThat(page.locator("#site-results > li").count()).isEqualTo(20);
        page.locator("#site-more button").press("Enter");
        assertThat(page.locator("#site-results > li").count()).isEqualTo(40);
        assertThat(page.evaluate(
                        "document.activeElement.closest('li') === document.querySelectorAll('#site-results > li')[20]"))
                .isEqualTo(true);
    }

    @Test
    void theAddressKeepsTheQueryForOthersForTheWayBackAndForOtherLanguages() {
        visit.load(PAGES.get("en"));
        ask("Lwów & Łuck");
        Page page = visit.page();
        assertThat(page.evaluate("new URLSearchParams(location.search).get('q')"))
                .isEqualTo("Lwów & Łuck");

        page.locator(FIRST).click();
        page.waitForURL("**/en/**/**");
        page.goBack();
        awaitAnswer("Lwów & Łuck");
        assertThat(page.locator("#site-query").inputValue()).isEqualTo("Lwów & Łuck");

        page.locator(".languages a[lang=uk]").click();
        page.waitForSelector("html[lang=uk] #site-results li");
        assertThat(page.locator("#site-query").inputValue()).isEqualTo("Lwów & Łuck");
    }

    /** The words of the search may come before the typist's pause is over; here time stands still. */
    @Test
    void theAddressKeepsAQueryThatWasAnsweredBeforeThePause() {
        try (Page hasty = visit.otherPage(new NewPageOptions())) {
            hasty.clock().install();
            hasty.navigate(visit.address(PAGES.get("en")));
            hasty.clock()
                    .pauseAt(System.currentTimeMillis() + Duration.ofDays(1).toMillis());
            hasty.locator("#site-query").fill("Nancy");
            hasty.waitForSelector("#site-results li");
            assertThat(hasty.url()).endsWith("?q=Nancy");
        }
    }

    @Test
    void theFormInTheHeadOfEveryPageLeadsToTheResults() {
        visit.load("pl/miasta/");
        Page page = visit.page();
        page.locator("#site-find").fill("temeswar");
        page.locator("#site-find").press("Enter");
        page.waitForURL("**/pl/szukaj/?q=temeswar");
        awaitAnswer("temeswar");
        assertThat(page.locator(FIRST).innerText()).isEqualTo("Timișoara");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "$& #*#*"})
    void aQueryIsNeverMarkup(String query) {
        List<String> alerts = new ArrayList<>();
        Page page = visit.page();
        page.onceDialog(dialog -> {
            alerts.add(dialog.message());
            dialog.dismiss();
        });
        visit.load(PAGES.get("en"));
        ask(query);
        assertThat(status().innerText()).contains("“" + query + "”");
        assertThat(page.locator("main img, main script").count()).isZero();
        assertThat(alerts).isEmpty();
        assertThat(visit.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=krzywego+rogu", "?q=zzzzzzzz"})
    void thePageIsAccessibleAndFitsItsScreen(String query) {
        Page page = visit.page();
        page.waitForResponse("**/search-*.json", () -> {
            visit.load(PAGES.get("pl") + query);
            page.locator("#site-query").focus();
        });
        if (!query.isEmpty()) {
            page.waitForSelector(query.endsWith("zz") ? "#site-advice:not([hidden])" : "#site-results li");
        }
        page.setViewportSize(Visit.DESK, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(Chromium.violationsOfLooks(page)).as("light, on a desk").isEmpty();
        visit.onAPhone();
        visit.inDarkColours();
        assertThat(Chromium.violations(page)).as("dark, on a phone").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(Visit.PHONE);
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.hosts()).hasSize(1);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void withoutJavaScriptTheFormLeadsToTheIndexOfEverything() {
        try (Page plain = visit.otherPage(
                new NewPageOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE))) {
            plain.navigate(visit.address("uk/mista/"));
            plain.locator("#site-find").fill("Харків");
            plain.locator("#site-find").press("Enter");
            plain.waitForURL("**/uk/poshuk/?q=*");
            assertThat(plain.locator("#site-inquiry").isVisible()).isFalse();
            assertThat(plain.locator("#site-results").isVisible()).isFalse();
            plain.locator(".letters a").getByText("Х").click();
            assertThat(plain.locator(".letter:target h3").innerText()).isEqualTo("Х");
            plain.locator(".letter:target a").first().click();
            assertThat(plain.locator("h1").innerText()).isEqualTo("Харків");
        }
    }

    @Test
    void withoutItsIndexTheSearchSaysSoAndTheListStays() {
        Page page = visit.page();
        page.route("**/search-*.json", Route::abort);
        try {
            visit.load(PAGES.get("en") + "?q=lviv");
            page.waitForSelector("#site-found:has-text('could not be loaded')");
            assertThat(page.locator("#site-index").isVisible()).isTrue();
        } finally {
            page.unroute("**/search-*.json");
        }
    }

    /** As if typed. */
    private static void ask(String query) {
        visit.page().locator("#site-query").fill(query);
        awaitAnswer(query);
    }

    private static void awaitAnswer(String query) {
        visit.page().waitForFunction("""
                        query => /[„“«](.*)[”»]/.exec(document.getElementById('site-found')?.textContent)?.[1] === query
                        """, query);
    }

    private static Locator status() {
        return visit.page().locator("#site-found");
    }

    private static List<Question> questions() throws IOException {
        try (InputStream file = Objects.requireNonNull(SearchIT.class.getResourceAsStream("search-queries.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Question(parts[0], parts[1], parts[2]))
                    .toList();
        }
    }
}
