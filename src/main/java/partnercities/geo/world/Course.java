package partnercities.geo.world;

import java.util.ArrayList;
import java.util.List;
import partnercities.domain.city.Coordinates;

/**
 * A piece of a coast, border, shore or river. Each point between its ends has a weight, by which it can be left out
 * (Visvalingam and Whyatt 1993): the side of a square with the area of the triangle with its neighbours, taken at the
 * moment when it is the next to be removed. {@code src/data/world-map.mjs} computed the weights.
 */
final class Course {
    private final List<Coordinates> places;
    private final List<UnitVector> vectors;
    /** In kilometres. */
    private final double[] weights;

    private final double greatestWeight;
    private final UnitVector sweep;
    private final UnitVector middle;
    private final double radius;

    /** @param weights in kilometres; those of the ends do not count */
    Course(List<Coordinates> places, double[] weights) {
        this.places = List.copyOf(places);
        this.vectors = places.stream().map(UnitVector::of).toList();
        this.weights = weights.clone();
        double greatest = 0;
        for (int i = 1; i < weights.length - 1; i++) {
            greatest = Math.max(greatest, weights[i]);
        }
        this.greatestWeight = greatest;
        UnitVector sum = new UnitVector(0, 0, 0);
        for (int i = 1; i < weights.length; i++) {
            sum = sum.plus(vectors.get(i - 1).cross(vectors.get(i)));
        }
        this.sweep = sum;
        this.middle = UnitVector.middle(vectors);
        this.radius = vectors.stream().mapToDouble(middle::chord).max().orElseThrow();
    }

    List<Coordinates> places() {
        return places;
    }

    /** The middle of a sphere that holds the whole course; {@link #radius} is its radius in kilometres. */
    UnitVector middle() {
        return middle;
    }

    double radius() {
        return radius;
    }

    /** Twice the area that the way from the middle of the Earth sweeps over; all courses of an outline add up to its own. */
    UnitVector sweep() {
        return sweep;
    }

    /** The area within an outline, in square kilometres; too small for whole continents. */
    double area() {
        return sweep.area();
    }

    /** The course without the points that weigh too little; both ends stay. */
    List<Coordinates> simplified(Fineness everywhere) {
        int last = places.size() - 1;
        Fineness fineness = everywhere.along(this);
        double least = fineness.least(this);
        if (least > greatestWeight) {
            return List.of(places.get(0), places.get(last));
        }
        double greatest = fineness.greatest(this);
        List<Coordinates> kept = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            // of most points the bounds tell already
            if (i == 0
                    || i == last
                    || weights[i] >= greatest
                    || (weights[i] >= least && weights[i] >= fineness.at(vectors.get(i)))) {
                kept.add(places.get(i));
            }
        }
        return kept;
    }
}
