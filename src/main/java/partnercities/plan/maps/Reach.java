package partnercities.plan.maps;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How far a map around home reaches.
 *
 * @param kilometres from home to the rim
 * @param step between two rings, in kilometres: 1, 2 or 5 times a power of ten
 */
record Reach(double kilometres, double step) {
    private static final int MOST_RINGS = 8;
    /** Leaves room between the farthest city and the rim. */
    private static final double MARGIN = 1.02;
    /** The least distance to show, in kilometres, even if all cities are nearer or there are none. */
    private static final double LEAST = 100;
    /** From pole to pole, in kilometres; no two places on Earth are farther apart. */
    private static final double MOST = 20_004;

    /** The shortest reach with room for a place at this distance, in kilometres. */
    static Reach covering(double distance) {
        double radius = Math.max(distance, LEAST) * MARGIN;
        double magnitude = Math.pow(10, Math.floor(Math.log10(radius / MOST_RINGS)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * magnitude)
                .filter(candidate -> radius / candidate <= MOST_RINGS)
                .findFirst()
                .orElseThrow();
        return new Reach(Math.min(Math.ceil(radius / step) * step, MOST), step);
    }

    /**
     * The distances of all rings in kilometres, from the nearest. The last one is the rim, unless the map reaches the
     * antipode.
     */
    List<Double> rings() {
        return DoubleStream.iterate(step, ring -> ring <= kilometres, ring -> ring + step)
                .boxed()
                .toList();
    }
}
