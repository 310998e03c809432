package partnercities.domain;

/** A point on the Earth in degrees (WGS84), north and east positive. The reader of content checks the ranges. */
public record Coordinates(double latitude, double longitude) {
    /** What stands for a place that content does not tell; no city lies there. */
    public static final Coordinates NOWHERE = new Coordinates(0, 0);
}
