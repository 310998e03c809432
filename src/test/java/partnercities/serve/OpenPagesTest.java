package partnercities.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OpenPagesTest {
    private static final String PAGE = "<!doctype html><body><h1>Lwów</h1></body></html>";

    private final Path folder;
    private final AtomicReference<FolderSite> site = new AtomicReference<>();
    private final LocalServer server;
    private final Visitor visitor;

    OpenPagesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("index.html"), PAGE);
        site.set(new FolderSite("1", folder, "/"));
        server = LocalServer.start(site::get, 0);
        visitor = new Visitor(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pagesGetTheReloadScriptAndFilesOnDiskDoNot() throws Exception {
        String page = visitor.get("/").body();
        assertThat(page)
                .matches("(?s).*<script type=\"module\" src=\"/.partner-cities/reload.js[?]site=[0-9a-f-]+\">"
                        + "</script>\n</body></html>");
        assertThat(folder.resolve("index.html")).hasContent(PAGE);

        HttpResponse<String> script = visitor.get("/.partner-cities/reload.js?site=1");
        assertThat(script.body()).contains("EventSource");
        assertThat(Visitor.header(script, "Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    }

    @Test
    void aPageWithoutABodyElementGetsTheScriptToo() throws Exception {
        Files.writeString(folder.resolve("short.html"), "<p>short");

        assertThat(visitor.get("/short.html").body()).startsWith("<p>short<script");
    }

    @Test
    void anOpenPageHearsOfNewStatesStylesAndReports() throws Exception {
        assertThat(siteOf(visitor.get("/").body())).isEqualTo("1");
        try (Visitor.Events events = visitor.events()) {
            assertThat(events.next()).isEqualTo("event: site\ndata: 1\ndata: /");
            server.report("{\"errors\": 1}");
            assertThat(events.next()).isEqualTo("event: report\ndata: {\"errors\": 1}");
            server.showAnew(changed("2"));
            assertThat(events.next()).isEqualTo("event: site\ndata: 2\ndata: /");
            assertThat(siteOf(visitor.get("/").body())).isEqualTo("2");
            server.exchangeStyles(changed("3"), List.of("/assets/a.css", "/assets/b.css"));
            assertThat(events.next()).isEqualTo("event: styles\ndata: 3\ndata: /assets/a.css\ndata: /assets/b.css");
        }
    }

    /** Else a page that was opened before the base path changed would never hear of it. */
    @Test
    void aPageOfAnEarlierBasePathIsToldTheNewOne() throws Exception {
        site.set(new FolderSite("2", folder, "/partners/"));
        try (Visitor.Events events = visitor.events()) {
            assertThat(events.next()).isEqualTo("event: site\ndata: 2\ndata: /partners/");
        }
    }

    @Test
    void aPageThatIsOpenedLaterHearsTheLatestReport() throws Exception {
        server.report("first");
        server.report("second");
        try (Visitor.Events events = visitor.events()) {
            assertThat(events.next()).startsWith("event: site");
            assertThat(events.next()).isEqualTo("event: report\ndata: second");
        }
    }

    @Test
    void pagesThatWereClosedDoNoHarm() throws Exception {
        visitor.events().close();
        try (Visitor.Events events = visitor.events()) {
            events.next();
            for (int times = 2; times < 20; times++) {
                server.showAnew(changed(Integer.toString(times)));
                assertThat(events.next()).startsWith("event: site\ndata: " + times);
            }
        }
    }

    private FolderSite changed(String id) {
        site.set(new FolderSite(id, folder, "/"));
        return site.get();
    }

    private static String siteOf(String page) {
        return page.replaceAll("(?s).*[?]site=([^\"]+)\".*", "$1");
    }
}
