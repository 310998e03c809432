package partnercities.domain.city;

/** A point on the Earth in degrees (WGS84), north and east positive. {@code gather} checks the ranges. */
public record Coordinates(double latitude, double longitude) {
    /** Stands in for a place that content leaves out; no city lies there. */
    public static final Coordinates NOWHERE = new Coordinates(0, 0);
}
