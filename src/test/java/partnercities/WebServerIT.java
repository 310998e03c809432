package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real site behind a real nginx, set up as the README tells operators to. */
@Timeout(120)
class WebServerIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static NginxServer nginx;

    @BeforeAll
    static void start() throws Exception {
        nginx = NginxServer.start(folder);
    }

    @AfterAll
    @SuppressWarnings("NullAway") // it is missing when the tests were skipped
    static void stop() throws IOException {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void aFolderShowsItsPageAndIsFoundWithoutItsSlash() throws Exception {
        HttpResponse<String> page = get("/partner-cities/pl/miasta/lwow/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("Lwów");

        HttpResponse<String> elsewhere = get("/partner-cities/pl/miasta/lwow");
        assertThat(elsewhere.statusCode()).isEqualTo(301);
        assertThat(URI.create(header(elsewhere, "Location")).getPath()).isEqualTo("/partner-cities/pl/miasta/lwow/");
    }

    @Test
    void theRootLeadsToTheDefaultLanguage() throws Exception {
        HttpResponse<String> root = get("/partner-cities/");

        assertThat(root.statusCode()).isEqualTo(200);
        String refresh =
                Jsoup.parse(root.body()).select("meta[http-equiv=refresh]").attr("content");
        assertThat(refresh).isEqualTo("0; url=/partner-cities/pl/");
        assertThat(get("/partner-cities/pl/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/partner-cities/nowhere, pl",
        "/partner-cities/pl/nowhere/at/all/, pl",
        "/partner-cities/en/cities/nowhere, en",
        "/partner-cities/uk/nowhere.html, uk"
    })
    void aMissingPageIsExplainedInTheLanguageOfItsAddress(String address, String language) throws Exception {
        HttpResponse<String> missing = get(address);

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .isEqualTo(Files.readString(RealSite.get().folder().resolve(language + "/404.html")));
    }

    @Test
    void assetsAreKeptForEverAndTheGeneratorsNotesAreNotShown() throws Exception {
        String style = RealSite.get().page("en/").select("link[rel=stylesheet]").attr("href");
        HttpResponse<String> asset = get(style);
        assertThat(header(asset, "Content-Type")).startsWith("text/css");
        assertThat(header(asset, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");

        assertThat(RealSite.get().folder().resolve(".partner-cities/manifest")).exists();
        assertThat(get("/partner-cities/.partner-cities/manifest").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "cities.geojson, application/geo+json",
        "cities.csv, text/csv; charset=utf-8; header=present",
        "cities.csv-metadata.json, application/json",
        "cities.json, application/json",
        "catalog.jsonld, application/ld+json"
    })
    void pagesOfOtherSitesMayReadTheOpenData(String name, String type) throws Exception {
        HttpResponse<String> file = get("/partner-cities/data/" + name);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).isEqualTo(type);
        assertThat(header(file, "Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @CsvSource({"feed.atom, application/atom+xml", "feed.json, application/feed+json"})
    void feedsAreServedAsSuch(String name, String type) throws Exception {
        HttpResponse<String> feed = get("/partner-cities/en/news/" + name);

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(header(feed, "Content-Type")).isEqualTo(type);
    }

    /** Without that, the map page would weigh three times as much. */
    @Test
    void theCoastLinesAreKeptForEverTooAndComeCompressed() throws Exception {
        String coasts = RealSite.get().files().keySet().stream()
                .filter(path -> path.matches("assets/coasts\\..*\\.json"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = nginx.get("/partner-cities/" + coasts, "Accept-Encoding", "gzip");

        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @CsvSource({"pl/kalendarz.ics", "en/calendar.ics", "uk/kalendar.ics"})
    void calendarProgramsAreToldThatItIsACalendar(String name) throws Exception {
        HttpResponse<String> file = get("/partner-cities/" + name);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Type")).isEqualTo("text/calendar; charset=utf-8");
    }

    @Test
    void everythingThatAPageLinksToIsThere() throws Exception {
        Map<String, Integer> answers = new TreeMap<>();
        Map<String, String> foundOn = new HashMap<>();
        Queue<String> toAsk = new ArrayDeque<>();
        toAsk.add(RealSite.BASE_PATH);
        foundOn.put(RealSite.BASE_PATH, "the beginning");
        while (!toAsk.isEmpty()) {
            String path = toAsk.remove();
            HttpResponse<String> answer = get(path);
            answers.put(path, answer.statusCode());
            if (header(answer, "Content-Type").startsWith("text/html")) {
                String address = RealSite.BASE_URL.replace(RealSite.BASE_PATH, path);
                for (Element link : Jsoup.parse(answer.body(), address).select("[href], [src]")) {
                    String target =
                            link.absUrl(link.hasAttr("href") ? "href" : "src").split("#", 2)[0];
                    if (target.startsWith(RealSite.BASE_URL)) {
                        String there = URI.create(target).getRawPath();
                        if (foundOn.putIfAbsent(there, path) == null) {
                            toAsk.add(there);
                        }
                    }
                }
            }
        }

        assertThat(answers.entrySet()).allSatisfy(answer -> assertThat(answer.getValue())
                .as(answer.getKey() + ", linked on " + foundOn.get(answer.getKey()))
                .isEqualTo(200));
        assertThat(answers).hasSizeGreaterThan(RealSite.get().pages().size() - 5); // all but the 404 pages, with assets
    }

    /** Also when the answer is that there is nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"pl/", "cities.css", "assets/#.css", "data/cities.csv", "en/calendar.ics", "uk/nowhere"})
    void whatBrowsersMayDoIsSaidWithEveryAnswer(String name) throws Exception {
        String style = RealSite.get().page("en/").select("link[rel=stylesheet]").attr("href");
        String path = name.equals("assets/#.css") ? style : "/partner-cities/" + name;
        HttpResponse<String> answer = get(path);

        assertThat(HostHeadersTest.ofAllFiles()).isNotEmpty().allSatisfy((header, value) -> assertThat(
                        header(answer, header))
                .as(header + " of " + path)
                .isEqualTo(value));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return nginx.get(path);
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
