package partnercities.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.domain.agreement.Status;
import partnercities.domain.text.Language;
import partnercities.plan.cities.CityListPage;
import partnercities.plan.cities.CityPage;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.entries.Tally;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;
import partnercities.plan.home.HomePage;
import partnercities.plan.news.ArticlePage;
import partnercities.plan.news.NewsPage;
import partnercities.plan.prose.Citation;

class PlanTest {
    @TempDir
    Path folder;

    SmallSite site;

    @BeforeEach
    void beginWithNoCities() throws IOException {
        site = new SmallSite(folder);
    }

    @Test
    void ordersCitiesAsAPolishDictionaryDoes() throws IOException {
        List<String> names = List.of(
                "Cieszyn",
                "Ćmielów",
                "Łuck",
                "Lwów",
                "Zabrze",
                "Ząbki",
                "Źródło",
                "Żytomierz",
                "Sumy",
                "Świdnik",
                "Ostróg",
                "Óbidos",
                "Pernik");
        for (String name : names) {
            site.city("c" + names.indexOf(name), name, "Місто " + names.indexOf(name));
        }

        assertThat(names(cities("pl")))
                .containsExactly(
                        "Cieszyn",
                        "Ćmielów",
                        "Lwów",
                        "Łuck",
                        "Ostróg",
                        "Óbidos",
                        "Pernik",
                        "Sumy",
                        "Świdnik",
                        "Zabrze",
                        "Ząbki",
                        "Źródło",
                        "Żytomierz");
    }

    @Test
    void ordersCitiesAsAUkrainianDictionaryDoes() throws IOException {
        List<String> names = List.of(
                "Ямпіль",
                "Їжаків",
                "Ґрунь",
                "Горішні Плавні",
                "Єнакієве",
                "Житомир",
                "Ерчі",
                "Дніпро",
                "Інгулець",
                "Йосипівка",
                "Ізюм",
                "Кривий Ріг",
                "Изварине",
                "Вінниця");
        for (String name : names) {
            site.city("c" + names.indexOf(name), "Miasto " + names.indexOf(name), name);
        }

        assertThat(names(cities("uk")))
                .containsExactly(
                        "Вінниця",
                        "Горішні Плавні",
                        "Ґрунь",
                        "Дніпро",
                        "Ерчі",
                        "Єнакієве",
                        "Житомир",
                        "Изварине",
                        "Ізюм",
                        "Інгулець",
                        "Їжаків",
                        "Йосипівка",
                        "Кривий Ріг",
                        "Ямпіль");
    }

    @Test
    void leadsFromEachCityToItsNeighboursInTheListOfItsCategory() throws IOException {
        site.city("lviv", "Lwów", "Львів")
                .city("lutsk", "Łuck", "Луцьк")
                .city("brest", "Brześć", "Берестя", "BY", "former")
                .city("zamosc", "Zamość", "Замостя", "PL", "partner");

        assertThat(way(city("pl", "lviv"))).isEqualTo("- Łuck");
        assertThat(way(city("pl", "lutsk"))).isEqualTo("Lwów Zamość");
        assertThat(way(city("pl", "zamosc"))).isEqualTo("Łuck -");
        assertThat(way(city("pl", "brest"))).isEqualTo("- -");
        assertThat(way(city("uk", "lutsk"))).isEqualTo("Замостя Львів");
    }

    @Test
    void countsPartnersAndFriendsTheirCountriesAndAgreementsInForce() throws IOException {
        site.city("lviv", "Lwów", "Львів")
                .city("sumy", "Sumy", "Суми")
                .city("tbilisi", "Tbilisi", "Тбілісі", "GE", "friendly")
                .city("brest", "Brześć", "Берестя", "BY", "former")
                .agreement("lviv-2004", "lviv", "steps: [{step: signing, date: 2004, source: a}]")
                .agreement("sumy-2013", "sumy", "term: {until: 2020}\nsteps: [{step: signing, date: 2013, source: a}]")
                .agreement("sumy-2025", "sumy", "steps: [{step: signing, date: 2025, source: a}]")
                .agreement(
                        "brest-2009",
                        "brest",
                        "steps: [{step: signing, date: 2009, source: a}, {step: end, date: 2022-03, source: a}]")
                .agreement("tbilisi", "tbilisi", "steps: [{step: signing, date: unknown, source: a}]");

        assertThat(cities("pl").figures()).isEqualTo(new KeyFigures(2, 1, 1, 2, new Tally(2, 2, 0, 0), Map.of()));
        assertThat(page(HomePage.class, "uk").figures()).isEqualTo(cities("pl").figures());
    }

    @Test
    void showsTheMostBindingStatusAndTheFirstSigningOfACity() throws IOException {
        site.city("sumy", "Sumy", "Суми")
                .agreement("sumy-2013", "sumy", "term: {until: 2020}\nsteps: [{step: signing, date: 2013, source: a}]")
                .agreement("sumy-2021", "sumy", "steps: [{step: signing, date: 2021-05, source: a}]");

        CityEntry sumy = city("pl", "sumy").city();

        assertThat(sumy.status()).contains(Status.IN_FORCE);
        assertThat(sumy.since().orElseThrow()).hasToString("2013");
    }

    @Test
    void numbersSourcesInTheOrderOfTheirFirstUse() throws IOException {
        site.city("lviv", """
                country: UA
                coordinates: {latitude: 50, longitude: 30, source: d}
                names: {pl: Lwów, uk: Львів}
                category: {value: partner, source: b}
                population: {value: 1, scope: city, source: [c, b]}
                area: {value: 1, source: [b, c]}
                """);
        site.words("cities/lviv", "pl", "sources: [a, d]\n", "Miasto.");

        CityPage page = city("pl", "lviv");
        Map<Integer, String> titles = page.sources().entries().stream()
                .collect(Collectors.toMap(
                        Citation::number, citation -> citation.title().text()));

        assertThat(page.sources().entries()).extracting(Citation::number).containsExactly(1, 2, 3, 4);
        assertThat(titled(titles, notes(page, "population"))).containsExactlyInAnyOrder("C", "B");
        assertThat(titled(titles, notes(page, "area"))).containsExactlyInAnyOrder("C", "B");
        assertThat(titled(titles, notes(page, "coordinates"))).containsExactly("D");
        assertThat(titled(titles, page.profile().notes())).containsExactlyInAnyOrder("A", "D");
        assertThat(notes(page, "area")).isSorted();
        assertThat(city("uk", "lviv").sources().entries())
                .extracting(citation -> citation.title().text())
                .containsExactlyInAnyOrder("B", "C", "D");
    }

    @Test
    void leadsFromEachArticleToTheNextInTime() throws IOException {
        site.news("first", "published: 2023-01-05\n")
                .news("month", "published: 2023-01\n")
                .news("evening", "published: 2023-01-05T18:00\n")
                .news("draft", "published: 2023-01-04\ndraft: true\n")
                .news("future", "published: 2024-06-02\n")
                .news("expired", "published: 2023-01-03\nexpires: 2024-06-01T14:00\n");

        assertThat(page(NewsPage.class, "pl").articles())
                .extracting(teaser -> teaser.article().label().text())
                .containsExactly("Wieść evening", "Wieść first", "Wieść month");
        assertThat(way(article("pl", "first"))).isEqualTo("Wieść evening Wieść month");
        assertThat(way(article("pl", "evening"))).isEqualTo("- Wieść first");
        assertThat(way(article("pl", "month"))).isEqualTo("Wieść first -");
    }

    @Test
    void aPlotTellsThePathOfItsPage() throws IOException {
        site.city("lviv", "Lwów", "Львів").news("first", "published: 2023-01-05\ncities: [lviv]\n");

        assertThat(site.plan().plots()).allSatisfy(plot -> assertThat(plot.path())
                .isEqualTo(plot.page().get().path()));
    }

    @Test
    void givesEveryFileAPathOfItsOwn() throws IOException {
        site.city("lviv", "Lwów", "Львів").news("first", "published: 2023-01-05\ncities: [lviv]\n");
        SitePlan plan = site.plan();

        assertThat(Stream.concat(
                        SmallSite.pages(plan).stream().map(Page::path),
                        plan.files().stream().map(PlainFile::path)))
                .doesNotHaveDuplicates()
                .contains(
                        "index.html",
                        "404.html",
                        "sitemap.xml",
                        "robots.txt",
                        "pl/404.html",
                        "uk/mista/lviv/index.html");
    }

    /** What is equal need not be rendered again: a page may only change when what it shows changes. */
    @ParameterizedTest
    @CsvSource({
        "cities/lviv, '', pl/miasta/lwow/index.html pl/szukaj/index.html",
        "news/first, title: Wieść first, pl/szukaj/index.html pl/aktualnosci/wiesc-first/index.html pl/aktualnosci/feed.atom pl/miasta/lwow/feed.atom",
        "pages/about, title: O nas, pl/szukaj/index.html pl/o-nas/index.html",
    })
    void changesOnlyThePageWhoseWordsChange(String bundle, String title, String changed) throws IOException {
        fill();
        List<Page> before = site.pages();
        site.words(bundle, "pl", title.isEmpty() ? "" : title + "\n", "Inne słowa.");

        assertThat(changed(before, site.pages()))
                .as(
                        "feeds carry the whole text of an announcement, and the search names its index by a hash of all texts")
                .containsExactlyInAnyOrder(changed.split(" "));
    }

    @Test
    void changesWhereASummaryIsShownButNotWhereACityIsOnlyNamed() throws IOException {
        fill();
        List<Page> before = site.pages();
        site.content("cities/lviv/pl.md", "---\nsummary: Inne zdanie.\n---\nMiasto.\n");

        assertThat(changed(before, site.pages()))
                .contains("pl/miasta/lwow/index.html")
                .doesNotContain(
                        "pl/miasta/sumy/index.html", "pl/umowy/index.html", "pl/o-nas/index.html", "sitemap.xml")
                .noneMatch(path -> path.startsWith("uk/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "cities/lviv/unused.png"})
    void doesNotFeelFilesThatItDoesNotShow(String path) throws IOException {
        fill();
        List<Page> pages = site.pages();
        SortedMap<String, byte[]> files = files(site.plan());
        site.content(path, "anything");

        assertThat(site.pages()).isEqualTo(pages);
        assertThat(files(site.plan())).containsExactlyEntriesOf(files);
    }

    private void fill() throws IOException {
        site.city("lviv", "Lwów", "Львів")
                .city("sumy", "Sumy", "Суми")
                .agreement("lviv-2004", "lviv", "steps: [{step: signing, date: 2004, source: a}]")
                .news("first", "published: 2023-01-05\ncities: [lviv]\nagreements: [lviv-2004]\n")
                .news("second", "published: 2023-01-06\ncities: [sumy]\n")
                .words("pages/about", "pl", "title: O nas\n", "Serwis. [Lwów](../../cities/lviv/pl.md)")
                .words("pages/about", "uk", "title: Про нас\n", "Сайт.");
    }

    private static SortedMap<String, byte[]> files(SitePlan plan) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (PlainFile file : plan.files()) {
            files.put(file.path(), file.bytes());
        }
        return files;
    }

    private static List<String> changed(List<Page> before, List<Page> after) {
        return after.stream()
                .filter(page -> !before.contains(page))
                .map(Page::path)
                .toList();
    }

    private CityListPage cities(String language) throws IOException {
        return page(CityListPage.class, language);
    }

    private CityPage city(String language, String id) throws IOException {
        String name =
                site.site().cities().get(id).names().in(new Language(language)).orElseThrow();
        return pages(CityPage.class, language)
                .filter(page -> page.frame().title().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private ArticlePage article(String language, String id) throws IOException {
        return pages(ArticlePage.class, language)
                .filter(page -> page.frame().title().text().endsWith(" " + id))
                .findFirst()
                .orElseThrow();
    }

    private <P extends ReadablePage> P page(Class<P> kind, String language) throws IOException {
        return pages(kind, language).findFirst().orElseThrow();
    }

    private <P extends ReadablePage> Stream<P> pages(Class<P> kind, String language) throws IOException {
        return site.pages().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(page -> page.frame().language().tag().equals(language));
    }

    private static List<String> names(CityListPage page) {
        return page.groups().get(0).cities().stream()
                .map(entry -> entry.city().label().text())
                .toList();
    }

    private static List<Integer> notes(CityPage page, String fact) {
        return Stream.concat(page.keyFacts().stream(), page.facts().stream())
                .filter(row -> row.key().equals(fact))
                .findFirst()
                .orElseThrow()
                .notes();
    }

    private static String way(CityPage page) {
        return text(page.neighbours().before()) + " " + text(page.neighbours().after());
    }

    private static String way(ArticlePage page) {
        return text(page.neighbours().before()) + " " + text(page.neighbours().after());
    }

    private static String text(Optional<Reference> reference) {
        return reference.map(target -> target.label().text()).orElse("-");
    }

    private static List<String> titled(Map<Integer, String> titles, List<Integer> notes) {
        return notes.stream().map(titles::get).toList();
    }
}
