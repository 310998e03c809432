package partnercities.views;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import partnercities.encoding.Sha256;

/** The lines of a log, one at a time; the log is plain or compressed by gzip. */
final class LogStream {
    private static final int BUFFER = 1 << 16;
    /** Longer than any header that servers accept. The limit keeps garbage from filling the memory. */
    static final int LONGEST_LINE = 1 << 17;

    private final InputStream text;
    private final Sha256 digest = new Sha256();
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int end;
    private boolean ended;

    /**
     * A line without its line end.
     *
     * @param text one character for each byte; cut if the line is longer than {@link #LONGEST_LINE}
     */
    record Line(String text, Ending ending) {}

    /** How a line ended. */
    enum Ending {
        LINE_FEED,
        /** The log ended first: the server may still be writing the line. */
        END_OF_LOG,
        /** The line was too long, and the rest was skipped. */
        CUT
    }

    /** @param log plain or gzip, which its first bytes tell (RFC 1952 §2.3.1) */
    LogStream(InputStream log) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(log, BUFFER);
        bytes.mark(2);
        boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        this.text = gzip ? new GZIPInputStream(new Telling(bytes), BUFFER) : bytes;
    }

    /** The next line; empty after the last one. */
    Optional<Line> next() throws IOException {
        line.reset();
        boolean cut = false;
        while (true) {
            if (position == end && !fill()) {
                return line.size() == 0 ? Optional.empty() : Optional.of(line(cut ? Ending.CUT : Ending.END_OF_LOG));
            }
            int feed = position;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            int room = LONGEST_LINE - line.size();
            cut |= feed - position > room;
            line.write(buffer, position, Math.min(feed - position, room));
            boolean whole = feed < end;
            position = whole ? feed + 1 : feed;
            if (whole) {
                return Optional.of(line(cut ? Ending.CUT : Ending.LINE_FEED));
            }
        }
    }

    /** A digest that differs between logs with different lines; available once all lines are read. */
    String fingerprint() {
        return digest.hex();
    }

    private Line line(Ending ending) {
        String letters = line.toString(StandardCharsets.ISO_8859_1);
        return new Line(letters.endsWith("\r") ? letters.substring(0, letters.length() - 1) : letters, ending);
    }

    private boolean fill() throws IOException {
        if (!ended) {
            position = 0;
            end = Math.max(0, text.read(buffer));
            ended = end == 0;
            digest.update(buffer, end);
        }
        return !ended;
    }

    /**
     * Makes {@code available} truthful. Java's gzip reader uses it to look for the next member of a file, and takes a
     * silent pipe for the end (JDK-7036144).
     */
    private static final class Telling extends FilterInputStream {
        Telling(BufferedInputStream bytes) {
            super(bytes);
        }

        @Override
        public int available() throws IOException {
            in.mark(1);
            if (in.read() < 0) {
                return 0;
            }
            in.reset();
            return Math.max(1, in.available());
        }
    }
}
