package partnercities.geo.world;

import java.util.List;
import partnercities.domain.city.Coordinates;
import partnercities.geo.projection.Strip;

/** Outlines on the sphere, straight in longitude and latitude between two places. */
final class Spheric {
    private Spheric() {}

    /**
     * Counts crossings of the meridian from the place to the North Pole, which lies in no country; an odd number means
     * inside.
     *
     * @param outline ends where it begins
     */
    static boolean contains(List<Coordinates> outline, Coordinates place) {
        boolean isInside = false;
        for (int i = 1; i < outline.size(); i++) {
            isInside ^= passesNorth(outline.get(i - 1), outline.get(i), place);
        }
        return isInside;
    }

    private static boolean passesNorth(Coordinates from, Coordinates to, Coordinates place) {
        double start = Strip.halfTurn(from.longitude() - place.longitude());
        double end = start + Strip.halfTurn(to.longitude() - from.longitude());
        double part = start / (start - end);
        return start < 0 != end < 0 && from.latitude() + part * (to.latitude() - from.latitude()) > place.latitude();
    }
}
