package partnercities.draw.png;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A prefix code for symbols, short for frequent ones (RFC 1951 §3.2.2). */
final class HuffmanCode {
    private final int[] lengths;
    private final int[] codes;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.codes = codes(lengths);
    }

    /** The code that makes a text of these frequencies shortest, but with no code longer than so many bits. */
    static HuffmanCode of(int[] frequencies, int longest) {
        int[] used = IntStream.range(0, frequencies.length)
                .filter(symbol -> frequencies[symbol] > 0)
                .boxed()
                .sorted((one, other) -> frequencies[one] != frequencies[other]
                        ? Integer.compare(frequencies[one], frequencies[other])
                        : Integer.compare(one, other))
                .mapToInt(symbol -> symbol)
                .toArray();
        int[] lengths = new int[frequencies.length];
        if (used.length < 2) {
            lengths[used.length == 0 ? 0 : used[0]] = 1;
            return new HuffmanCode(lengths);
        }
        int[] howMany = limited(depths(frequencies, used), longest);
        int next = 0;
        for (int length = longest; length > 0; length--) { // the rarest symbols get the longest codes
            for (int count = 0; count < howMany[length]; count++) {
                lengths[used[next++]] = length;
            }
        }
        return new HuffmanCode(lengths);
    }

    /** The code of these lengths. */
    static HuffmanCode ofLengths(int... lengths) {
        return new HuffmanCode(lengths);
    }

    /** How deep each symbol lies in Huffman's tree; with two queues, since the symbols are sorted. */
    private static int[] depths(int[] frequencies, int[] used) {
        int leaves = used.length;
        long[] weights = new long[2 * leaves - 1];
        int[] parents = new int[2 * leaves - 1];
        for (int leaf = 0; leaf < leaves; leaf++) {
            weights[leaf] = frequencies[used[leaf]];
        }
        int leaf = 0;
        int inner = leaves;
        for (int node = leaves; node < weights.length; node++) {
            for (int child = 0; child < 2; child++) {
                boolean takesLeaf = leaf < leaves && (inner >= node || weights[leaf] <= weights[inner]);
                int taken = takesLeaf ? leaf++ : inner++;
                weights[node] += weights[taken];
                parents[taken] = node;
            }
        }
        int[] depths = new int[weights.length];
        for (int node = weights.length - 2; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
        }
        return Arrays.copyOf(depths, leaves);
    }

    /** How many codes there are of each length, when those too long are shortened at the cost of others. */
    private static int[] limited(int[] depths, int longest) {
        int[] howMany = new int[longest + 1];
        for (int depth : depths) {
            howMany[Math.min(depth, longest)]++;
        }
        long room = 0;
        for (int length = 1; length <= longest; length++) {
            room += (long) howMany[length] << (longest - length);
        }
        while (room > 1L << longest) { // more codes than there can be (Kraft's inequality)
            howMany[longest]--;
            int length = longest - 1;
            while (howMany[length] == 0) {
                length--;
            }
            howMany[length]--;
            howMany[length + 1] += 2;
            room--;
        }
        return howMany;
    }

    /** Codes in the order of their symbols, with the bits turned round, as they are written. */
    private static int[] codes(int[] lengths) {
        int[] codes = new int[lengths.length];
        int code = 0;
        for (int length = 1; length < Integer.SIZE / 2; length++) {
            code <<= 1;
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    codes[symbol] = Integer.reverse(code) >>> (Integer.SIZE - length);
                    code++;
                }
            }
        }
        return codes;
    }

    /** In bits; 0 for a symbol that has no code. */
    int length(int symbol) {
        return lengths[symbol];
    }

    int code(int symbol) {
        return codes[symbol];
    }

    /** How many symbols there are up to the last that has a code, but at least so many. */
    int count(int least) {
        int count = lengths.length;
        while (count > least && lengths[count - 1] == 0) {
            count--;
        }
        return count;
    }
}
