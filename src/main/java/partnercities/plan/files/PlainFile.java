package partnercities.plan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import partnercities.gather.source.SourceFile;

/** A file of the output that no template makes. */
public interface PlainFile {
    /** Its path in the output. */
    String path();

    /** The whole content, made or read anew at each call to save memory. */
    byte[] bytes() throws IOException;

    /** A copy of a source file. */
    record Copy(String path, SourceFile source) implements PlainFile {
        @Override
        public byte[] bytes() throws IOException {
            return source.bytes();
        }
    }

    /** A text, written as UTF-8. */
    record Text(String path, String text) implements PlainFile {
        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
