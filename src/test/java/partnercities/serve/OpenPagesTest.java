package partnercities.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OpenPagesTest {
    private static final String PAGE = "<!doctype html><body><h1>Lwów</h1></body></html>";

    private final Path folder;
    private final LocalServer server;
    private final Visitor visitor;

    OpenPagesTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("index.html"), PAGE);
        server = LocalServer.start(folder, "/", 0);
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
    void anOpenPageHearsOfReloadsAndReports() throws Exception {
        String shown = siteOf(visitor.get("/").body());
        try (Visitor.Events events = visitor.events()) {
            assertThat(events.next()).isEqualTo("event: site\ndata: " + shown);
            server.report("error[x]: first\n  second\r\n\nžółw");
            assertThat(events.next())
                    .isEqualTo("event: report\ndata: error[x]: first\ndata:   second\ndata: \ndata: žółw");
            server.reload();
            assertThat(events.next()).startsWith("event: site\ndata: ").doesNotContain(shown);
            assertThat(siteOf(visitor.get("/").body())).isNotEqualTo(shown);
        }
    }

    @Test
    void aPageThatIsOpenedLaterHearsTheReportUntilTheNextReload() throws Exception {
        server.report("error");
        try (Visitor.Events events = visitor.events()) {
            assertThat(events.next()).startsWith("event: site");
            assertThat(events.next()).isEqualTo("event: report\ndata: error");
        }
        server.reload();
        try (Visitor.Events events = visitor.events()) {
            assertThat(events.next()).startsWith("event: site");
            server.report("other");
            assertThat(events.next()).isEqualTo("event: report\ndata: other");
        }
    }

    @Test
    void pagesThatWereClosedDoNoHarm() throws Exception {
        visitor.events().close();
        try (Visitor.Events events = visitor.events()) {
            events.next();
            for (int times = 0; times < 20; times++) {
                server.reload();
                assertThat(events.next()).startsWith("event: site");
            }
        }
    }

    private static String siteOf(String page) {
        return page.replaceAll("(?s).*[?]site=([^\"]+)\".*", "$1");
    }
}
