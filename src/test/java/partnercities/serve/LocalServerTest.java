package partnercities.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LocalServerTest {
    private static final String PAGE = "<!doctype html><body><h1>Lwów</h1></body></html>";

    private final Path folder;
    private final LocalServer server;
    private final Visitor visitor;

    LocalServerTest(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("site");
        write("index.html", PAGE);
        write("pl/miasta/łódź/index.html", PAGE);
        write("empty/nothing.txt", "");
        Files.writeString(temporary.resolve("secret.txt"), "secret");
        server = LocalServer.start(() -> new FolderSite("1", folder, "/"), 0);
        visitor = new Visitor(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFolderShowsItsIndex() throws Exception {
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/").body()).contains("<h1>Lwów</h1>");
        assertThat(visitor.get("/pl/miasta/%C5%82%C3%B3d%C5%BA/").body()).contains("<h1>Lwów</h1>");
    }

    @Test
    void aFolderWithoutASlashIsElsewhere() throws Exception {
        HttpResponse<String> response = visitor.get("/pl/miasta/%C5%82%C3%B3d%C5%BA?a=%26");

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(Visitor.header(response, "Location")).isEqualTo("/pl/miasta/%C5%82%C3%B3d%C5%BA/?a=%26");
    }

    @Test
    void aFileWithASlashIsNotFound() throws Exception {
        assertThat(visitor.get("/index.html").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/index.html/").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/empty/").statusCode()).isEqualTo(404);
    }

    @Test
    void aMissingPageShowsTheNearest404Page() throws Exception {
        assertThat(visitor.get("/pl/none").body()).isEqualTo("404 Not found\n");
        write("404.html", "<body>nowhere</body>");
        write("pl/404.html", "<body>nigdzie</body>");

        assertThat(visitor.get("/none").body()).contains("nowhere");
        assertThat(visitor.get("/uk/none/").body()).contains("nowhere");
        assertThat(visitor.get("/pl/none/at/all/").body()).contains("nigdzie").contains("reload.js");
        assertThat(visitor.get("/pl/none").statusCode()).isEqualTo(404);
        assertThat(Visitor.header(visitor.get("/pl/none"), "Content-Type")).isEqualTo("text/html; charset=utf-8");
    }

    @Test
    void contentTypesAreThoseOfWebServers() throws Exception {
        Map<String, String> types = new TreeMap<>(Map.of(
                "a.css", "text/css; charset=utf-8",
                "a.js", "text/javascript; charset=utf-8",
                "a.svg", "image/svg+xml",
                "a.geojson", "application/geo+json",
                "a.atom", "application/atom+xml",
                "a.ics", "text/calendar; charset=utf-8",
                "a.woff2", "font/woff2",
                "a.JPG", "image/jpeg",
                "a.pdf", "application/pdf",
                "unknown", "application/octet-stream"));
        types.put("a.csv", "text/csv; charset=utf-8; header=present");
        types.put("a.jsonld", "application/ld+json");
        types.put("a.json", "application/json");
        types.put("feed.json", "application/feed+json");
        for (Map.Entry<String, String> type : types.entrySet()) {
            write(type.getKey(), "content");
            assertThat(Visitor.header(visitor.get("/" + type.getKey()), "Content-Type"))
                    .as(type.getKey())
                    .isEqualTo(type.getValue());
        }
    }

    @Test
    void pagesOfOtherSitesMayReadTheOpenDataAndNothingElse() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        write("data/a.csv", "content");
        write("a.csv", "content");
        assertThat(Visitor.header(visitor.get("/data/a.csv"), "Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(Visitor.header(visitor.get("/a.csv"), "Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void nothingIsKeptInCaches() throws Exception {
        assertThat(Visitor.header(visitor.get("/"), "Cache-Control")).isEqualTo("no-store");
        assertThat(Visitor.header(visitor.get("/none"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theHeadOfAPageIsThatOfThePage() throws Exception {
        HttpResponse<byte[]> page = visitor.send(visitor.request("/"), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> head =
                visitor.send(visitor.request("/").method("HEAD", BodyPublishers.noBody()), BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(page.body().length);
        assertThat(head.headers().firstValue("Content-Type"))
                .isEqualTo(page.headers().firstValue("Content-Type"));
    }

    @Test
    void anEmptyFileIsAnEmptyAnswer() throws Exception {
        assertThat(visitor.get("/empty/nothing.txt").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/empty/nothing.txt").body()).isEmpty();
    }

    @Test
    void onlyReadingIsAllowed() throws Exception {
        HttpResponse<String> response =
                visitor.send(visitor.request("/").POST(BodyPublishers.ofString("x")), BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(Visitor.header(response, "Allow")).isEqualTo("GET, HEAD");
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
            assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    /** A page elsewhere can have its own name resolved to this computer, and would read drafts (DNS rebinding). */
    @Test
    void onlyRequestsForThisComputerAreAnswered() throws Exception {
        for (String host :
                List.of("evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8080", "192.168.0.1", "")) {
            assertThat(statusFor(host)).as(host).isEqualTo("403");
        }
        for (String host : List.of("localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]", "[::1]:8080")) {
            assertThat(statusFor(host)).as(host).isEqualTo("200");
        }
    }

    private String statusFor(String host) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write(("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), US_ASCII).substring(9);
        }
    }

    @Test
    void theSiteMayLieUnderAPath() throws Exception {
        try (LocalServer partners = LocalServer.start(() -> new FolderSite("1", folder, "/partners/"), 0)) {
            assertThat(partners.address().toString()).matches("http://localhost:\\d+/");
            Visitor guest = new Visitor(partners);
            assertThat(guest.get("/partners/").body()).contains("src=\"/partners/.partner-cities/reload.js?");
            for (String path : new String[] {"/", "/partners", "/elsewhere/"}) {
                HttpResponse<String> response = guest.get(path);
                assertThat(response.statusCode()).isEqualTo(302);
                assertThat(Visitor.header(response, "Location")).isEqualTo("/partners/");
            }
        }
    }

    @Test
    void aPortThatIsTakenIsAnError() {
        assertThatThrownBy(() -> LocalServer.start(
                        () -> new FolderSite("1", folder, "/"), server.address().getPort()))
                .isInstanceOf(IOException.class)
                .hasMessage("port " + server.address().getPort()
                        + " is taken; name another one, or none to get a free one.");
    }

    @Test
    void theNextFreePortIsFound() throws IOException {
        int taken = server.address().getPort();
        try (LocalServer other = LocalServer.startAtFreePort(() -> new FolderSite("1", folder, "/"), taken, taken)) {
            assertThat(other.address().getPort()).isNotEqualTo(taken);
        }
    }

    @Test
    void nobodyAnswersAfterTheEnd() {
        server.close();

        assertThatThrownBy(() -> visitor.get("/")).isInstanceOf(ConnectException.class);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
