package partnercities.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LocalServerTest {
    private static final String PAGE = "<!doctype html><body><h1>Lwów</h1></body></html>";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final LocalServer server;

    LocalServerTest(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("site");
        write("index.html", PAGE);
        write("pl/miasta/łódź/index.html", PAGE);
        write("empty/nothing.txt", "");
        write(".partner-cities/manifest", "not for visitors");
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        server = LocalServer.start(folder, "/", 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFolderShowsItsIndex() throws Exception {
        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(get("/").body()).contains("<h1>Lwów</h1>");
        assertThat(get("/pl/miasta/%C5%82%C3%B3d%C5%BA/").body()).contains("<h1>Lwów</h1>");
    }

    @Test
    void aFolderWithoutASlashIsElsewhere() throws Exception {
        HttpResponse<String> response = get("/pl/miasta/%C5%82%C3%B3d%C5%BA?a=%26");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(header(response, "Location")).isEqualTo("/pl/miasta/%C5%82%C3%B3d%C5%BA/?a=%26");
    }

    @Test
    void aFileWithASlashIsNotFound() throws Exception {
        assertThat(get("/index.html").statusCode()).isEqualTo(200);
        assertThat(get("/index.html/").statusCode()).isEqualTo(404);
        assertThat(get("/empty/").statusCode()).isEqualTo(404);
    }

    @Test
    void aMissingPageShowsTheNearest404Page() throws Exception {
        assertThat(get("/pl/none").body()).isEqualTo("404 Not found\n");
        write("404.html", "<body>nowhere</body>");
        write("pl/404.html", "<body>nigdzie</body>");

        assertThat(get("/none").body()).contains("nowhere");
        assertThat(get("/uk/none/").body()).contains("nowhere");
        assertThat(get("/pl/none/at/all/").body()).contains("nigdzie").contains("reload.js");
        assertThat(get("/pl/none").statusCode()).isEqualTo(404);
        assertThat(header(get("/pl/none"), "Content-Type")).isEqualTo("text/html; charset=utf-8");
    }

    @Test
    void contentTypesAreThoseOfWebServers() throws Exception {
        Map<String, String> types = new TreeMap<>(Map.of(
                "a.css", "text/css; charset=utf-8",
                "a.js", "text/javascript; charset=utf-8",
                "a.svg", "image/svg+xml; charset=utf-8",
                "a.geojson", "application/geo+json; charset=utf-8",
                "a.atom", "application/atom+xml; charset=utf-8",
                "a.ics", "text/calendar; charset=utf-8",
                "a.woff2", "font/woff2",
                "a.JPG", "image/jpeg",
                "a.pdf", "application/pdf",
                "unknown", "application/octet-stream"));
        for (Map.Entry<String, String> type : types.entrySet()) {
            write(type.getKey(), "content");
            assertThat(header(get("/" + type.getKey()), "Content-Type"))
                    .as(type.getKey())
                    .isEqualTo(type.getValue());
        }
    }

    @Test
    void nothingIsKeptInCaches() throws Exception {
        assertThat(header(get("/"), "Cache-Control")).isEqualTo("no-store");
        assertThat(header(get("/none"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theHeadOfAPageIsThatOfThePage() throws Exception {
        HttpResponse<byte[]> page = client.send(request("/").build(), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> head =
                client.send(request("/").method("HEAD", BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(page.body().length);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(page.headers().firstValue("Content-Type"));
    }

    @Test
    void anEmptyFileIsAnEmptyAnswer() throws Exception {
        assertThat(get("/empty/nothing.txt").statusCode()).isEqualTo(200);
        assertThat(get("/empty/nothing.txt").body()).isEmpty();
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        HttpResponse<String> response =
                client.send(request("/").POST(BodyPublishers.ofString("x")).build(), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(header(response, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void nothingOutsideOfTheFolderIsServed() throws Exception {
        for (String path : new String[] {
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/pl/..%2f..%2fsecret.txt",
            "/%2e%2e%5csecret.txt",
            "/pl//miasta/",
            "/%2Fetc/passwd",
            "/secret%00.txt",
            "/./index.html"
        }) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theHiddenFolderIsNotServed() throws Exception {
        for (String path : new String[] {
            "/.partner-cities/manifest",
            "/.partner-cities",
            "/.partner-cities/",
            "/%2Epartner-cities/manifest",
            "/.PARTNER-CITIES/manifest"
        }) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void pagesGetTheReloadScriptAndFilesOnDiskDoNot() throws Exception {
        String page = get("/").body();
        assertThat(page)
                .matches("(?s).*<script type=\"module\" src=\"/.partner-cities/reload.js[?]site=[0-9a-f-]+\">"
                        + "</script>\n</body></html>");
        assertThat(folder.resolve("index.html")).hasContent(PAGE);

        HttpResponse<String> script = get("/.partner-cities/reload.js?site=1");
        assertThat(script.body()).contains("EventSource");
        assertThat(header(script, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    }

    @Test
    void aPageWithoutABodyElementGetsTheScriptToo() throws Exception {
        write("short.html", "<p>short");

        assertThat(get("/short.html").body()).startsWith("<p>short<script");
    }

    @Test
    void theSiteMayLieUnderAPath() throws Exception {
        try (LocalServer partners = LocalServer.start(folder, "/partners/", 0)) {
            assertThat(partners.address().toString()).matches("http://localhost:\\d+/partners/");
            assertThat(get(partners.address()).body()).contains("src=\"/partners/.partner-cities/reload.js?");
            for (String path : new String[] {"/", "/partners", "/elsewhere/"}) {
                HttpResponse<String> response = get(partners.address().resolve(path));
                assertThat(response.statusCode()).isEqualTo(302);
                assertThat(header(response, "Location")).isEqualTo("/partners/");
            }
        }
        assertThatIllegalArgumentException().isThrownBy(() -> LocalServer.start(folder, "/partners", 0));
    }

    @Test
    void anOpenPageHearsOfReloadsAndReports() throws Exception {
        String shown = siteOf(get("/").body());
        try (Events events = new Events()) {
            assertThat(events.next()).isEqualTo("event: site\ndata: " + shown);
            server.report("error[x]: first\n  second\r\n\nžółw");
            assertThat(events.next())
                    .isEqualTo("event: report\ndata: error[x]: first\ndata:   second\ndata: \ndata: žółw");
            server.reload();
            assertThat(events.next()).startsWith("event: site\ndata: ").doesNotContain(shown);
            assertThat(siteOf(get("/").body())).isNotEqualTo(shown);
        }
    }

    @Test
    void aPageThatIsOpenedLaterHearsTheReportUntilTheNextReload() throws Exception {
        server.report("error");
        try (Events events = new Events()) {
            assertThat(events.next()).startsWith("event: site");
            assertThat(events.next()).isEqualTo("event: report\ndata: error");
        }
        server.reload();
        try (Events events = new Events()) {
            assertThat(events.next()).startsWith("event: site");
            server.report("other");
            assertThat(events.next()).isEqualTo("event: report\ndata: other");
        }
    }

    @Test
    void pagesThatWereClosedDoNoHarm() throws Exception {
        new Events().close();
        try (Events events = new Events()) {
            events.next();
            for (int times = 0; times < 20; times++) {
                server.reload();
                assertThat(events.next()).startsWith("event: site");
            }
        }
    }

    @Test
    void aPortThatIsTakenIsAnError() {
        assertThatThrownBy(() -> LocalServer.start(folder, "/", server.address().getPort()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void nobodyAnswersAfterTheEnd() {
        server.close();

        assertThatThrownBy(() -> get("/")).isInstanceOf(ConnectException.class);
    }

    /** What a page hears, as long as it is open. */
    private final class Events implements AutoCloseable {
        private final BufferedReader lines;

        Events() throws IOException, InterruptedException {
            HttpResponse<InputStream> response =
                    client.send(request("/.partner-cities/events").build(), BodyHandlers.ofInputStream());
            assertThat(header(response, "Content-Type")).isEqualTo("text/event-stream; charset=utf-8");
            lines = new BufferedReader(new InputStreamReader(response.body(), UTF_8));
        }

        /** Waits for an event. */
        String next() throws IOException {
            StringJoiner event = new StringJoiner("\n");
            for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                event.add(line);
            }
            return event.toString();
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The path is sent as it is. */
    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(
                URI.create("http://localhost:" + server.address().getPort() + path));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String siteOf(String page) {
        return page.replaceAll("(?s).*[?]site=([^\"]+)\".*", "$1");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
