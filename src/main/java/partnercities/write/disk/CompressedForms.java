package partnercities.write.disk;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import partnercities.encoding.MediaType;

/**
 * The compressed forms of a text, which lie beside it so that a server need not compress it for every visitor. Brotli's bytes are the
 * same everywhere; those of gzip are the work of the zlib that the JVM brings.
 */
public final class CompressedForms {
    private static final String GZIP = ".gz";
    private static final String BROTLI = ".br";
    /** A smaller file fits into the first packets of an answer anyway. */
    private static final int LEAST = 1024;
    /** Nearly as small as the highest quality makes it, in a tenth of the time. */
    private static final Encoder.Parameters BROTLI_QUALITY = Encoder.Parameters.create(9);

    private CompressedForms() {}

    /** The forms by their paths; empty if they would hardly be smaller. */
    public static Map<String, byte[]> of(String path, byte[] content) throws IOException {
        Map<String, byte[]> forms = new TreeMap<>();
        if (content.length >= LEAST && MediaType.isCompressible(path)) {
            forms.put(path + GZIP, gzip(content));
            forms.put(path + BROTLI, brotli(content));
        }
        return forms;
    }

    /** The path of the file whose compressed form this is, or else this path itself. */
    static String original(String path) {
        return path.endsWith(GZIP) || path.endsWith(BROTLI) ? path.substring(0, path.lastIndexOf('.')) : path;
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(content.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        }
        return compressed.toByteArray();
    }

    private static byte[] brotli(byte[] content) throws IOException {
        if (!Brotli4jLoader.isAvailable()) {
            throw new IOException(
                    "Brotli has no library for this computer, so nothing can be compressed here; leave out"
                            + " 'compress: true' in site.yaml, or build elsewhere.");
        }
        return Encoder.compress(content, BROTLI_QUALITY);
    }
}
