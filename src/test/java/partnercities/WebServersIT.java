package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.WebServer.Kind;

/** The real site behind real servers, each set up by {@code ./site host}: all answer as one table says. */
@Timeout(120)
class WebServersIT {
    private static final String ASKED = "no-cache";
    private static final String KEPT = "public, max-age=31536000, immutable";

    /**
     * Paths below the base path; {@code #} stands for a hash. Kept for ever, or asked for anew each time. Compressed or as it is;
     * empty where it does not matter.
     */
    private static final String TABLE = """
            path                       | status | type                                     | kept  | compressed
                                       | 200    | text/html; charset=utf-8                 | asked | gzip
            pl/                        | 200    | text/html; charset=utf-8                 | asked | gzip
            pl/miasta/lwow/            | 200    | text/html; charset=utf-8                 | asked | gzip
            uk/404.html                | 200    | text/html; charset=utf-8                 | asked | gzip
            en/calendar.ics            | 200    | text/calendar; charset=utf-8             | asked | gzip
            en/news/feed.atom          | 200    | application/atom+xml                     | asked | gzip
            en/news/feed.json          | 200    | application/feed+json                    | asked | gzip
            data/cities.csv            | 200    | text/csv; charset=utf-8; header=present  | asked | gzip
            data/cities.csv-metadata.json | 200 | application/json                         | asked | gzip
            data/cities.json           | 200    | application/json                         | asked | gzip
            data/cities.geojson        | 200    | application/geo+json                     | asked | gzip
            data/catalog.jsonld        | 200    | application/ld+json                      | asked | gzip
            sitemap.xml                | 200    | application/xml                          | asked | gzip
            robots.txt                 | 200    | text/plain; charset=utf-8                | asked |
            assets/site.#.css          | 200    | text/css; charset=utf-8                  | kept  | gzip
            assets/map.#.js            | 200    | text/javascript; charset=utf-8           | kept  | gzip
            assets/coasts.#.json       | 200    | application/json                         | kept  | gzip
            assets/coasts-of-the-world.#.svg | 200 | image/svg+xml                         | kept  | gzip
            assets/link-home-en.#.png  | 200    | image/png                                | kept  | -
            nowhere                    | 404 pl | text/html; charset=utf-8                 | asked |
            pl/nowhere/at/all/         | 404 pl | text/html; charset=utf-8                 | asked |
            en/cities/nowhere          | 404 en | text/html; charset=utf-8                 | asked |
            uk/nowhere.html            | 404 uk | text/html; charset=utf-8                 | asked |
            assets/nothing.js          | 404 pl | text/html; charset=utf-8                 | asked |
            .partner-cities            | 404 pl | text/html; charset=utf-8                 | asked |
            .partner-cities/manifest   | 404 pl | text/html; charset=utf-8                 | asked |
            pl/miasta/lwow             | 301 pl/miasta/lwow/                | | asked |
            data                       | 301 data/                          | | asked |
            data/                      | 302 pl/otwarte-dane/               | | asked |
            assets/flags               | 301 assets/flags/                  | | asked |
            assets/flags/              | 302 assets/                        | | asked |
            assets/                    | 302                                | | asked |
            pl/miasta/kriwoj-rog/      | 301 pl/miasta/krzywy-rog/          | | asked |
            pl/miasta/kriwoj-rog       | 301 pl/miasta/kriwoj-rog/          | | asked |
            pl/miasta/kriwoj-rog/aktualnosci/ | 301 pl/miasta/krzywy-rog/aktualnosci/ | | asked |
            pl/miasta/kriwoj-rog/feed.atom | 301 pl/miasta/krzywy-rog/feed.atom | | asked |
            pl/aktualnosci/tematy      | 301 pl/aktualnosci/tematy/         | | asked |
            pl/aktualnosci/tematy/     | 302 pl/aktualnosci/                | | asked |
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Map<Kind, WebServer> SERVERS = new EnumMap<>(Kind.class);

    /** A line of the table. */
    private record Row(String path, String status, String type, String kept, String compressed) {
        static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip(), cells[4].strip());
        }

        String code() {
            return status.split(" ")[0];
        }

        /** The language of a page that explains what is missing, or where an answer leads. */
        String more() {
            return status.substring(code().length()).strip();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        for (WebServer server : SERVERS.values()) {
            server.close();
        }
    }

    static Stream<Arguments> answers() {
        return Stream.of(Kind.values())
                .flatMap(kind -> TABLE.lines().skip(1).map(line -> Arguments.of(kind, Row.of(line))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyServerAnswersAsTheTableSays(Kind kind, Row row) throws Exception {
        String path = RealSite.BASE_PATH + hashed(row.path());
        HttpResponse<byte[]> answer = server(kind).get(path, "Accept-Encoding", "gzip");

        assertThat(Integer.toString(answer.statusCode())).isEqualTo(row.code());
        assertThat(header(answer, "Cache-Control")).isEqualTo(row.kept().equals("kept") ? KEPT : ASKED);
        assertThat(HostHeadersTest.ofAllFiles()).hasSizeGreaterThan(4).allSatisfy((header, value) -> assertThat(
                        answer.headers().allValues(header))
                .as(header)
                .containsExactly(value));
        assertThat(header(answer, "Access-Control-Allow-Origin"))
                .isEqualTo(row.path().startsWith("data/") ? "*" : "");
        switch (row.code().charAt(0)) {
            case '2' -> assertIsFile(kind, path, row, answer);
            case '3' -> assertThat(header(answer, "Location")).isEqualTo(RealSite.BASE_PATH + row.more());
            default ->
                assertThat(new String(body(answer), StandardCharsets.UTF_8))
                        .isEqualTo(Files.readString(RealSite.get().folder().resolve(row.more() + "/404.html")));
        }
        if (!row.type().isEmpty()) {
            assertThat(header(answer, "Content-Type")).isEqualTo(row.type());
        }
    }

    /** Its bytes, compressed or not; and whoever has it already hears only that it is the same. */
    private static void assertIsFile(Kind kind, String path, Row row, HttpResponse<byte[]> answer) throws Exception {
        String file = hashed(row.path());
        Path published =
                RealSite.get().folder().resolve(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
        assertThat(body(answer)).isEqualTo(Files.readAllBytes(published));
        if (!row.compressed().isEmpty()) {
            assertThat(header(answer, "Content-Encoding"))
                    .isEqualTo(row.compressed().replace("-", ""));
            assertThat(header(answer, "Vary").contains("Accept-Encoding"))
                    .isEqualTo(row.compressed().equals("gzip"));
        }
        HttpResponse<byte[]> again =
                server(kind).get(path, "Accept-Encoding", "gzip", "If-None-Match", header(answer, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(header(again, "Cache-Control")).isEqualTo(header(answer, "Cache-Control"));
    }

    /** The real site has none; these lie among its copy for the servers. */
    @ParameterizedTest
    @EnumSource
    void attachedFilesMayShowThemselvesButRunNothing(Kind kind) throws Exception {
        server(kind);
        Path site = folder.resolve("www/partner-cities");
        Files.createDirectories(site.resolve("files"));
        Files.createDirectories(site.resolve("documents"));
        for (String name : new String[] {
            "files/game.0123456789.html", "files/plan.0123456789.svg", "documents/report.0123456789.pdf"
        }) {
            Files.writeString(site.resolve(name), "<b>text</b>");
            HttpResponse<byte[]> answer = server(kind).get(RealSite.BASE_PATH + name);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo(KEPT);
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .containsExactly(
                            name.endsWith(".pdf")
                                    ? HostHeadersTest.policy()
                                    : "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatAPageLinksToIsThere(Kind kind) throws Exception {
        Map<String, Integer> answers = new TreeMap<>();
        Map<String, String> foundOn = new HashMap<>();
        Queue<String> toAsk = new ArrayDeque<>();
        toAsk.add(RealSite.BASE_PATH);
        foundOn.put(RealSite.BASE_PATH, "the beginning");
        while (!toAsk.isEmpty()) {
            String path = toAsk.remove();
            HttpResponse<byte[]> answer = server(kind).get(path);
            answers.put(path, answer.statusCode());
            if (header(answer, "Content-Type").startsWith("text/html")) {
                String address = RealSite.BASE_URL.replace(RealSite.BASE_PATH, path);
                String page = new String(answer.body(), StandardCharsets.UTF_8);
                for (Element link : Jsoup.parse(page, address).select("[href], [src]")) {
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

    private static WebServer server(Kind kind) throws IOException, InterruptedException {
        WebServer server = SERVERS.get(kind);
        if (server == null) {
            Path site = folder.resolve("www/partner-cities");
            Path content = folder.resolve("content");
            if (!Files.exists(content)) {
                RealSite.copy(RealSite.get().folder(), site);
                RealSite.copy(Path.of("content"), content);
                // the real site has no former address; a server must lead on though a page at that address shows the
                // way, too
                Files.writeString(
                        content.resolve("cities/kryvyi-rih/city.yaml"),
                        "former-slugs: {pl: kriwoj-rog}\n",
                        StandardOpenOption.APPEND);
                Path page = Files.createDirectories(site.resolve("pl/miasta/kriwoj-rog"));
                Files.writeString(page.resolve("index.html"), "This page has moved.");
            }
            server = WebServer.start(kind, content, folder.resolve("www"), folder);
            SERVERS.put(kind, server);
        }
        return server;
    }

    /** The path of the one file that has some hash in the place of a sign. */
    private static String hashed(String path) {
        String pattern = path.replace(".", "\\.").replace("#", "[0-9a-f]+");
        return !path.contains("#")
                ? path
                : RealSite.get().files().keySet().stream()
                        .filter(file -> file.matches(pattern))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("There is no " + path));
    }

    private static byte[] body(HttpResponse<byte[]> answer) throws IOException {
        return header(answer, "Content-Encoding").equals("gzip")
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
