package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Page views on their way from a server's log to the page of the article. */
class ViewsImportTest {
    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0";
    private static final String ADDRESS = "2001:db8::dead:beef";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    SmallSite site;

    /** What came of a call. */
    private record Called(int status, String out, String err) {}

    @BeforeEach
    void writeContent() throws IOException {
        site = SmallSite.in(folder.resolve("content"));
        site.announce("2023-02-02-visit", "A visit", "published: 2023-02-03\n");
    }

    @Test
    void aLogIsCountedAndTheNextBuildShowsIt() throws IOException {
        String log = view("20/Nov/2026:23:30:00 +0000") + robot("20/Nov/2026:23:40:00 +0000") + "rubbish\n"
                + view("21/Nov/2026:08:00:00 +0000");

        Called imported = importing(log("access.log", log.getBytes(StandardCharsets.UTF_8)));

        assertThat(imported.status()).isZero();
        assertThat(imported.out())
                .isEqualTo("2 views of 1 article counted, 2026-11-20T23:30:00Z to 2026-11-21T08:00:00Z;"
                        + " with earlier ones, " + file() + " has 2.\n"
                        + "  4 lines read, 1 of robots that asked for articles, 1 that can't be read.\n");
        assertThat(imported.err())
                .contains("warning[broken-log-line]: This is no line of the common or combined log format.")
                .contains("access.log:3:1")
                .contains("help: ");
        assertThat(build().status()).isZero();
        // midnight in Toruń was at 23:00 UTC
        assertThat(shown()).isEqualTo("2 views, counted on 21 November 2026");
    }

    @Test
    void nothingAboutVisitorsIsKeptOrPrinted() throws IOException {
        Called imported = importing(log(
                "access.log",
                (view("20/Nov/2026:09:00:00 +0000") + ADDRESS + " rubbish\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(imported.out() + imported.err() + Files.readString(file()))
                .contains("2023-02-02-visit: 1", "broken-log-line")
                .doesNotContain("dead")
                .doesNotContain("Firefox");
    }

    @Test
    void theSameLogAgainIsNotCountedAgain() throws IOException {
        Path log = log("access.log", view("20/Nov/2026:09:00:00 +0000").getBytes(StandardCharsets.UTF_8));
        importing(log);
        String once = Files.readString(file());

        Called again = importing(log);

        assertThat(again.status()).isZero();
        assertThat(again.out())
                .startsWith("0 views of 0 articles counted")
                .contains("1 line read, 1 of a time that was counted before.");
        assertThat(Files.readString(file())).isEqualTo(once).contains("2023-02-02-visit: 1");
    }

    @Test
    void rotatedLogsCountTogetherCompressedOrNotAndThroughAPipe() throws IOException {
        Path newest = log("access.log", view("20/Nov/2026:09:00:00 +0000").getBytes(StandardCharsets.UTF_8));
        // compressed, whatever its name says
        Path older = log("access.log.1", gzip(view("12/Nov/2026:09:00:00 +0000")));
        InputStream oldest = new ByteArrayInputStream(gzip(view("01/Nov/2026:09:00:00 +0000")));

        Called imported = importing(oldest, newest.toString(), "-", older.toString());

        assertThat(imported.err()).isEmpty();
        assertThat(imported.out()).startsWith("3 views of 1 article counted, 2026-11-01T09:00:00Z to 2026-11-20T");
        build();
        assertThat(shown()).isEqualTo("3 views, counted from 1 November 2026 to 20 November 2026, with gaps");
    }

    @Test
    void theBaseUrlBelongsToTheAddresses() throws IOException {
        Path log = log(
                "access.log",
                view("20/Nov/2026:09:00:00 +0000")
                        .replace("/en/news/", "/partners/en/news/")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(importing(log).out()).startsWith("0 views");
        Files.delete(file());
        assertThat(importing(
                                InputStream.nullInputStream(),
                                "--base-url",
                                "https://city.example/partners/",
                                log.toString())
                        .out())
                .startsWith("1 view of 1 article");
    }

    @Test
    void anArticleThatHasExpiredIsCountedToo() throws IOException {
        site.announce("2023-02-02-visit", "A visit", "published: 2023-02-03\nexpires: 2024-01-01\n");
        Path log = log("access.log", view("20/Nov/2023:09:00:00 +0000").getBytes(StandardCharsets.UTF_8));

        assertThat(importing(log).out()).startsWith("1 view of 1 article");
        assertThat(build().err()).isEmpty();
    }

    @Test
    void anArticleThatTookTheAddressOfAnExpiredOneGetsTheViews() throws IOException {
        site.announce("2020-01-01-old", "A visit", "published: 2020-01-01\nexpires: 2021-01-01\n");
        Path log = log("access.log", view("20/Nov/2026:09:00:00 +0000").getBytes(StandardCharsets.UTF_8));

        assertThat(importing(log).status()).isZero();
        assertThat(Files.readString(file())).contains("2023-02-02-visit: 1").doesNotContain("old");
    }

    @Test
    void anEmptyLogIsNoMistake() throws IOException {
        Called imported = importing(log("access.log", new byte[0]));

        assertThat(imported.status()).isZero();
        assertThat(imported.out()).startsWith("0 views of 0 articles counted; with earlier ones, ");
        assertThat(build().err()).isEmpty();
    }

    @Test
    void whatIsNoAccessLogIsRefused() throws IOException {
        Called imported = importing(log("notes.txt", "one\ntwo\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(imported.status()).isEqualTo(1);
        assertThat(imported.err()).contains("error[unreadable-log]", "notes.txt:1:1", "help: ");
        assertThat(imported.out()).isEqualTo("Nothing was counted.\n");
        assertThat(file()).doesNotExist();
    }

    @Test
    void mistakesInContentAreMendedFirst() throws IOException {
        site.write("views.yaml", "counted: yesterday\narticles: {2023-02-02-visit: 17}\n");
        Path log = log("access.log", view("20/Nov/2026:09:00:00 +0000").getBytes(StandardCharsets.UTF_8));

        Called imported = importing(log);

        assertThat(imported.status()).isEqualTo(1);
        assertThat(imported.err()).contains("error[wrong-type]", "views.yaml:1:10", "counted: yesterday");
        assertThat(imported.out()).isEqualTo("Nothing was counted.\n");
        assertThat(Files.readString(file())).contains("visit: 17");
    }

    @Test
    void aMissingLogIsNamedAndNothingIsCounted() throws IOException {
        Path log = log("access.log", view("20/Nov/2026:09:00:00 +0000").getBytes(StandardCharsets.UTF_8));

        Called imported = importing(log, folder.resolve("access.log.1"));

        assertThat(imported.status()).isEqualTo(2);
        assertThat(imported.err()).contains("access.log.1: there is no such file or folder.");
        assertThat(file()).doesNotExist();
    }

    @Test
    void withoutALogTheUsageIsExplained() {
        assertThat(importing(InputStream.nullInputStream()).status()).isEqualTo(2);
        assertThat(run(InputStream.nullInputStream(), "views").status()).isEqualTo(2);
        assertThat(run(InputStream.nullInputStream(), "views", "import", "--help")
                        .out())
                .contains("LOG", "--content", "--base-url")
                .doesNotContain("--drafts");
    }

    private Path file() {
        return folder.resolve("content/views.yaml");
    }

    private Path log(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String view(String time) {
        return ADDRESS + " - - [" + time + "] \"GET /en/news/a-visit/?from=mail HTTP/2.0\" 200 5120 \"-\" \"" + BROWSER
                + "\"\n";
    }

    private static String robot(String time) {
        return view(time).replace(BROWSER, "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The fact on the page of the article. */
    private String shown() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("output/en/news/a-visit/index.html")))
                .select("dt:contains(Views on this site) + dd")
                .text();
    }

    private Called build() {
        return run(
                InputStream.nullInputStream(),
                "build",
                "--content",
                site.content().toString(),
                "--output",
                folder.resolve("output").toString(),
                "--now",
                "2026-11-21",
                "--format",
                "text");
    }

    private Called importing(Path... logs) {
        return importing(
                InputStream.nullInputStream(),
                List.of(logs).stream().map(Path::toString).toArray(String[]::new));
    }

    private Called importing(InputStream in, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("views", "import", "--content", site.content().toString(), "--now", "2026-11-21"));
        all.addAll(List.of(arguments));
        return run(in, all.toArray(String[]::new));
    }

    private static Called run(InputStream in, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(arguments, in, new PrintWriter(out, true), new PrintWriter(err, true), Map.of());
        return new Called(status, out.toString(), err.toString());
    }
}
