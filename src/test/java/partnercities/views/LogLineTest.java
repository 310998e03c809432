package partnercities.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;

class LogLineTest {
    private static final Instant MOMENT = Instant.parse("2023-02-02T14:09:07Z");

    @Test
    void aLineOfTheCommonFormatHasNoAgent() {
        assertThat(LogLine.read("192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET /pl/ HTTP/1.1\" 200 5120"))
                .isEqualTo(new LogLine.Entry(MOMENT, "GET /pl/ HTTP/1.1", 200, Optional.empty()));
    }

    @Test
    void aLineOfTheCombinedFormatHasOne() {
        assertThat(LogLine.read("192.0.2.7 - anna [02/Feb/2023:15:09:07 +0100] \"GET /pl/ HTTP/2.0\" 304 0"
                        + " \"https://example.org/\" \"Mozilla/5.0\""))
                .isEqualTo(new LogLine.Entry(MOMENT, "GET /pl/ HTTP/2.0", 304, Optional.of("Mozilla/5.0")));
    }

    /** The address and the names of visitors, and what servers add at the end, may be anything. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8::1 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"-\" \"A\"",
                "::ffff:192.0.2.7 - - [02/Feb/2023:14:09:07 +0000] \"GET / HTTP/1.1\" 200 1 \"-\" \"A\"",
                "host.example - - [02/Feb/2023:06:39:07 -0730] \"GET / HTTP/1.1\" 200 1 \"-\" \"A\"",
                "www.example.org:443 192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"-\" \"A\"",
                "192.0.2.7 - Anna [x] Nowak [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"-\" \"A\"",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 - \"-\" \"A\"",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"a \\\" b\" \"A\"",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"-\" \"A\" \"198.51.100.1\" 0.004"
            })
    void visitorsAndAdditionsDoNotMatter(String line) {
        assertThat(LogLine.read(line)).isEqualTo(new LogLine.Entry(MOMENT, "GET / HTTP/1.1", 200, Optional.of("A")));
    }

    @Test
    void aQuotationMarkMayStandInARequestAndInAnAgent() {
        assertThat(LogLine.read("192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET /\\\"a\\\\ HTTP/1.1\" 200 1"
                        + " \"-\" \"A \\\"B\\\" \\x22C\\x22\""))
                .isEqualTo(new LogLine.Entry(
                        MOMENT, "GET /\\\"a\\\\ HTTP/1.1", 200, Optional.of("A \\\"B\\\" \\x22C\\x22")));
    }

    /** What is sent to a port by chance. */
    @ParameterizedTest
    @ValueSource(strings = {"-", "", "\\x16\\x03\\x01\\x02", "GET", "\\x00"})
    void aRequestOfRubbishIsNoMistakeOfTheLog(String request) {
        assertThat(LogLine.read("192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"" + request + "\" 400 0 \"-\" \"-\""))
                .isEqualTo(new LogLine.Entry(MOMENT, request, 400, Optional.of("-")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rubbish",
                "{\"time\": \"2023-02-02T15:09:07+01:00\", \"request\": \"GET /\"}",
                "192.0.2.7 - - [2023-02-02T15:09:07+01:00] \"GET / HTTP/1.1\" 200 1",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100]",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\"",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 20",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" abc 1",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 ",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 x",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 0.004",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"-\"",
                "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"-\" \"Mozilla"
            })
    void aLineOfAnotherFormatIsBroken(String line) {
        assertThat(LogLine.read(line)).isEqualTo(LogLine.Flaw.OTHER_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/Feb/2023:15:09:07 +0100",
                "02/Lut/2023:15:09:07 +0100",
                "02/feb/2023:15:09:07 +0100",
                "02/Feb/2023:24:09:07 +0100",
                "02/Feb/2023:15:09:07 +9900",
                "02/Feb/2023:15:09:07 00100",
                "0a/Feb/2023:15:09:07 +0100",
                "02/Feb/2023 15:09:07 +0100"
            })
    void aTimeThatDoesNotExistIsBroken(String time) {
        assertThat(LogLine.read("192.0.2.7 - - [" + time + "] \"GET / HTTP/1.1\" 200 1"))
                .isEqualTo(LogLine.Flaw.WRONG_TIME);
    }

    @Test
    void anyLineCanBeRead() {
        Chance.forAll(chance -> {
            String beginning = chance.text(255);
            String end = chance.text(255);

            assertThatCode(() -> LogLine.read(beginning)).doesNotThrowAnyException();
            assertThatCode(() -> LogLine.read(beginning + " [02/Feb/2023:15:09:07 +0100] \"" + end))
                    .doesNotThrowAnyException();
            assertThatCode(() -> LogLine.read(" [02/Feb/2023:15:09:07 +0100] \"GET /\" 200 1" + end))
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void whatIsCutAnywhereCanBeRead() {
        Chance.forAll(chance -> {
            int cut = chance.whole(Integer.MIN_VALUE, Integer.MAX_VALUE);

            String line = "192.0.2.7 - - [02/Feb/2023:15:09:07 +0100] \"GET / HTTP/1.1\" 200 1 \"-\" \"Mozilla\"";
            assertThatCode(() -> LogLine.read(line.substring(0, Math.floorMod(cut, line.length()))))
                    .doesNotThrowAnyException();
        });
    }
}
