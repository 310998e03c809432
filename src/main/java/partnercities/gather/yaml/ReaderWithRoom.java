package partnercities.gather.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Reads a text and never fills a buffer. The parser of YAML (SnakeYAML Engine) fills one of its own and, when that ends in
 * the middle of a character beyond the Basic Multilingual Plane, asks for one more unit, for which there must be room.
 */
final class ReaderWithRoom extends Reader {
    private final StringReader text;

    ReaderWithRoom(String text) {
        this.text = new StringReader(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        return text.read(buffer, offset, Math.max(Math.min(length, 1), length - 1));
    }

    @Override
    public void close() {
        text.close();
    }
}
