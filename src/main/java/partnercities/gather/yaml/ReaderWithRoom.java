package partnercities.gather.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Reads a text and always leaves one unit of the buffer free. If a read ends in the middle of a surrogate pair, the YAML
 * parser (SnakeYAML Engine) reads one more unit into the same buffer, and fails if there is no room.
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
