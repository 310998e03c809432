package partnercities.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.time.CountedSpan;

class AccessLogsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Map<String, String> ARTICLES = Map.of(
            "/en/news/visit/index.html",
            "visit",
            "/pl/nowiny/wizyta/index.html",
            "visit",
            "/en/news/end/index.html",
            "end");
    private static final String BROWSER = "\"-\" \"Mozilla/5.0 (X11; rv:133.0) Gecko/20100101 Firefox/133.0\"";

    @Test
    void viewsAreSummedOverLanguages() throws IOException {
        LogSummary summary = counted(
                CountedViews.NONE,
                get("09:00:00", "/en/news/visit/"),
                get("09:00:01", "/pl/nowiny/wizyta/"),
                get("09:00:02", "/pl/nowiny/wizyta/"),
                get("09:00:03", "/en/news/end/"),
                get("09:00:04", "/en/"));

        assertThat(summary.added().articles()).containsExactly(entry("end", 1L), entry("visit", 3L));
        assertThat(summary.added().total()).isEqualTo(4);
        assertThat(summary.lines()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 200, 1",
        "GET, 304, 1",
        "GET, 206, 0",
        "GET, 301, 0",
        "GET, 404, 0",
        "GET, 500, 0",
        "HEAD, 200, 0",
        "POST, 200, 0"
    })
    void onlyAnAnsweredRequestToReadIsAView(String method, int status, long views) throws IOException {
        LogSummary summary = counted(
                CountedViews.NONE,
                "::1 - - [20/Nov/2026:09:00:00 +0000] \"" + method + " /en/news/visit/ HTTP/1.1\" " + status + " 1 "
                        + BROWSER);

        assertThat(summary.added().total()).isEqualTo(views);
        assertThat(summary.broken()).isZero();
    }

    @Test
    void robotsAreLeftOutAndToldOf() throws IOException {
        String robot = get("09:00:00", "/en/news/visit/").replace(BROWSER, "\"-\" \"Baiduspider\"");

        LogSummary summary = counted(CountedViews.NONE, robot, get("09:00:01", "/en/news/visit/"));

        assertThat(summary.added().total()).isEqualTo(1);
        assertThat(summary.byRobots()).isEqualTo(1);
    }

    @Test
    void inTheCommonFormatRobotsCountAndThatIsTold() throws IOException {
        LogSummary summary =
                counted(CountedViews.NONE, get("09:00:00", "/en/news/visit/").replace(" " + BROWSER, ""));

        assertThat(summary.added().total()).isEqualTo(1);
        assertThat(summary.withoutAgent()).isEqualTo(1);
    }

    @Test
    void theTimeThatWasCountedReachesFromTheFirstLineToTheLastWhateverTheyAskFor() throws IOException {
        LogSummary summary = counted(
                CountedViews.NONE,
                get("09:00:00", "/nowhere"),
                get("09:10:00", "/en/news/visit/"),
                // a server writes a line when the answer is sent, with the time of the request
                get("08:59:59", "/en/news/visit/"),
                get("09:09:00", "/"));

        assertThat(summary.counted().spans()).containsExactly(span("08:59:59", "09:10:00"));
    }

    @Test
    void aLogThatIsCountedTwiceChangesNothing() throws IOException {
        String[] lines = {get("09:00:00", "/en/news/visit/"), get("09:10:00", "/en/news/visit/")};
        CountedViews once = counted(CountedViews.NONE, lines).counted();

        LogSummary again = counted(once, lines);

        assertThat(again.counted()).isEqualTo(once);
        assertThat(again.before()).isEqualTo(2);
        assertThat(again.added().total()).isZero();
    }

    @Test
    void ofALogThatGoesOnOnlyWhatIsNewCounts() throws IOException {
        String first = get("09:00:00", "/en/news/visit/");
        CountedViews once =
                counted(CountedViews.NONE, first, get("09:10:00", "/")).counted();

        LogSummary again = counted(
                once,
                first,
                get("09:10:00", "/"),
                get("09:10:01", "/en/news/visit/"),
                get("09:20:00", "/en/news/end/"));

        assertThat(again.counted().articles()).containsExactly(entry("end", 1L), entry("visit", 2L));
        assertThat(again.counted().spans()).containsExactly(span("09:00:00", "09:20:00"));
    }

    /** The rule of the border: a second that was counted is not counted again; rather is a view lost. */
    @Test
    void theSecondInWhichOneLogEndsAndTheNextBeginsBelongsToTheOneThatIsReadFirst() throws IOException {
        String end = get("09:00:00", "/en/news/visit/");

        CountedViews apart =
                counted(counted(CountedViews.NONE, end).counted(), end, end).counted();
        assertThat(apart.articles()).containsExactly(entry("visit", 1L));

        AccessLogs together = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);
        read(together, "access.log.1", end);
        read(together, "access.log", end, end);
        assertThat(together.summary().counted().articles()).containsExactly(entry("visit", 3L));
    }

    @Test
    void logsOfTheSameTimeThatAreReadTogetherCountTogetherInAnyOrder() throws IOException {
        String[] one = {get("09:00:00", "/en/news/visit/"), get("10:00:00", "/en/news/visit/")};
        String[] two = {get("09:30:00", "/en/news/end/"), get("11:00:00", "/en/news/visit/")};
        AccessLogs forwards = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);
        read(forwards, "one", one);
        read(forwards, "two", two);
        AccessLogs backwards = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);
        read(backwards, "two", two);
        read(backwards, "one", one);

        assertThat(forwards.summary().counted())
                .isEqualTo(backwards.summary().counted())
                .isEqualTo(new CountedViews(
                        new TreeMap<>(Map.of("visit", 3L, "end", 1L)), List.of(span("09:00:00", "11:00:00"))));
    }

    @Test
    void theSameLogUnderTwoNamesCountsOnce() throws IOException {
        AccessLogs logs = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);
        read(logs, "access.log.1", get("09:00:00", "/en/news/visit/"));
        read(logs, "copy", get("09:00:00", "/en/news/visit/"));

        assertThat(logs.summary().counted().total()).isEqualTo(1);
        assertThat(logs.summary().lines()).isEqualTo(1);
        assertThat(logs.summary().repeated()).containsExactly(new LogSummary.Repeated("copy", "access.log.1"));
    }

    @Test
    void emptyLogsAreNotTheSameLog() throws IOException {
        AccessLogs logs = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);
        read(logs, "one");
        read(logs, "two");

        assertThat(logs.summary().repeated()).isEmpty();
        assertThat(logs.summary().counted()).isEqualTo(CountedViews.NONE);
    }

    @Test
    void linesThatCannotBeReadAreCountedAndTheFirstFewNamed() throws IOException {
        String[] lines = new String[10];
        for (int number = 0; number < lines.length; number++) {
            lines[number] = number == 1 ? get("09:00:00", "/en/news/visit/") : "rubbish";
        }

        LogSummary summary = counted(CountedViews.NONE, lines);

        assertThat(summary.broken()).isEqualTo(9);
        assertThat(summary.added().total()).isEqualTo(1);
        assertThat(summary.firstBroken().stream().map(LogSummary.BrokenLine::line))
                .containsExactly(1, 3, 4, 5, 6);
        assertThat(summary.firstBroken().get(0))
                .isEqualTo(new LogSummary.BrokenLine("access.log", 1, LogLine.Flaw.OTHER_FORMAT));
    }

    /** Such a line would make the time that was counted so long that nothing was ever counted again. */
    @Test
    void aLineOfTheFutureOrOfTheLastCenturyIsBroken() throws IOException {
        String sample = get("09:00:00", "/en/news/visit/");

        LogSummary summary = counted(
                CountedViews.NONE,
                sample.replace("2026", "2027"),
                sample.replace("2026", "1970"),
                sample.replace("20/Nov/2026:09:00:00", "21/Nov/2026:12:00:01"),
                sample.replace("20/Nov/2026:09:00:00", "21/Nov/2026:12:00:00"));

        assertThat(summary.firstBroken().stream().map(LogSummary.BrokenLine::flaw))
                .containsOnly(LogLine.Flaw.WRONG_CLOCK)
                .hasSize(3);
        assertThat(summary.counted().spans()).containsExactly(new CountedSpan(NOW, NOW));
    }

    @Test
    void aLastLineThatIsBeingWrittenIsLeftForTheNextTime() throws IOException {
        String whole = get("09:00:00", "/en/news/visit/");
        AccessLogs logs = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);
        logs.read("access.log", stream(whole + "\n" + get("09:00:01", "/en/").substring(0, 50)));

        assertThat(logs.summary().broken()).isZero();
        assertThat(logs.summary().counted().spans()).containsExactly(span("09:00:00", "09:00:00"));

        AccessLogs complete = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);
        complete.read("access.log", stream(whole));
        assertThat(complete.summary().added().total()).isEqualTo(1);
    }

    @Test
    void aDamagedFileIsNamed() {
        AccessLogs logs = new AccessLogs(ARTICLES, CountedViews.NONE, NOW);

        assertThatThrownBy(() -> logs.read("access.log.2.gz", stream("\u001f\u008b\u0008 and no more")))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("access.log.2.gz: this file is damaged or not complete");
    }

    private static LogSummary counted(CountedViews before, String... lines) throws IOException {
        AccessLogs logs = new AccessLogs(ARTICLES, before, NOW);
        read(logs, "access.log", lines);
        return logs.summary();
    }

    private static void read(AccessLogs logs, String name, String... lines) throws IOException {
        logs.read(
                name,
                stream(String.join(
                        "", List.of(lines).stream().map(line -> line + "\n").toList())));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String get(String time, String path) {
        return "2001:db8::1 - - [20/Nov/2026:" + time + " +0000] \"GET " + path + " HTTP/2.0\" 200 1 " + BROWSER;
    }

    private static CountedSpan span(String from, String until) {
        return new CountedSpan(Instant.parse("2026-11-20T" + from + "Z"), Instant.parse("2026-11-20T" + until + "Z"));
    }
}
