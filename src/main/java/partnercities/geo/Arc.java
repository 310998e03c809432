package partnercities.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import partnercities.domain.Coordinates;

/**
 * A piece of a coast or border between two junctions. Weighs each point by the area of the triangle with its
 * neighbours, taken at the moment when it is the next to be removed (Visvalingam and Whyatt 1993).
 */
final class Arc {
    private final List<Coordinates> places;
    private final List<UnitVector> vectors;
    /** In square kilometres; infinite for both ends. */
    private final double[] weights;

    Arc(List<Coordinates> places) {
        this.places = List.copyOf(places);
        this.vectors = places.stream().map(UnitVector::of).toList();
        this.weights = new double[places.size()];
        weigh();
    }

    List<Coordinates> places() {
        return places;
    }

    /**
     * The arc without the points that weigh too little; both ends stay.
     *
     * @param tolerance in kilometres, depending on the place
     */
    List<Coordinates> simplified(ToDoubleFunction<UnitVector> tolerance) {
        List<Coordinates> kept = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == Double.POSITIVE_INFINITY
                    || weights[i] >= square(tolerance.applyAsDouble(vectors.get(i)))) {
                kept.add(places.get(i));
            }
        }
        return kept;
    }

    static double square(double number) {
        return number * number;
    }

    private void weigh() {
        int last = weights.length - 1;
        int[] before = new int[weights.length];
        int[] after = new int[weights.length];
        PriorityQueue<Candidate> candidates = new PriorityQueue<>(Comparator.comparingDouble(Candidate::area));
        weights[0] = Double.POSITIVE_INFINITY;
        weights[last] = Double.POSITIVE_INFINITY;
        for (int i = 1; i < last; i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            candidates.add(candidate(i - 1, i, i + 1));
        }
        double greatest = 0;
        while (!candidates.isEmpty()) {
            Candidate least = candidates.remove();
            int i = least.index;
            boolean isOutdated = least.before != before[i] || least.after != after[i];
            if (!isOutdated) {
                greatest = Math.max(greatest, least.area);
                weights[i] = greatest;
                after[least.before] = least.after;
                before[least.after] = least.before;
                before[i] = i;
                for (int neighbour : List.of(least.before, least.after)) {
                    if (0 < neighbour && neighbour < last) {
                        candidates.add(candidate(before[neighbour], neighbour, after[neighbour]));
                    }
                }
            }
        }
    }

    private Candidate candidate(int before, int index, int after) {
        double area = UnitVector.triangle(vectors.get(before), vectors.get(index), vectors.get(after));
        return new Candidate(before, index, after, area);
    }

    /** The point that may be removed next; outdated once one of its neighbours is removed. */
    private record Candidate(int before, int index, int after, double area) {}
}
