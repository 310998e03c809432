package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partnercities.WebServer.Kind;
import partnercities.encoding.MediaType;

/** The real site as the other hosts want it: with addresses that end in {@code .html}, and beside compressed forms of its files. */
@Timeout(300)
class CompressedSiteIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Map<Kind, WebServer> SERVERS = new EnumMap<>(Kind.class);

    @BeforeAll
    static void build() throws IOException {
        RealSite.copy(Path.of("content"), content());
        Path settings = content().resolve("site.yaml");
        String text = Files.readString(settings);
        assertThat(text).contains("addresses: folders");
        Files.writeString(settings, text.replace("addresses: folders", "addresses: files\ncompress: true"));
        Files.writeString(
                content().resolve("cities/kryvyi-rih/city.yaml"),
                "former-slugs: {pl: kriwoj-rog}\n",
                StandardOpenOption.APPEND);
        run("build", "--content", content().toString(), "--output", site().toString(), "--now", "2026-01-01");
    }

    @AfterAll
    static void stop() throws IOException {
        for (WebServer server : SERVERS.values()) {
            server.close();
        }
    }

    @Test
    void textsOfSomeLengthLieBesideTheirCompressedForms() throws IOException {
        SortedMap<String, Path> files = RealSite.filesByPath(site());

        assertThat(files)
                .containsKeys(
                        "pl/miasta/lwow.html.gz", "pl/miasta/lwow.html.br", "data/cities.csv.br", "sitemap.xml.gz")
                .doesNotContainKeys("robots.txt.gz", "robots.txt.br");
        for (String path : files.keySet()) {
            assertThat(path).doesNotMatch(".*\\.(png|woff2|gz|br)\\.(gz|br)");
            if (path.endsWith(".br")) {
                Path original = files.get(path.substring(0, path.length() - 3));
                assertThat(Files.size(files.get(path))).as(path).isLessThan(Files.size(original));
            }
        }
    }

    /** On a small site, since the same bytes are compressed again to see that they are the same. */
    @Test
    void aSecondBuildWritesNoneOfThemAgain() throws IOException {
        Path small = folder.resolve("small");
        SmallSite.in(small.resolve("content"));
        Files.writeString(small.resolve("content/site.yaml"), "compress: true\n", StandardOpenOption.APPEND);
        String[] build = {
            "build",
            "--content",
            small.resolve("content").toString(),
            "--output",
            small.resolve("site").toString(),
            "--timings"
        };
        run(build);
        assertThat(small.resolve("site/en/index.html.br")).exists();
        assertThat(run(build)).contains("(0 written, ", " 0 removed)");
    }

    /** Storage knows files alone: no index of a folder, and no second name for a file. */
    @Test
    void everyAddressOnEveryPageIsThatOfAFile() throws IOException {
        SortedMap<String, Path> files = RealSite.filesByPath(site());
        Set<String> missing = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (String path : files.keySet()) {
            if (!path.endsWith(".html")) {
                continue;
            }
            for (Element link : Jsoup.parse(Files.readString(files.get(path)), RealSite.BASE_URL + path)
                    .select("[href], [src]")) {
                String target =
                        link.absUrl(link.hasAttr("href") ? "href" : "src").split("[?#]", 2)[0];
                if (target.startsWith(RealSite.BASE_URL) && seen.add(target)) {
                    String file = target.substring(RealSite.BASE_URL.length());
                    if (!files.containsKey(file)) {
                        missing.add(file + ", linked on " + path);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(seen).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @EnumSource
    void serversSendTheFormsThatTheBuildMade(Kind kind) throws Exception {
        for (String path :
                new String[] {"pl/miasta/lwow.html", "data/cities.csv", "en/calendar.ics", "pl/index.html"}) {
            HttpResponse<byte[]> answer = server(kind).get(RealSite.BASE_PATH + path, "Accept-Encoding", "gzip");
            assertIsForm(answer, "gzip", site().resolve(path + ".gz"), path);
            if (kind != Kind.NGINX) { // it needs a module for that
                assertIsForm(
                        server(kind).get(RealSite.BASE_PATH + path, "Accept-Encoding", "gzip, br"),
                        "br",
                        site().resolve(path + ".br"),
                        path);
            }
            HttpResponse<byte[]> plain = server(kind).get(RealSite.BASE_PATH + path);
            assertThat(plain.body()).isEqualTo(Files.readAllBytes(site().resolve(path)));
            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        }
    }

    private static void assertIsForm(HttpResponse<byte[]> answer, String encoding, Path form, String path)
            throws IOException {
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue(encoding);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(MediaType.of(path));
        assertThat(answer.headers().firstValue("Vary"))
                .hasValueSatisfying(vary -> assertThat(vary).contains("Accept-Encoding"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.body()).isEqualTo(Files.readAllBytes(form));
    }

    /** The page of a section lies beside the folder that is named like it. */
    @ParameterizedTest
    @EnumSource
    void aFolderLeadsToThePageThatIsNamedLikeIt(Kind kind) throws Exception {
        assertThat(location(kind, "pl/miasta/")).isEqualTo("302 /partner-cities/pl/miasta.html");
        assertThat(location(kind, "pl/aktualnosci/tematy/")).isEqualTo("302 /partner-cities/pl/aktualnosci/");
        assertThat(location(kind, "pl/miasta")).isEqualTo("301 /partner-cities/pl/miasta/");
        assertThat(location(kind, "data/")).isEqualTo("302 /partner-cities/pl/otwarte-dane.html");
    }

    @ParameterizedTest
    @EnumSource
    void aFormerAddressLeadsToThatOfToday(Kind kind) throws Exception {
        assertThat(site().resolve("pl/miasta/kriwoj-rog.html")).exists();
        assertThat(location(kind, "pl/miasta/kriwoj-rog.html"))
                .isEqualTo("301 /partner-cities/pl/miasta/krzywy-rog.html");
        assertThat(location(kind, "pl/miasta/kriwoj-rog/feed.json"))
                .isEqualTo("301 /partner-cities/pl/miasta/krzywy-rog/feed.json");
    }

    private static String location(Kind kind, String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = server(kind).get(RealSite.BASE_PATH + path);
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("");
    }

    private static WebServer server(Kind kind) throws IOException, InterruptedException {
        WebServer server = SERVERS.get(kind);
        if (server == null) {
            server = WebServer.start(kind, content(), folder.resolve("www"), folder);
            SERVERS.put(kind, server);
        }
        return server;
    }

    private static Path content() {
        return folder.resolve("content");
    }

    private static Path site() {
        return folder.resolve("www/partner-cities");
    }

    private static String run(String... command) {
        StringWriter said = new StringWriter();
        PrintWriter printer = new PrintWriter(said, true);
        assertThat(Main.run(command, printer, printer)).as(said.toString()).isZero();
        return said.toString();
    }
}
