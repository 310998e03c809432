package partnercities.imaging;

import partnercities.gather.pictures.PixelSize;

/**
 * Makes pictures smaller: each new pixel is a weighted mean of those that it covers and their neighbours (the cubic filter of
 * Keys with a = -1/2, as wide as the reduction asks for). Weights are whole numbers.
 */
final class Reduction {
    /** Bits behind the point of a weight, and of what one direction leaves for the other. */
    private static final int WEIGHT_BITS = 14;

    private static final int SPARE_BITS = 5;
    private static final double REACH = 2;

    private Reduction() {}

    /** A part of a picture in another size, which is not larger. */
    static Samples of(Samples picture, Crop part, PixelSize size) {
        if (part.width() == size.width() && part.height() == size.height()) {
            return cut(picture, part);
        }
        Weights across = Weights.of(part.width(), size.width());
        Weights down = Weights.of(part.height(), size.height());
        Samples reduced = new Samples(size.width(), size.height(), picture.layout());
        int rowLength = size.width() * picture.bands();
        int[][] rows = new int[down.most()][rowLength];
        int next = 0;
        for (int y = 0; y < size.height(); y++) {
            int first = down.first(y);
            int last = first + down.count(y);
            for (next = Math.max(next, first); next < last; next++) {
                reduceRow(picture, part, next, across, rows[next % rows.length]);
            }
            addRows(rows, down, y, reduced, rowLength);
        }
        return reduced;
    }

    private static Samples cut(Samples picture, Crop part) {
        if (part.width() == picture.width() && part.height() == picture.height()) {
            return picture;
        }
        Samples cut = new Samples(part.width(), part.height(), picture.layout());
        int length = part.width() * picture.bands();
        for (int row = 0; row < part.height(); row++) {
            int from = ((part.top() + row) * picture.width() + part.left()) * picture.bands();
            System.arraycopy(picture.bytes(), from, cut.bytes(), row * length, length);
        }
        return cut;
    }

    private static void reduceRow(Samples picture, Crop part, int row, Weights across, int[] reduced) {
        byte[] bytes = picture.bytes();
        int bands = picture.bands();
        int begin = ((part.top() + row) * picture.width() + part.left()) * bands;
        for (int x = 0; x < across.size(); x++) {
            int from = begin + across.first(x) * bands;
            int count = across.count(x);
            int weight = across.begin(x);
            for (int band = 0; band < bands; band++) {
                int sum = 0;
                for (int tap = 0, at = from + band; tap < count; tap++, at += bands) {
                    sum += across.weight(weight + tap) * (bytes[at] & 0xFF);
                }
                reduced[x * bands + band] = sum >> (WEIGHT_BITS - SPARE_BITS);
            }
        }
    }

    private static void addRows(int[][] rows, Weights down, int y, Samples reduced, int rowLength) {
        int shift = WEIGHT_BITS + SPARE_BITS;
        int half = 1 << (shift - 1);
        int[] sums = new int[rowLength];
        for (int tap = 0; tap < down.count(y); tap++) {
            int[] row = rows[(down.first(y) + tap) % rows.length];
            int weight = down.weight(down.begin(y) + tap);
            for (int at = 0; at < rowLength; at++) {
                sums[at] += weight * row[at];
            }
        }
        int begin = y * rowLength;
        for (int at = 0; at < rowLength; at++) {
            reduced.set(begin + at, (sums[at] + half) >> shift);
        }
    }

    /** For each new pixel of a direction: which old ones count, and how much. The weights of one add up to one. */
    private static final class Weights {
        private final int[] firsts;
        private final int[] begins;
        private final int[] weights;
        private final int most;

        private Weights(int[] firsts, int[] begins, int[] weights, int most) {
            this.firsts = firsts;
            this.begins = begins;
            this.weights = weights;
            this.most = most;
        }

        static Weights of(int from, int to) {
            double scale = (double) from / to;
            int room = (int) (2 * REACH * scale) + 3;
            int[] firsts = new int[to];
            int[] begins = new int[to + 1];
            int[] weights = new int[to * room];
            int end = 0;
            int most = 0;
            for (int place = 0; place < to; place++) {
                double middle = (place + 0.5) * scale - 0.5;
                int first = Math.max(0, (int) Math.ceil(middle - REACH * scale));
                int last = Math.min(from - 1, (int) Math.floor(middle + REACH * scale));
                firsts[place] = first;
                begins[place] = end;
                end += fill(weights, end, first, last, middle, scale);
                most = Math.max(most, end - begins[place]);
            }
            begins[to] = end;
            return new Weights(firsts, begins, weights, most);
        }

        /** The weights of the pixels from the first to the last; what rounding leaves goes to the middle one. */
        private static int fill(int[] weights, int begin, int first, int last, double middle, double scale) {
            double sum = 0;
            for (int at = first; at <= last; at++) {
                sum += cubic(Math.abs(at - middle) / scale);
            }
            int left = 1 << WEIGHT_BITS;
            for (int at = first; at <= last; at++) {
                int weight = (int) Math.rint(cubic(Math.abs(at - middle) / scale) / sum * (1 << WEIGHT_BITS));
                weights[begin + at - first] = weight;
                left -= weight;
            }
            int nearest = Math.max(first, Math.min(last, (int) Math.rint(middle)));
            weights[begin + nearest - first] += left;
            return last - first + 1;
        }

        private static double cubic(double distance) {
            if (distance >= REACH) {
                return 0;
            }
            return distance < 1
                    ? (1.5 * distance - 2.5) * distance * distance + 1
                    : ((-0.5 * distance + 2.5) * distance - 4) * distance + 2;
        }

        int size() {
            return firsts.length;
        }

        int first(int place) {
            return firsts[place];
        }

        int count(int place) {
            return begins[place + 1] - begins[place];
        }

        int begin(int place) {
            return begins[place];
        }

        int weight(int index) {
            return weights[index];
        }

        int most() {
            return most;
        }
    }
}
