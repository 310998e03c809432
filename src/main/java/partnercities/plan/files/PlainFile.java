package partnercities.plan.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import partnercities.gather.pictures.Raster;
import partnercities.gather.source.SourceFile;
import partnercities.imaging.BareFile;

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

    /** A picture to download, which tells nothing but itself. */
    record Bare(String path, SourceFile source, Raster raster) implements PlainFile {
        @Override
        public byte[] bytes() throws IOException {
            return BareFile.of(source.bytes(), raster);
        }
    }

    /**
     * A picture that the program draws. Its recipe tells all that it shows, so pictures of one recipe are the same, and an
     * output folder that has it need not draw it again.
     */
    record Drawn(String path, String recipe, Supplier<byte[]> draw, DrawnPictures pictures) implements PlainFile {
        @Override
        public byte[] bytes() {
            return pictures.of(recipe, draw);
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
