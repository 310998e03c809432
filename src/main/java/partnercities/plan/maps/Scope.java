package partnercities.plan.maps;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How far a map around home reaches.
 *
 * @param kilometres from home to the rim
 * @param step between two rings, in kilometres: 1, 2 or 5 times a power of ten
 */
record Scope(double kilometres, double step) {
    private static final int MOST_RINGS = 8;
    /** Room between the farthest city and the rim. */
    private static final double MARGIN = 1.02;
    /** What is shown around home when all cities lie there, or when there is none. */
    private static final double LEAST = 100;
    /** From one pole to the other; nothing on the Earth is farther from anything. */
    private static final double MOST = 20_004;

    /** The smallest one with room for what lies at a distance in kilometres. */
    static Scope reaching(double distance) {
        double radius = Math.max(distance, LEAST) * MARGIN;
        double magnitude = Math.pow(10, Math.floor(Math.log10(radius / MOST_RINGS)));
        double step = DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * magnitude)
                .filter(candidate -> radius / candidate <= MOST_RINGS)
                .findFirst()
                .orElseThrow();
        return new Scope(Math.min(Math.ceil(radius / step) * step, MOST), step);
    }

    /** The distances of all rings in kilometres, from the nearest; the last is the rim unless that is the antipode. */
    List<Double> rings() {
        return DoubleStream.iterate(step, ring -> ring <= kilometres, ring -> ring + step)
                .boxed()
                .toList();
    }
}
