package partnercities.draw.png;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import partnercities.draw.raster.Canvas;

/** Writes a canvas as PNG (PNG, third edition), with a palette. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PALETTE = 3;

    private Png() {}

    public static byte[] of(Canvas canvas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        byte[] header = new byte[13];
        putInt(header, 0, canvas.width());
        putInt(header, 4, canvas.height());
        header[8] = Byte.SIZE;
        header[9] = PALETTE;
        chunk(out, "IHDR", header);
        chunk(out, "PLTE", canvas.palette());
        chunk(out, "IDAT", Deflate.zlib(canvas.rows()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        byte[] length = new byte[4];
        putInt(length, 0, content.length);
        out.writeBytes(length);
        byte[] kind = name.getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(kind);
        out.writeBytes(content);
        CRC32 check = new CRC32();
        check.update(kind);
        check.update(content);
        byte[] sum = new byte[4];
        putInt(sum, 0, (int) check.getValue());
        out.writeBytes(sum);
    }

    private static void putInt(byte[] target, int at, int value) {
        for (int shift = 24, index = at; shift >= 0; shift -= 8, index++) {
            target[index] = (byte) (value >> shift);
        }
    }
}
