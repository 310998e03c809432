package partnercities.geo.world;

import java.util.List;

/** A {@link Detail}, ready to be asked of many places. Distances are chords through the Earth, in kilometres. */
final class Fineness {
    private final double coarsest;
    private final List<Prepared> foci;

    private record Prepared(UnitVector place, double tolerance, double reach, double growth) {
        double at(double chord) {
            return tolerance + growth * Math.max(0, chord - reach);
        }
    }

    private Fineness(double coarsest, List<Prepared> foci) {
        this.coarsest = coarsest;
        this.foci = foci;
    }

    static Fineness of(Detail detail) {
        return new Fineness(
                detail.coarsest(),
                detail.foci().stream()
                        .map(focus -> new Prepared(
                                UnitVector.of(focus.place()),
                                focus.tolerance(),
                                UnitVector.chordOf(focus.reach()),
                                focus.growth()))
                        .toList());
    }

    /** The tolerance at a place. */
    double at(UnitVector place) {
        double least = coarsest;
        for (Prepared focus : foci) {
            least = Math.min(least, focus.at(focus.place.chord(place)));
        }
        return least;
    }

    /** A tolerance that is nowhere on a course undercut. */
    double least(Course course) {
        double least = coarsest;
        for (Prepared focus : foci) {
            least = Math.min(least, focus.at(nearest(focus, course)));
        }
        return least;
    }

    /** A tolerance that is nowhere on a course exceeded. */
    double greatest(Course course) {
        double greatest = coarsest;
        for (Prepared focus : foci) {
            greatest = Math.min(greatest, focus.at(nearest(focus, course) + 2 * course.radius()));
        }
        return greatest;
    }

    /** The same along a course, without the foci that play no part there. */
    Fineness along(Course course) {
        double bound = greatest(course);
        return new Fineness(
                coarsest,
                foci.stream()
                        .filter(focus -> focus.at(nearest(focus, course)) <= bound)
                        .toList());
    }

    private static double nearest(Prepared focus, Course course) {
        return Math.max(0, focus.place.chord(course.middle()) - course.radius());
    }
}
