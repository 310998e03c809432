package partnercities.geo.world;

import java.util.List;
import partnercities.domain.city.Coordinates;
import partnercities.geo.projection.EqualEarth;

/** A place on the unit sphere, where neither poles nor antimeridian are special. Good for rough areas and distances. */
record UnitVector(double x, double y, double z) {
    /** The mean radius of the Earth, in kilometres. */
    static final double EARTH_RADIUS = EqualEarth.AUTHALIC_RADIUS;

    static UnitVector of(Coordinates place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude());
        return new UnitVector(
                Math.cos(latitude) * Math.cos(longitude), Math.cos(latitude) * Math.sin(longitude), Math.sin(latitude));
    }

    /** The middle of some places, inside the Earth. */
    static UnitVector middle(List<UnitVector> places) {
        UnitVector sum = new UnitVector(0, 0, 0);
        for (UnitVector place : places) {
            sum = sum.plus(place);
        }
        double count = places.size();
        return new UnitVector(sum.x / count, sum.y / count, sum.z / count);
    }

    /** The straight distance through the Earth, in kilometres. */
    double chord(UnitVector other) {
        return EARTH_RADIUS * other.minus(this).length();
    }

    /**
     * The straight distance through the Earth to a place at a given distance along the surface, both in kilometres, on
     * a sphere.
     */
    static double chordOf(double distance) {
        return 2 * EARTH_RADIUS * Math.sin(Math.min(distance / (2 * EARTH_RADIUS), Math.PI / 2));
    }

    UnitVector plus(UnitVector other) {
        return new UnitVector(x + other.x, y + other.y, z + other.z);
    }

    UnitVector cross(UnitVector other) {
        return new UnitVector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** Half its length on the Earth, in square kilometres. */
    double area() {
        return EARTH_RADIUS * EARTH_RADIUS * length() / 2;
    }

    double length() {
        return Math.sqrt(x * x + y * y + z * z);
    }

    UnitVector minus(UnitVector other) {
        return new UnitVector(x - other.x, y - other.y, z - other.z);
    }
}
