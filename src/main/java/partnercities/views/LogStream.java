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

/** The lines of a log, one at a time, whether it is compressed by gzip or not. */
final class LogStream {
    private static final int BUFFER = 1 << 16;
    /** Longer than any header that servers take, so that rubbish cannot fill the memory. */
    static final int LONGEST_LINE = 1 << 17;

    private final InputStream text;
    private final Sha256 digest = new Sha256();
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int end;
    private boolean ended;

    /**
     * A line without its end.
     *
     * @param text one letter for each byte; cut when the line is longer than any of a log
     */
    record Line(String text, Ending ending) {}

    /** How a line ended. */
    enum Ending {
        LINE_FEED,
        /** The server may be writing it still. */
        END_OF_LOG,
        /** The rest was skipped. */
        CUT
    }

    /** @param log what the server wrote, or that in gzip, which its first bytes tell (RFC 1952, section 2.3.1) */
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

    /** Tells logs with other lines apart; known when all was read. */
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
     * Says for certain whether there is more. Java's reader of gzip asks so for the next member of a file, and takes the
     * silence of a pipe for its end (JDK-7036144).
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
