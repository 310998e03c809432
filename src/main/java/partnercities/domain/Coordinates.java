package partnercities.domain;

/**
 * A place on the Earth in WGS84 degrees, north and east positive. That they lie within ±90 and ±180 is for the reader of
 * the file to check.
 */
public record Coordinates(double latitude, double longitude) {}
