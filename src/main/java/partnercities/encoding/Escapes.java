package partnercities.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes written as a mark and two hexadecimal digits. A mark without them stands for itself. */
public final class Escapes {
    private Escapes() {}

    /** The letters that {@code %C5%82} and the like stand for (RFC 3986, section 2.1), in UTF-8; a plus stays a plus. */
    public static String percentDecoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        String letterPerByte = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new String(bytes(letterPerByte, "%"), StandardCharsets.UTF_8);
    }

    /**
     * The bytes of a text in which some are escaped.
     *
     * @param text one letter for each byte that is not escaped
     * @param mark begins an escape, as {@code %} or {@code \x}
     */
    public static byte[] bytes(String text, String mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        int index = 0;
        while (index < text.length()) {
            int digits = index + mark.length();
            int high = text.startsWith(mark, index) ? digit(text, digits) : -1;
            int low = high < 0 ? -1 : digit(text, digits + 1);
            bytes.write(low < 0 ? text.charAt(index) : 16 * high + low);
            index = low < 0 ? index + 1 : digits + 2;
        }
        return bytes.toByteArray();
    }

    private static int digit(String text, int index) {
        return index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
    }
}
