package partnercities.draw.png;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Compresses bytes in zlib's format (RFC 1950, RFC 1951). Java's own {@code Deflater} uses whichever zlib the machine has, and
 * every one makes other bytes.
 */
final class Deflate {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 32_768;
    private static final int HASH_BITS = 15;
    /** How many earlier places are tried at most, and how long a repetition ends the search. */
    private static final int TRIES = 2;

    private static final int LONG_ENOUGH = 48;
    private static final int BLOCK = 32_768;
    private static final int END_OF_BLOCK = 256;
    private static final int LENGTHS = 257;
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int[] LENGTH_BASE = bases(29, 4, 3);
    private static final int[] DISTANCE_BASE = bases(30, 2, 1);

    /** The codes of all lengths. */
    private static final byte[] LENGTH_CODE = new byte[LONGEST + 1];

    static {
        LENGTH_BASE[28] = LONGEST; // which needs no extra bits
        for (int code = 0, length = 3; length <= LONGEST; length++) {
            code += code + 1 < LENGTH_BASE.length && length == LENGTH_BASE[code + 1] ? 1 : 0;
            LENGTH_CODE[length] = (byte) code;
        }
    }

    private final byte[] data;
    private byte[] out = new byte[1 << 16];
    private int size;
    private final int[] latest = new int[1 << HASH_BITS];
    private final int[] earlier;
    /** Bytes, or length and distance of repetitions. */
    private final int[] tokens = new int[BLOCK];

    private int count;
    private long bits;
    private int bitCount;

    private Deflate(byte[] data) {
        this.data = data;
        this.earlier = new int[FARTHEST];
        Arrays.fill(latest, -1);
    }

    static byte[] zlib(byte[] data) {
        Deflate deflate = new Deflate(data);
        deflate.writeByte(0x78);
        deflate.writeByte(0x9c);
        deflate.run();
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            deflate.writeByte((int) (sum.getValue() >> shift));
        }
        return Arrays.copyOf(deflate.out, deflate.size);
    }

    /** The least length or distance of each code; codes come in groups, in each of which they are twice as far apart. */
    private static int[] bases(int codes, int group, int first) {
        int[] bases = new int[codes];
        int base = first;
        for (int code = 0; code < codes; code++) {
            bases[code] = base;
            base += 1 << extra(code, group);
        }
        return bases;
    }

    private static int extra(int code, int group) {
        return Math.max(0, code / group - 1);
    }

    private void run() {
        int at = 0;
        while (at < data.length) {
            int match = match(at);
            int length = Math.max(1, match >>> 16);
            tokens[count++] = match == 0 ? data[at] & 255 : match;
            remember(at, length);
            at += length;
            if (count == BLOCK) {
                writeBlock(0);
            }
        }
        writeBlock(1);
        write(0, -bitCount & 7); // to the end of the byte
        flush();
    }

    /** Notes where bytes stand; of a long repetition only the beginning and the end. */
    private void remember(int at, int length) {
        int begin = Math.min(length, SHORTEST);
        for (int offset = 0; offset < begin; offset++) {
            remember(at + offset);
        }
        if (length > begin) {
            remember(at + length - 1);
        }
    }

    private void remember(int place) {
        if (place + SHORTEST <= data.length) {
            int hash = hash(place);
            earlier[place & (FARTHEST - 1)] = latest[hash];
            latest[hash] = place;
        }
    }

    private int hash(int at) {
        int four = (data[at] & 255) | ((data[at + 1] & 255) << 8) | ((data[at + 2] & 255) << 16) | (data[at + 3] << 24);
        return (four * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
    }

    /** Length and distance of the longest repetition that begins here; 0 if there is none. */
    private int match(int at) {
        if (at + SHORTEST > data.length) {
            return 0;
        }
        int most = Math.min(LONGEST, data.length - at);
        int best = SHORTEST - 1;
        int distance = 0;
        int place = latest[hash(at)];
        for (int tried = 0; tried < TRIES && place >= 0 && at - place < FARTHEST; tried++) {
            if (data[place + best] == data[at + best] || best == most) {
                int same = Arrays.mismatch(data, place, place + most, data, at, at + most);
                int length = same < 0 ? most : same;
                if (length > best) {
                    best = length;
                    distance = at - place;
                    if (best >= LONG_ENOUGH || best == most) {
                        break;
                    }
                }
            }
            int next = earlier[place & (FARTHEST - 1)];
            place = next < place ? next : -1;
        }
        return distance == 0 ? 0 : (best << 16) | distance;
    }

    private void writeBlock(int last) {
        int[] literals = new int[286];
        int[] distances = new int[30];
        for (int token = 0; token < count; token++) {
            int value = tokens[token];
            if (value < END_OF_BLOCK) {
                literals[value]++;
            } else {
                literals[LENGTHS + LENGTH_CODE[value >>> 16]]++;
                distances[distanceCode(value & 0xffff)]++;
            }
        }
        literals[END_OF_BLOCK] = 1;
        HuffmanCode literal = HuffmanCode.of(literals, 15);
        HuffmanCode distance = HuffmanCode.of(distances, 15);
        write(last, 1);
        write(2, 2);
        writeCodes(literal, distance);
        for (int token = 0; token < count; token++) {
            int value = tokens[token];
            if (value < END_OF_BLOCK) {
                write(literal, value);
            } else {
                int length = LENGTH_CODE[value >>> 16];
                write(literal, LENGTHS + length);
                write((value >>> 16) - LENGTH_BASE[length], length == 28 ? 0 : extra(length, 4));
                int far = distanceCode(value & 0xffff);
                write(distance, far);
                write((value & 0xffff) - DISTANCE_BASE[far], extra(far, 2));
            }
        }
        write(literal, END_OF_BLOCK);
        count = 0;
    }

    /** The lengths of both codes, in a code of their own (RFC 1951 §3.2.7). */
    private void writeCodes(HuffmanCode literal, HuffmanCode distance) {
        int literals = literal.count(LENGTHS);
        int distances = distance.count(1);
        int[] lengths = new int[literals + distances];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            lengths[symbol] = symbol < literals ? literal.length(symbol) : distance.length(symbol - literals);
        }
        int[] frequencies = new int[19];
        for (int length : lengths) {
            frequencies[length]++;
        }
        HuffmanCode code = HuffmanCode.of(frequencies, 7);
        int sent = LENGTH_ORDER.length;
        while (sent > 4 && code.length(LENGTH_ORDER[sent - 1]) == 0) {
            sent--;
        }
        write(literals - LENGTHS, 5);
        write(distances - 1, 5);
        write(sent - 4, 4);
        for (int index = 0; index < sent; index++) {
            write(code.length(LENGTH_ORDER[index]), 3);
        }
        for (int length : lengths) {
            write(code, length);
        }
    }

    /** The code of a distance: two for each power of two. */
    private static int distanceCode(int distance) {
        int far = distance - 1;
        if (far < 4) {
            return far;
        }
        int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(far);
        return 2 * power + ((far >> (power - 1)) & 1);
    }

    private void write(HuffmanCode code, int symbol) {
        write(code.code(symbol), code.length(symbol));
    }

    private void write(int value, int length) {
        bits |= (long) value << bitCount;
        bitCount += length;
        if (bitCount >= Integer.SIZE) {
            flush();
        }
    }

    private void flush() {
        while (bitCount >= Byte.SIZE) {
            writeByte((int) bits);
            bits >>>= Byte.SIZE;
            bitCount -= Byte.SIZE;
        }
    }

    private void writeByte(int value) {
        if (size == out.length) {
            out = Arrays.copyOf(out, 2 * size);
        }
        out[size++] = (byte) value;
    }
}
