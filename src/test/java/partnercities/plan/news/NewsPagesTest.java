package partnercities.plan.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.plan.SitePlan;
import partnercities.plan.SmallSite;
import partnercities.plan.entries.Teaser;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.root.Sitemap;

/** The lists of announcements, their pages and the way through them. */
class NewsPagesTest {
    @TempDir
    Path folder;

    SmallSite site;

    @BeforeEach
    void beginWithNoNews() throws IOException {
        site = new SmallSite(folder);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "19, 19", "20, 20", "21, 20 1", "40, 20 20", "41, 20 20 1"})
    void aPageListsTwentyAnnouncements(int count, String sizes) throws IOException {
        announce(count);

        List<NewsPage> pages = index("pl");

        assertThat(pages.stream().map(page -> page.articles().size() + "").collect(Collectors.joining(" ")))
                .isEqualTo(sizes);
        assertThat(pages.stream()
                        .flatMap(page -> page.articles().stream())
                        .map(teaser -> teaser.article().label().text()))
                .isSortedAccordingTo((first, second) -> second.compareTo(first))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0  | -
            20 | -
            21 | [1] 2, 1 [2]
            41 | [1] 2 3, 1 [2] 3, 1 2 [3]
            """)
    void onlyAListOfSeveralPagesHasAPagination(int count, String pagination) throws IOException {
        announce(count);

        assertThat(Optional.of(index("pl").stream()
                                .flatMap(page -> page.pagination().stream())
                                .map(NewsPagesTest::text)
                                .collect(Collectors.joining(", ")))
                        .filter(text -> !text.isEmpty()))
                .isEqualTo(Optional.ofNullable(pagination));
    }

    @Test
    void aLongPaginationLeavesOutWhatIsFar() throws IOException {
        announce(240);

        List<NewsPage> pages = index("pl");

        assertThat(Stream.of(1, 3, 4, 5, 8, 9, 12)
                        .map(page -> text(pages.get(page - 1).pagination().orElseThrow())))
                .containsExactly(
                        "[1] 2 … 12",
                        "1 2 [3] 4 … 12",
                        "1 2 3 [4] 5 … 12",
                        "1 … 4 [5] 6 … 12",
                        "1 … 7 [8] 9 … 12",
                        "1 … 8 [9] 10 11 12",
                        "1 … 11 [12]");
    }

    @Test
    void thePagesOfAListLeadToEachOtherAndAreToldApart() throws IOException {
        announce(41);

        List<NewsPage> pages = index("pl");

        assertThat(pages)
                .extracting(page -> page.frame().title().text())
                .containsExactly("Aktualności", "Aktualności – strona 2 z\u00a03", "Aktualności – strona 3 z\u00a03");
        assertThat(pages)
                .extracting(NewsPage::lead)
                .containsExactly(
                        "Wiadomości o\u00a0współpracy z\u00a0innymi miastami, od najnowszej.",
                        "Wiadomości 21–40 z\u00a041, od najnowszej.",
                        "Najstarsza z\u00a041 wiadomości.");
        assertThat(pages)
                .extracting(page -> page.frame().canonical())
                .containsExactly(
                        "https://example.org/pl/aktualnosci/",
                        "https://example.org/pl/aktualnosci/strona-2/",
                        "https://example.org/pl/aktualnosci/strona-3/");
        assertThat(pages)
                .extracting(page -> page.pagination().orElseThrow().previous().orElse("-") + " "
                        + page.pagination().orElseThrow().next().orElse("-"))
                .containsExactly(
                        "- /pl/aktualnosci/strona-2/",
                        "/pl/aktualnosci/ /pl/aktualnosci/strona-3/",
                        "/pl/aktualnosci/strona-2/ -");
        assertThat(index("uk").get(1).frame().address()).isEqualTo("/uk/novyny/storinka-2/");
        assertThat(index("uk").get(1).frame().versions())
                .extracting(Frame.Version::address)
                .containsExactly("/pl/aktualnosci/strona-2/", "/uk/novyny/storinka-2/");
    }

    @Test
    void anAnnouncementIsInTheListsOfItsYearTopicsCitiesAndRegion() throws IOException {
        site.city("lviv", "Lwów", "Львів")
                .city("sumy", "Sumy", "Суми")
                .news("a", "published: 2022-12-31\ncities: [lviv]\ntags: [signing]\n")
                .news("b", """
                        published: 2023
                        cities: [sumy, lviv]
                        tags: [signing, anniversary]
                        region: {pl: obwód sumski, uk: Сумська область}
                        """);

        assertThat(index("pl").get(0).archives().stream().map(NewsPagesTest::text))
                .containsExactly(
                        "year: 2023 1, 2022 1",
                        "tag: jubileusz 1, podpisanie umowy 2",
                        "city-news: Lwów 2, Sumy 1",
                        "region: obwód sumski 1");
        assertThat(list("pl", "/pl/miasta/lwow/aktualnosci/")).isEqualTo("Wieść b, Wieść a");
        assertThat(list("pl", "/pl/aktualnosci/tematy/jubileusz/")).isEqualTo("Wieść b");
        assertThat(list("pl", "/pl/aktualnosci/regiony/obwod-sumski/")).isEqualTo("Wieść b");
        assertThat(list("uk", "/uk/novyny/rehiony/sumska-oblast/")).isEqualTo("Вість b");
        assertThat(list("uk", "/uk/novyny/2022/")).isEqualTo("Вість a");
    }

    @Test
    void aTagOfNearlyAllAnnouncementsOfAListIsNotRepeatedOnEach() throws IOException {
        for (int number = 0; number < 6; number++) {
            site.news(
                    "n" + number,
                    "published: 2023\ntags: [%s]\n".formatted(number == 0 ? "signing" : "signing, anniversary"));
        }
        site.news("few", "published: 2022\ntags: [partnership]\n");

        assertThat(index("pl").get(0).articles().stream().map(NewsPagesTest::tags))
                .as("six of seven have the one tag, five the other")
                .containsExactly("jubileusz", "jubileusz", "jubileusz", "jubileusz", "jubileusz", "", "partnerstwo");
        assertThat(page("pl", "/pl/aktualnosci/tematy/partnerstwo/").articles().stream()
                        .map(NewsPagesTest::tags))
                .as("the heading tells it")
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"pl, /pl/aktualnosci/tematy/partnerstwo/, Partnerstwo", "uk, /uk/novyny/temy/partnerstvo/, Партнерство"
    })
    void theHeadingOfAListByTopicBeginsWithACapital(String language, String address, String heading)
            throws IOException {
        site.news("one", "published: 2022\ntags: [partnership]\n");

        assertThat(page(language, address).about().orElseThrow().text()).isEqualTo(heading);
    }

    /** If each of many lists named all the others, a site of a thousand cities would have millions of links. */
    @ParameterizedTest
    @CsvSource({"40, 40", "41, 0"})
    void aListNamesItsSiblingsUnlessTheyAreMany(int regions, int named) throws IOException {
        for (int number = 0; number < regions; number++) {
            site.news("n" + number, "published: 2023\nregion: {pl: R" + number + ", uk: Р" + number + "}\n");
        }

        assertThat(lists("pl")
                        .filter(page -> page.frame().address().contains("/regiony/"))
                        .map(page -> page.archives().stream()
                                .mapToInt(shelf -> shelf.lists().size())
                                .sum()))
                .hasSize(regions)
                .containsOnly(named);
        assertThat(index("pl").get(0).archives())
                .extracting(shelf -> shelf.kind().key() + " " + shelf.lists().size())
                .contains("region " + regions);
    }

    @Test
    void aRegionIsTheSameWhereItIsWrittenTheSameInTheDefaultLanguage() throws IOException {
        site.news("a", "published: 2022\nregion: {pl: obwód sumski, uk: Сумщина}\n")
                .news("b", "published: 2023\nregion: {pl: obwód sumski, uk: Сумська область}\n");

        assertThat(index("uk").get(0).archives().stream().map(NewsPagesTest::text))
                .contains("region: Сумська область 2");
    }

    @Test
    void announcementsOfTheSameMomentKeepTheirOrderAcrossPages() throws IOException {
        for (int number = 10; number < 31; number++) {
            site.news("n" + number, "published: 2023-05-02T09:30\n");
        }
        List<ReadablePage> pages = pages("pl").toList();
        List<String> listed = index("pl").stream()
                .flatMap(page -> page.articles().stream())
                .map(teaser -> teaser.article().label().text())
                .toList();
        List<String> older = new ArrayList<>(List.of("Wieść n30"));
        for (Optional<String> next = older("Wieść n30", pages); next.isPresent(); next = older(next.get(), pages)) {
            older.add(next.get());
        }

        assertThat(listed).startsWith("Wieść n30", "Wieść n29").endsWith("Wieść n11", "Wieść n10");
        assertThat(older).isEqualTo(listed);
    }

    @Test
    void theMapOfTheSiteHasEveryPageOfEveryList() throws IOException {
        announce(21);
        SitePlan plan = site.plan();
        Sitemap sitemap = SmallSite.pages(plan).stream()
                .filter(Sitemap.class::isInstance)
                .map(Sitemap.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(sitemap.entries())
                .extracting(Sitemap.Entry::location)
                .containsAll(SmallSite.pages(plan).stream()
                        .filter(NewsPage.class::isInstance)
                        .map(page -> ((NewsPage) page).frame().canonical())
                        .toList());
    }

    private void announce(int count) throws IOException {
        for (int number = 0; number < count; number++) {
            site.news("n" + (100 + number), "published: 2023-05-02\n");
        }
    }

    private List<NewsPage> index(String language) throws IOException {
        return lists(language).filter(page -> page.about().isEmpty()).toList();
    }

    /** The titles in a list of a single page. */
    private String list(String language, String address) throws IOException {
        return lists(language)
                .filter(page -> page.frame().address().equals(address))
                .flatMap(page -> page.articles().stream())
                .map(teaser -> teaser.article().label().text())
                .collect(Collectors.joining(", "));
    }

    private NewsPage page(String language, String address) throws IOException {
        return lists(language)
                .filter(page -> page.frame().address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static String tags(Teaser teaser) {
        return teaser.tags().stream().map(tag -> tag.label().text()).collect(Collectors.joining(", "));
    }

    private Stream<NewsPage> lists(String language) throws IOException {
        return pages(language).filter(NewsPage.class::isInstance).map(NewsPage.class::cast);
    }

    private Stream<ReadablePage> pages(String language) throws IOException {
        return site.pages().stream()
                .filter(ReadablePage.class::isInstance)
                .map(ReadablePage.class::cast)
                .filter(page -> page.frame().language().tag().equals(language));
    }

    private static Optional<String> older(String title, List<ReadablePage> pages) {
        return pages.stream()
                .filter(ArticlePage.class::isInstance)
                .filter(page -> page.frame().title().text().equals(title))
                .findFirst()
                .flatMap(page -> ((ArticlePage) page).neighbours().after())
                .map(reference -> reference.label().text());
    }

    private static String text(Pagination pagination) {
        return pagination.steps().stream()
                .map(step ->
                        (step.afterGap() ? "… " : "") + (step.current() ? "[" + step.number() + "]" : step.number()))
                .collect(Collectors.joining(" "));
    }

    private static String text(NewsPage.Shelf shelf) {
        return shelf.kind().key() + ": "
                + shelf.lists().stream()
                        .map(entry -> entry.list().label().text() + " " + entry.count())
                        .collect(Collectors.joining(", "));
    }
}
