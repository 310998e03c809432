package partnercities.geo.projection;

import java.util.ArrayList;
import java.util.List;
import partnercities.domain.city.Coordinates;

/**
 * The Earth cut open along a meridian and unrolled to 360 degrees of longitude east of it. Lines and rings that cross
 * the cut come in pieces.
 *
 * @param west the longitude of the cut, in degrees
 */
public record Strip(double west) {

    /** The line without jumps of longitude at the antimeridian; its longitudes may leave -180..180. */
    public static List<Coordinates> unrolled(List<Coordinates> line) {
        List<Coordinates> unrolled = new ArrayList<>(line.size());
        double longitude = line.get(0).longitude();
        double turned = 0;
        for (Coordinates place : line) {
            double jump = place.longitude() + turned - longitude;
            turned += halfTurn(jump) - jump;
            longitude = place.longitude() + turned;
            unrolled.add(turned == 0 ? place : new Coordinates(place.latitude(), longitude));
        }
        return unrolled;
    }

    /** The same angle within -180..180; both limits stay as they are. */
    public static double halfTurn(double degrees) {
        return Math.abs(degrees) <= 180 ? degrees : degrees - 360 * Math.rint(degrees / 360);
    }

    /** The pieces of a line, with longitudes from west to west + 360. */
    public List<List<Coordinates>> lines(List<Coordinates> line) {
        List<List<Coordinates>> pieces = new ArrayList<>();
        for (List<Coordinates> copy : copies(unrolled(line))) {
            for (List<Coordinates> eastern : new Cut(west, 1).line(copy)) {
                pieces.addAll(new Cut(west + 360, -1).line(eastern));
            }
        }
        return pieces;
    }

    /**
     * Rings around the pieces of an area, with longitudes from west to west + 360. Each ring ends where it begins. An
     * outline around a pole is led along the cut to the pole and back.
     */
    public List<List<Coordinates>> rings(List<Coordinates> ring) {
        List<Coordinates> unrolled = unrolled(ring);
        double turn =
                unrolled.get(unrolled.size() - 1).longitude() - unrolled.get(0).longitude();
        List<List<Coordinates>> pieces = new ArrayList<>();
        for (List<Coordinates> copy : Math.abs(turn) > 180 ? List.of(aroundPole(unrolled, turn)) : copies(unrolled)) {
            // A ring that only touches the cut from outside would leave a piece of no width.
            if (copy.stream().anyMatch(this::isInside)) {
                for (List<Coordinates> eastern : new Cut(west, 1).ring(copy)) {
                    pieces.addAll(new Cut(west + 360, -1).ring(eastern));
                }
            }
        }
        return pieces;
    }

    private boolean isInside(Coordinates place) {
        return west < place.longitude() && place.longitude() < west + 360;
    }

    /**
     * Repeats a ring around a pole until it spans the whole strip. The area is on the right: a ring that runs east
     * holds the South Pole.
     */
    private List<Coordinates> aroundPole(List<Coordinates> ring, double turn) {
        double pole = turn > 0 ? -90 : 90;
        double start = ring.get(0).longitude();
        double first = turn > 0 ? Math.floor((west - start) / 360) : Math.ceil((west + 360 - start) / 360);
        List<Coordinates> around = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            double shift = 360 * (first + round * Math.signum(turn));
            around.addAll(shifted(ring.subList(round == 0 ? 0 : 1, ring.size()), shift));
        }
        around.add(new Coordinates(pole, around.get(around.size() - 1).longitude()));
        around.add(new Coordinates(pole, around.get(0).longitude()));
        around.add(around.get(0));
        return around;
    }

    /** Copies of a line, shifted by whole turns, wherever it touches the strip. */
    private List<List<Coordinates>> copies(List<Coordinates> line) {
        double least = line.stream().mapToDouble(Coordinates::longitude).min().orElseThrow();
        double greatest =
                line.stream().mapToDouble(Coordinates::longitude).max().orElseThrow();
        List<List<Coordinates>> copies = new ArrayList<>();
        for (double turns = Math.ceil((west - greatest) / 360); least + 360 * turns <= west + 360; turns++) {
            copies.add(shifted(line, 360 * turns));
        }
        return copies;
    }

    private static List<Coordinates> shifted(List<Coordinates> line, double degrees) {
        return degrees == 0
                ? line
                : line.stream()
                        .map(place -> new Coordinates(place.latitude(), place.longitude() + degrees))
                        .toList();
    }
}
