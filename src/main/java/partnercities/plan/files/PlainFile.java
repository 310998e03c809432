package partnercities.plan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import partnercities.gather.source.SourceFile;

/** A file of the output that no template makes. */
public interface PlainFile {
    /** Where it stands in the output. */
    String path();

    /** All of it, made or read anew at each call, so that few files are in memory. */
    byte[] bytes() throws IOException;

    /** The same bytes as a source file. */
    record Copy(String path, SourceFile source) implements PlainFile {
        @Override
        public byte[] bytes() throws IOException {
            return source.bytes();
        }
    }

    /** A text. */
    record Text(String path, String text) implements PlainFile {
        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
