package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The feeds of the real site, as strangers' programs read them. */
class FeedsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final RealSite SITE = RealSite.get();

    @Test
    void thereAreFeedsOfEveryLanguageCityWithNewsAndTag() throws IOException {
        Set<String> cities = new TreeSet<>();
        Set<String> tags = new TreeSet<>();
        for (Path facts : RealSite.filesBelow(Path.of("content/news"))) {
            if (facts.endsWith("news.yaml")) {
                String text = Files.readString(facts);
                cities.addAll(list(text, "cities"));
                tags.addAll(list(text, "tags"));
            }
        }

        assertThat(cities).hasSizeGreaterThan(5);
        assertThat(tags).hasSizeGreaterThan(5);
        for (String language : RealSite.LANGUAGES) {
            List<String> feeds = feeds("atom").stream()
                    .filter(path -> path.startsWith(language + "/"))
                    .toList();
            assertThat(feeds).hasSize(1 + cities.size() + tags.size());
            assertThat(feeds.stream().filter(FeedsTest::isOfATag)).hasSize(tags.size());
        }
        assertThat(feeds("json"))
                .isEqualTo(feeds("atom").stream()
                        .map(path -> path.replace(".atom", ".json"))
                        .toList());
    }

    @Test
    void everyAtomFeedIsAsItsRfcAsks() throws Exception {
        for (String path : feeds("atom")) {
            assertThat(AtomSchema.complaints(read(path))).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <id>[^<]*</id>                    | ''
            <updated>[^<]*</updated>          | ''
            T\\d\\d:\\d\\d:00[+]\\d\\d:00     | ''
            <entry>                           | <entry><id>tag:a,2025:b</id>
            href="https://lublin[.]example    | href="
            <name>                            | <name>Other</name><name>
            <link rel="self"[^>]*>            | ''
            type="html"                       | type="text"
            """)
    void theSchemaMissesWhatIsMandatory(String part, String instead) throws Exception {
        String feed = read(feeds("atom").get(0));
        String wrong = feed.replaceFirst(part, instead);

        assertThat(wrong).isNotEqualTo(feed);
        assertThat(AtomSchema.complaints(wrong)).isNotEmpty();
    }

    @Test
    void aReaderOfFeedsFindsTheArticles() throws Exception {
        int entries = 0;
        for (String path : feeds("atom")) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(read(path)));
            JsonNode json = json(path);
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getTitle()).isEqualTo(json.get("title").asString());
            assertThat(feed.getLinks().stream()
                            .filter(link -> link.getRel().equals("alternate"))
                            .map(SyndLink::getHref))
                    .containsExactly(json.get("home_page_url").asString());
            assertThat(feed.getEntries()).hasSize(json.get("items").size());
            for (int index = 0; index < feed.getEntries().size(); index++) {
                SyndEntry entry = feed.getEntries().get(index);
                JsonNode item = json.get("items").get(index);
                Document article = article(entry.getLink());
                assertThat(entry.getTitle()).isEqualTo(article.select("h1").text());
                assertThat(entry.getDescription().getValue())
                        .isEqualTo(article.select(".lead").text());
                assertThat(entry.getCategories().stream().map(SyndCategory::getName))
                        .containsExactlyElementsOf(list(item.get("tags")).stream()
                                .map(word -> term(read(path), word))
                                .toList());
                assertThat(list(item.get("tags")))
                        .isEqualTo(article.select(".report .tags li").eachText());
                if (isOfATag(path)) {
                    assertThat(entry.getContents()).isEmpty();
                    assertThat(item.has("content_html")).isFalse();
                    assertThat(item.get("content_text").asString())
                            .isEqualTo(entry.getDescription().getValue());
                } else {
                    assertThat(Jsoup.parseBodyFragment(
                                            entry.getContents().get(0).getValue())
                                    .text())
                            .endsWith(article.select(".prose").text())
                            .isNotBlank();
                    assertThat(entry.getContents().get(0).getValue())
                            .isEqualTo(item.get("content_html").asString());
                }
                assertThat(entry.getUri()).isEqualTo(item.get("id").asString());
                assertThat(entry.getLink()).isEqualTo(item.get("url").asString());
                assertThat(entry.getUpdatedDate().toInstant())
                        .isEqualTo(moment(item, "date_modified").toInstant());
                assertThat(entry.getPublishedDate().toInstant())
                        .isEqualTo(moment(item, "date_published").toInstant())
                        .isBeforeOrEqualTo(RealSite.NOW);
                entries++;
            }
        }
        assertThat(entries).isPositive();
    }

    @Test
    void aFeedWasUpdatedWithItsLatestEntryAndNotWithTheBuild() throws Exception {
        for (String path : feeds("atom")) {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(read(path)));
            assertThat(feed.getPublishedDate())
                    .as(path)
                    .isEqualTo(feed.getEntries().stream()
                            .map(SyndEntry::getUpdatedDate)
                            .max(Comparator.naturalOrder())
                            .orElseThrow());
        }
    }

    @Test
    void aJsonFeedHasWhatItsSpecificationRequires() throws Exception {
        for (String path : feeds("json")) {
            JsonNode feed = json(path);
            assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("title").asString()).isNotBlank();
            assertThat(feed.get("feed_url").asString()).isEqualTo(RealSite.BASE_URL + encoded(path));
            assertThat(path).startsWith(feed.get("language").asString() + "/");
            assertThat(feed.get("authors").get(0).get("name").asString()).isNotBlank();
            Set<String> ids = new TreeSet<>();
            for (JsonNode item : feed.get("items")) {
                assertThat(ids.add(item.get("id").asString())).isTrue();
                assertThat(item.get(isOfATag(path) ? "content_text" : "content_html")
                                .asString())
                        .isNotBlank();
            }
        }
    }

    @Test
    void anIdNamesOneFeedOrOneArticleInOneLanguage() throws Exception {
        Map<String, String> feeds = new HashMap<>();
        Map<String, String> articles = new TreeMap<>();
        for (String path : feeds("atom")) {
            Document feed = Jsoup.parse(read(path), "", org.jsoup.parser.Parser.xmlParser());
            assertThat(feeds.put(feed.expectFirst("feed > id").text(), path)).isNull();
            for (Element entry : feed.select("entry")) {
                String id = entry.expectFirst("id").text();
                String address = entry.expectFirst("link").attr("href");
                assertThat(articles.getOrDefault(id, address)).isEqualTo(address);
                articles.put(id, address);
            }
        }
        assertThat(new TreeSet<>(articles.values())).hasSameSizeAs(articles.keySet());
        assertThat(articles.keySet())
                .contains("tag:lublin.example,2023:/partner-cities/news/2023-02-02-kryvyi-rih/uk")
                .hasSize(RealSite.LANGUAGES.size()
                        * (int) RealSite.filesBelow(Path.of("content/news")).stream()
                                .filter(file -> file.endsWith("news.yaml"))
                                .count());
    }

    @Test
    void everyAddressInAFeedIsAbsoluteAndLeadsSomewhere() throws Exception {
        Set<String> own = new TreeSet<>();
        for (String path : feeds("json")) {
            JsonNode feed = json(path);
            own.addAll(List.of(
                    feed.get("home_page_url").asString(), feed.get("feed_url").asString()));
            for (JsonNode item : feed.get("items")) {
                own.add(item.get("url").asString());
                Document content =
                        Jsoup.parseBodyFragment(item.path("content_html").asString(""));
                List<String> addresses =
                        new ArrayList<>(content.select("[href]").eachAttr("href"));
                addresses.addAll(content.select("[src]").eachAttr("src"));
                assertThat(addresses).as(path).allMatch(address -> URI.create(address)
                        .isAbsolute());
                addresses.stream()
                        .filter(address -> address.startsWith(RealSite.BASE_URL))
                        .forEach(own::add);
            }
        }
        for (String address : own) {
            String path = URI.create(address).getPath().substring(RealSite.BASE_PATH.length());
            String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            assertThat(SITE.files()).containsKey(file);
            String anchor = URI.create(address).getFragment();
            if (anchor != null) {
                assertThat(SITE.page(path).getElementById(anchor)).as(address).isNotNull();
            }
        }
    }

    @Test
    void everyFeedIsLinkedFromAPageOfItsLanguage() {
        Set<String> linked = new TreeSet<>();
        SITE.pages().forEach((path, page) -> page.select("main a[type^=application], head link[type]")
                .eachAttr("abs:href")
                .forEach(address -> linked.add(path.substring(0, 3) + " " + address)));
        List<String> all = new ArrayList<>(feeds("atom"));
        all.addAll(feeds("json"));

        assertThat(linked)
                .containsAll(all.stream()
                        .map(path -> path.substring(0, 3) + " " + RealSite.BASE_URL + encoded(path))
                        .toList());
    }

    private static List<String> feeds(String form) {
        List<String> feeds = SITE.files().keySet().stream()
                .filter(path -> path.endsWith("/feed." + form))
                .toList();
        assertThat(feeds).isNotEmpty();
        return feeds;
    }

    private static String term(String feed, String label) {
        return Jsoup.parse(feed, "", org.jsoup.parser.Parser.xmlParser()).select("category").stream()
                .filter(category -> category.attr("label").equals(label))
                .findFirst()
                .orElseThrow()
                .attr("term");
    }

    private static Document article(String address) {
        return SITE.page(URI.create(address).getPath().substring(RealSite.BASE_PATH.length()));
    }

    private static OffsetDateTime moment(JsonNode item, String key) {
        return OffsetDateTime.parse(item.get(key).asString());
    }

    private static List<String> list(String yaml, String key) {
        return yaml.lines()
                .filter(line -> line.startsWith(key + ": ["))
                .flatMap(line -> List.of(
                        line.substring(line.indexOf('[') + 1, line.indexOf(']')).split(", "))
                        .stream())
                .toList();
    }

    private static List<String> list(JsonNode texts) {
        List<String> list = new ArrayList<>();
        texts.forEach(text -> list.add(text.asString()));
        return list;
    }

    private static JsonNode json(String path) {
        return JSON.readTree(read(path.replace(".atom", ".json")));
    }

    private static String encoded(String path) {
        return URI.create("x:/").resolve(path.replace(" ", "%20")).getRawPath().substring(1);
    }

    private static String read(String path) {
        try {
            return Files.readString(SITE.folder().resolve(path));
        } catch (IOException reading) {
            throw new java.io.UncheckedIOException(reading);
        }
    }

    private static boolean isOfATag(String path) {
        return path.matches(".*/(tematy|topics|temy)/[^/]+/feed[.](atom|json)");
    }
}
