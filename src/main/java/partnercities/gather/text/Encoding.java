package partnercities.gather.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tells in which encoding a text was saved that is not in UTF-8: in UTF-16, or in one of the eight-bit encodings of Windows and
 * ISO. Which of these is a guess by the letters that come out.
 */
final class Encoding {
    /** The earlier one wins if the letters do not tell. */
    private static final List<Charset> EIGHT_BITS = List.of(
            Charset.forName("windows-1250"),
            Charset.forName("windows-1251"),
            Charset.forName("ISO-8859-2"),
            Charset.forName("windows-1252"));

    private static final String LATIN_LETTERS =
            "ąćęłńóśźżĄĆĘŁŃÓŚŹŻáäčďéěíľňôöřšťúůüýžÁÄČĎÉÍŇÖŘŠŤÚÜÝŽßőűŐŰăâîşţàèìòùçëïêûñãõøåæ";
    private static final String SIGNS = "„”“’‘–—…«»°§²";

    private Encoding() {}

    /** The encoding of these bytes, unless it is UTF-8. */
    static Optional<Charset> unlessUtf8(byte[] bytes) {
        return utf16(bytes).or(() -> badUtf8(bytes).isPresent() ? Optional.of(eightBits(bytes)) : Optional.empty());
    }

    /** The index of the first byte that can't be UTF-8. */
    static Optional<Integer> badUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        boolean fits = !decoder.decode(input, CharBuffer.allocate(bytes.length + 1), true)
                .isError();
        return fits ? Optional.empty() : Optional.of(input.position());
    }

    /**
     * Told by its byte order mark; without one, by one byte of every two: in the letters of Latin and Cyrillic it is mostly 0 or 4, which
     * no other text has.
     */
    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        long even = alphabets(bytes, 0);
        long odd = alphabets(bytes, 1);
        if (Math.max(even, odd) * 4 < bytes.length || Math.min(even, odd) * 20 > bytes.length) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static long alphabets(byte[] bytes, int from) {
        return IntStream.iterate(from, index -> index < bytes.length, index -> index + 2)
                .filter(index -> bytes[index] == 0 || bytes[index] == 4)
                .count();
    }

    private static Charset eightBits(byte[] bytes) {
        return EIGHT_BITS.stream()
                .max(Comparator.comparingInt((Charset charset) -> likelihood(new String(bytes, charset)))
                        .thenComparing(EIGHT_BITS::indexOf, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** Counts what a text of Europe has beyond ASCII, and subtracts what it has not. */
    private static int likelihood(String text) {
        int points = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter < 0x80) {
                continue;
            }
            boolean cyrillic = Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
            if (cyrillic) {
                points += isCyrillic(text, index - 1) || isCyrillic(text, index + 1) ? 1 : -2;
            } else if (LATIN_LETTERS.indexOf(letter) >= 0) {
                points += Character.isUpperCase(letter) && isLowerCase(text, index - 1) ? -2 : 1;
            } else {
                points += SIGNS.indexOf(letter) >= 0 ? 1 : -2;
            }
        }
        return points;
    }

    private static boolean isCyrillic(String text, int index) {
        return index >= 0
                && index < text.length()
                && Character.UnicodeScript.of(text.charAt(index)) == Character.UnicodeScript.CYRILLIC
                && Character.isLowerCase(text.charAt(index));
    }

    private static boolean isLowerCase(String text, int index) {
        return index >= 0 && Character.isLowerCase(text.charAt(index));
    }
}
