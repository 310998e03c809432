package partnercities.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class LogStreamTest {
    @Test
    void linesComeWithoutTheirEnds() throws IOException {
        assertThat(lines(bytes("one\ntwo\r\n\nfour")))
                .containsExactly(
                        new LogStream.Line("one", LogStream.Ending.LINE_FEED),
                        new LogStream.Line("two", LogStream.Ending.LINE_FEED),
                        new LogStream.Line("", LogStream.Ending.LINE_FEED),
                        new LogStream.Line("four", LogStream.Ending.END_OF_LOG));
        assertThat(lines(bytes(""))).isEmpty();
        assertThat(lines(bytes("x"))).hasSize(1);
    }

    @Test
    void compressedLogsAreKnownByTheirFirstBytes() throws IOException {
        assertThat(lines(gzip("one\ntwo\n")))
                .isEqualTo(lines(bytes("one\ntwo\n")))
                .hasSize(2);
    }

    /** As rotated logs that were joined by {@code cat}; what a pipe has ready ends wherever it likes. */
    @Test
    void aCompressedLogMayHaveManyPartsAndComeThroughAPipe() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        for (String part : List.of("one\n", "", "two\nth", "ree\n")) {
            parts.write(gzip(part));
        }
        InputStream pipe = new FilterInputStream(new ByteArrayInputStream(parts.toByteArray())) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 7));
            }

            @Override
            public int available() {
                return 0;
            }
        };

        assertThat(lines(new LogStream(pipe)).stream().map(LogStream.Line::text))
                .containsExactly("one", "two", "three");
    }

    @Test
    void aCompressedLogThatIsCutIsNotTakenForAWholeOne() throws IOException {
        byte[] whole = gzip("one\ntwo\n".repeat(1000));

        assertThatThrownBy(() -> lines(Arrays.copyOf(whole, whole.length - 12))).isInstanceOf(EOFException.class);
    }

    @Test
    void aLineWithoutEndIsCutAndTheNextOneIsThere() throws IOException {
        String endless = "x".repeat(3 * LogStream.LONGEST_LINE + 17);

        List<LogStream.Line> lines = lines(bytes(endless + "\nnext\n" + endless));

        assertThat(lines.stream().map(LogStream.Line::ending))
                .containsExactly(LogStream.Ending.CUT, LogStream.Ending.LINE_FEED, LogStream.Ending.CUT);
        assertThat(lines.get(0).text()).hasSize(LogStream.LONGEST_LINE);
        assertThat(lines.get(1).text()).isEqualTo("next");
        assertThat(lines(bytes("x".repeat(LogStream.LONGEST_LINE) + "\n"))
                        .get(0)
                        .ending())
                .isEqualTo(LogStream.Ending.LINE_FEED);
    }

    @Test
    void theFingerprintIsThatOfTheTextAndNotOfItsCompression() throws IOException {
        assertThat(fingerprint(gzip("one\n"))).isEqualTo(fingerprint(bytes("one\n")));
        assertThat(fingerprint(bytes("one\n"))).isNotEqualTo(fingerprint(bytes("two\n")));
    }

    private static String fingerprint(byte[] log) throws IOException {
        LogStream stream = new LogStream(new ByteArrayInputStream(log));
        lines(stream);
        return stream.fingerprint();
    }

    private static List<LogStream.Line> lines(byte[] log) throws IOException {
        return lines(new LogStream(new ByteArrayInputStream(log)));
    }

    private static List<LogStream.Line> lines(LogStream stream) throws IOException {
        List<LogStream.Line> lines = new ArrayList<>();
        for (Optional<LogStream.Line> line = stream.next(); line.isPresent(); line = stream.next()) {
            lines.add(line.get());
        }
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(bytes(text));
        }
        return bytes.toByteArray();
    }
}
