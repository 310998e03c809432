package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import partnercities.domain.page.Subject;
import partnercities.html.SecondReader;

/** The real content is the largest story: what visitors of its site see, and what no page may lack. */
class RealSiteTest {
    static final List<String> LANGUAGES = RealSite.LANGUAGES;

    private static final RealSite SITE = RealSite.get();
    /** Rows of a city's facts that follow from others, or from the content itself. */
    private static final Set<String> WITHOUT_SOURCE = Set.of(
            "Kraj",
            "Region",
            "Inne nazwy",
            "Strefa czasowa",
            "Odległość",
            "Country",
            "Other names",
            "Time zone",
            "Distance",
            "Країна",
            "Відстань",
            "Регіон",
            "Інші назви",
            "Часовий пояс");

    @Test
    void theContentLacksOnlyWhatTheCityAloneKnows() {
        assertThat(SITE.outcome().diagnostics().stream()
                        .map(diagnostic -> diagnostic.code() + " " + diagnostic.message()))
                .containsExactly(
                        "to-be-added Still to be added: the name and postal address of the body responsible",
                        "to-be-added Still to be added: an e-mail address and a telephone number",
                        "to-be-added Still to be added: office hours",
                        "to-be-added Still to be added: a contact for digital accessibility",
                        "to-be-added Still to be added: the name and address of the controller",
                        "to-be-added Still to be added: the contact details of the data protection officer",
                        "to-be-added Still to be added: information on visitors’ rights and on how to use them",
                        "to-be-added Still to be added: information on server logs and how long they are kept",
                        "incomplete-declaration The declaration of accessibility lacks what its form prescribes: "
                                + "contact.email; contact.phone; architecture or architecture-url; communication; "
                                + "publisher.address.",
                        // the tests build the site as of a day before the declaration was made
                        "date-in-future The date 'published' is still to come.",
                        "date-in-future The date 'updated' is still to come.",
                        "date-in-future The date 'prepared' is still to come.");
        assertThat(SITE.outcome().withheld()).isEmpty();
        assertThat(SITE.outcome().good()).isTrue();
    }

    @Test
    void everyTextOfContentIsThereInAllLanguages() throws IOException {
        for (Path bundle : bundles()) {
            try (Stream<Path> files = Files.list(bundle)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as(bundle.toString())
                        .contains("pl.md", "en.md", "uk.md");
            }
        }
    }

    /** Another city's editors must find nothing of Lublin but in content. */
    @Test
    void theProgramAndItsTemplatesDoNotKnowLublin() throws IOException {
        for (String folder : List.of("src/main", "templates")) {
            for (Path file : RealSite.filesBelow(Path.of(folder))) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain("lublin", "люблін");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl/ | 26 miast partnerskich | 5 z 18 miast zaprzyjaźnionych | 1 byłe miasto partnerskie | 17 krajów     | 31 obowiązujących umów, w tym 24 udokumentowane
            en/ | 26 partner cities     | 5 of 18 friendly cities        | 1 former partner city     | 17 countries  | 31 agreements in force, 24 of them documented
            uk/ | 26 міст-партнерів     | 5 із 18 дружніх міст           | 1 колишнє місто-партнер   | 17 країн      | 31 чинна угода, з них 24 задокументовані
            """)
    void theKeyFiguresStandInTheGrammarOfTheLanguage(
            String home, String partners, String friends, String former, String countries, String agreements) {
        for (Document page : List.of(SITE.page(home), page(home, "cities"))) {
            assertThat(texts(page.select(".figures li")))
                    .containsExactly(partners, friends, former, countries, agreements);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl/ | 2 miasta | 25 miast | 32 umowy, w tym 25 udokumentowanych
            en/ | 4 cities | 25 cities | 32 agreements, 25 of them documented
            uk/ | 4 міста  | 25 міст   | 32 угоди, з них 25 задокументованих
            """)
    void countsAreInflected(String home, String one, String another, String agreements) {
        assertThat(texts(page(home, "records").select("#site-record-continents .value")))
                .contains(one, another);
        assertThat(text(page(home, "agreements").selectFirst("caption"))).isEqualTo(agreements);
    }

    @ParameterizedTest
    @CsvSource({"pl/, Ukraina", "en/, Ukraine", "uk/, Україна"})
    void nineOfThePartnersAreUkrainian(String home, String ukraine) {
        Elements lists = page(home, "cities").select("main table tbody");

        assertThat(lists.eachAttr("id")).containsExactly("site-partner", "site-friendly", "site-former");
        assertThat(lists.get(0).select("th[scope=row]")).hasSize(26);
        assertThat(lists.get(1).select("th[scope=row]")).hasSize(5);
        assertThat(lists.get(2).select("th[scope=row]")).hasSize(1);
        assertThat(texts(lists.get(0).select("td.country")).stream().filter(ukraine::equals))
                .hasSize(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl/ | Nancy | Krzywy Róg
            en/ | Nancy | Kryvyi Rih
            uk/ | Нансі | Кривий Ріг
            """)
    void theHistoryBeginsWithNancyAndGoesOnToKryvyiRih(String home, String first, String latest) {
        List<String> register = page(home, "agreements").select("main table tbody tr").stream()
                .filter(row -> row.selectFirst("time") != null)
                .map(row ->
                        text(row.selectFirst("th")) + ", " + row.select("time").attr("datetime"))
                .toList();
        assertThat(register.get(0)).startsWith(first + ", 1988");
        assertThat(register.get(register.size() - 1)).startsWith(latest + ", 2023-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl/ | 15 stycznia 2004
            en/ | 15 January 2004
            uk/ | 15 січня 2004 р.
            """)
    void datesStandInTheGrammarOfTheLanguage(String home, String date) {
        assertThat(text(city(home, "Q36036").selectFirst(".timeline time"))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl/ | Brześć  | Byłe miasto partnerskie | Współpraca zakończona
            en/ | Brest   | Former partner city     | Ended
            uk/ | Берестя | Колишнє місто-партнер   | Співпрацю припинено
            """)
    void brestIsAPartnerNoMore(String home, String name, String category, String status) {
        Element row = page(home, "cities").expectFirst("#site-former tr:not(.group)");
        assertThat(text(row.selectFirst("th"))).isEqualTo(name);
        assertThat(text(row.selectFirst(".status"))).isEqualTo(status);

        Document city = city(home, "Q140147");
        assertThat(text(city.selectFirst("main > header"))).contains(category);
        assertThat(text(city.selectFirst(".agreement .status"))).isEqualTo(status);
        assertThat(city.select(".timeline time").eachAttr("datetime")).containsExactly("2009-08-15", "2022-03");
        assertThat(texts(SITE.page(home).select(".gazetteer li:has(.aside) > a")))
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pl/ | Q36036  | 188 km od Lublina
            pl/ | Q234061 | 7256 km od Lublina
            en/ | Q36036  | 188 km from Lublin
            en/ | Q234061 | 7,256 km from Lublin
            uk/ | Q36036  | 188 км від Любліна
            uk/ | Q234061 | 7 256 км від Любліна
            """)
    void distancesAreWrittenAsInTheLanguage(String home, String wikidata, String distance) {
        assertThat(text(city(home, wikidata).selectFirst(".beside"))).contains(distance);
    }

    @Test
    void everyFactOfACityNamesItsSource() {
        List<Document> cities = SITE.pages().values().stream()
                .filter(page -> page.body().hasClass("city"))
                .toList();
        assertThat(cities).hasSize((26 + 5 + 1) * LANGUAGES.size());
        for (Document page : cities) {
            String where = page.location();
            for (Element fact : page.select("main .facts > div")) {
                if (!WITHOUT_SOURCE.contains(text(fact.selectFirst("dt")))) {
                    assertThat(notes(fact)).as(where + " " + fact.text()).isNotEmpty();
                }
            }
            for (Element statement : page.select(".timeline > li, .disagreements li")) {
                assertThat(notes(statement)).as(where + " " + statement.text()).isNotEmpty();
            }
            Set<String> named = new TreeSet<>(notes(page));
            Set<String> listed = page.select(".section .sources > li").stream()
                    .map(source -> "#" + source.id())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).as(where).isNotEmpty().isEqualTo(listed);
        }
    }

    @Test
    void notesOfCitiesAreNumberedInTheOrderOfThePage() {
        for (Document page : SITE.pages().values()) {
            if (page.body().hasClass("city")) {
                List<String> sources = page.select(".section .sources > li").stream()
                        .map(source -> "#" + source.id())
                        .toList();
                assertThat(notes(page).stream().distinct().toList())
                        .as(page.location())
                        .isEqualTo(sources);
            }
        }
    }

    @Test
    void noLinkIsBroken() {
        SiteCrawl crawl = new SiteCrawl(SITE);
        crawl.from(SITE.pages().keySet().toArray(String[]::new));

        assertThat(crawl.broken()).isEmpty();
        assertThat(crawl.external()).allMatch(address -> address.matches("(https?://|mailto:).+"));
    }

    @Test
    void everyPageIsReadAsJsoupReadsIt() throws IOException {
        for (String path : SITE.pages().keySet()) {
            SecondReader.assertAgrees(Files.readString(SITE.files().get(path)));
        }
    }

    @Test
    void everyPageCanBeReachedFromTheRoot() {
        Set<String> expected = new TreeSet<>(SITE.files().keySet());
        expected.removeIf(path -> path.endsWith("404.html"));
        expected.removeIf(path -> path.matches("assets/.*/LICENSE\\..*")); // it travels with its library
        expected.removeIf(path -> path.matches("assets/icon-.*512\\..*")); // the manifest names them
        expected.removeAll(
                Set.of("sitemap.xml", "robots.txt", "_headers", "_redirects")); // robots and servers know where to look
        // they stand whole in the style sheets that import them, and for themselves for other templates
        expected.removeIf(path -> path.matches("assets/(fonts|tokens|leaflet/leaflet)\\.[0-9a-f]+\\.css"));

        assertThat(new SiteCrawl(SITE).from("index.html")).isEqualTo(expected);
    }

    /** Web servers show it under any address. */
    @Test
    void thePageForWrongAddressesLinksNothingRelatively() {
        for (String path : List.of("404.html", "pl/404.html", "en/404.html", "uk/404.html")) {
            Document page = SITE.page(path);
            assertThat(page.select("[href], [src]"))
                    .allSatisfy(element -> assertThat(element.attr("href") + element.attr("src"))
                            .matches("(/|#|https?:).*"));
        }
    }

    @Test
    void theLanguageSwitcherLeadsToTheSamePage() {
        readable().forEach((path, page) -> {
            Elements versions = page.select("nav.languages a");
            assertThat(versions.eachAttr("hreflang")).as(path).isEqualTo(LANGUAGES);
            assertThat(versions.select("[aria-current]").eachAttr("hreflang"))
                    .as(path)
                    .containsExactly(language(path));
            for (Element version : versions) {
                String there = version.attr("href").substring(RealSite.BASE_PATH.length());
                Document other = SITE.page(there);
                assertThat(other.select("html").attr("lang")).isEqualTo(version.attr("hreflang"));
                assertThat(whatItIs(other)).as(path + " and " + there).isEqualTo(whatItIs(page));
                assertThat(other.select("nav.languages a").eachAttr("href"))
                        .as(there)
                        .isEqualTo(versions.eachAttr("href"));
            }
        });
    }

    @Test
    void thePagesOfOneSubjectNameEachOtherAsAlternatives() {
        Map<String, Map<String, String>> byAddress = new HashMap<>();
        indexed().forEach((path, page) -> byAddress.put(canonical(page), alternates(page)));

        indexed().forEach((path, page) -> {
            Map<String, String> alternates = alternates(page);
            assertThat(alternates.keySet()).as(path).containsExactlyInAnyOrder("pl", "en", "uk", "x-default");
            assertThat(alternates)
                    .as(path)
                    .containsEntry(language(path), canonical(page))
                    .containsEntry("x-default", alternates.get("pl"));
            alternates.values().forEach(address -> assertThat(byAddress.get(address))
                    .as(path + " and " + address)
                    .isEqualTo(alternates));
        });
    }

    @Test
    void theSitemapListsAllReadablePagesAndNoOther() throws IOException {
        Document sitemap = Jsoup.parse(
                Files.readString(SITE.folder().resolve("sitemap.xml")), RealSite.BASE_URL, Parser.xmlParser());
        Map<String, Map<String, String>> listed = new TreeMap<>();
        sitemap.select("url").forEach(url -> listed.put(url.select("loc").text(), alternates(url)));
        Map<String, Map<String, String>> expected = new TreeMap<>();
        indexed().forEach((path, page) -> expected.put(canonical(page), alternates(page)));

        assertThat(sitemap.select("loc")).hasSize(listed.size());
        assertThat(listed).isEqualTo(expected);
        assertThat(Files.readString(SITE.folder().resolve("robots.txt")))
                .contains("Sitemap: " + RealSite.BASE_URL + "sitemap.xml");
    }

    @Test
    void aPageIsWhereItSaysItIs() {
        indexed().forEach((path, page) -> assertThat(canonical(page) + "index.html")
                .isEqualTo(RealSite.BASE_URL + path));
        assertThat(SITE.pages().keySet().stream().filter(path -> path.endsWith("404.html")))
                .allMatch(path -> SITE.page(path)
                                        .select("meta[name=robots][content=noindex]")
                                        .size()
                                == 1
                        && SITE.page(path).select("link[rel=canonical]").isEmpty());
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelAndSkipsNone() {
        SITE.pages().forEach((path, page) -> {
            List<Integer> levels = page.select("h1, h2, h3, h4, h5, h6").stream()
                    .map(heading -> Integer.valueOf(heading.normalName().substring(1)))
                    .toList();
            assertThat(levels).as(path).startsWith(1).containsOnlyOnce(1);
            for (int index = 1; index < levels.size(); index++) {
                assertThat(levels.get(index))
                        .as(path + ", heading " + (index + 1))
                        .isLessThanOrEqualTo(levels.get(index - 1) + 1);
            }
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void titlesAndDescriptionsAreThereAndUniqueInTheirLanguage(String language) throws IOException {
        List<String> titles = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        readable().forEach((path, page) -> {
            if (path.startsWith(language + "/")) {
                assertThat(page.select("html").attr("lang")).as(path).isEqualTo(language);
                titles.add(page.title());
                descriptions.add(page.select("meta[name=description]").attr("content"));
            }
        });

        assertThat(titles)
                .as(
                        "home, the sections, the declaration, what is shown instead of a missing page, all of content, and the lists of news")
                .hasSize(3 + Subject.SECTIONS.size() + bundles().size() + listsOfNews())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(descriptions).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    /** How many years, topics, cities and regions announcements have in common; none has a second page. */
    private static int listsOfNews() throws IOException {
        Set<String> shared = new TreeSet<>();
        for (Path facts : RealSite.filesBelow(Path.of("content/news"))) {
            if (facts.endsWith("news.yaml")) {
                for (String line : Files.readAllLines(facts)) {
                    if (line.startsWith("published:")) {
                        shared.add(line.substring(0, "published: 2023".length()));
                    } else if (line.startsWith("region:")) {
                        shared.add(line);
                    } else if (line.matches("(tags|cities): \\[.*")) {
                        String key = line.substring(0, line.indexOf('['));
                        List.of(line.substring(key.length() + 1, line.length() - 1)
                                        .split(", "))
                                .forEach(word -> shared.add(key + word));
                    }
                }
            }
        }
        return shared.size();
    }

    /** The folders of content that become a page. */
    private static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String kind : List.of("cities", "news", "pages")) {
            try (Stream<Path> folders = Files.list(Path.of("content", kind))) {
                folders.filter(Files::isDirectory).forEach(bundles::add);
            }
        }
        return bundles;
    }

    /** All pages but the root, which only leads to one of them. */
    private static SortedMap<String, Document> readable() {
        SortedMap<String, Document> pages = new TreeMap<>(SITE.pages());
        pages.remove("index.html");
        return pages;
    }

    private static SortedMap<String, Document> indexed() {
        SortedMap<String, Document> pages = readable();
        pages.keySet().removeIf(path -> path.endsWith("404.html"));
        return pages;
    }

    private static String language(String path) {
        return path.equals("404.html") ? "pl" : path.substring(0, path.indexOf('/'));
    }

    /** What all language versions of a page share. */
    private static Map<String, List<String>> whatItIs(Document page) {
        return Map.of(
                "kind",
                        page.body().classNames().stream()
                                .filter(name -> !name.startsWith("longest-")) // of words
                                .toList(),
                "dates",
                        page.select("main time").eachAttr("datetime").stream()
                                .sorted()
                                .toList(),
                "agreements", page.select(".agreement, .register tr").eachAttr("id"),
                "wikidata", page.select("main .facts a[href*=wikidata]").eachAttr("href"));
    }

    private static Map<String, String> alternates(Element page) {
        Map<String, String> alternates = new TreeMap<>();
        for (Element link : page.select("[rel=alternate][hreflang]")) {
            assertThat(alternates.put(link.attr("hreflang"), link.attr("href"))).isNull();
        }
        return alternates;
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    /** The page of a section, by the main menu of a home page. */
    private static Document page(String home, String section) {
        return SITE.pages().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(home))
                .map(Map.Entry::getValue)
                .filter(page -> page.body().hasClass(section))
                .findFirst()
                .orElseThrow();
    }

    /** The page of the city with this item in Wikidata. */
    private static Document city(String home, String wikidata) {
        return SITE.pages().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(home))
                .map(Map.Entry::getValue)
                .filter(page -> page.body().hasClass("city"))
                .filter(page ->
                        !page.select("main .facts a[href$=/" + wikidata + "]").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(Element element) {
        return element.select(".note").eachAttr("data-notes").stream()
                .flatMap(numbers -> Stream.of(numbers.split(", ")))
                .map(number -> "#site-source-" + number)
                .toList();
    }

    private static List<String> texts(Elements elements) {
        return elements.stream().map(RealSiteTest::text).toList();
    }

    /** With plain spaces. */
    private static String text(@Nullable Element element) {
        return Stream.of(Objects.requireNonNull(element).text().split("[\\s\\u00a0\\u202f]+"))
                .collect(Collectors.joining(" "));
    }
}
