package partnercities.geo.measure;

/** One of the eight points of the compass, each for the 45 degrees around it. */
public enum Direction {
    N("north"),
    NE("north-east"),
    E("east"),
    SE("south-east"),
    S("south"),
    SW("south-west"),
    W("west"),
    NW("north-west");

    private static final Direction[] CLOCKWISE = values();

    private final String key;

    Direction(String key) {
        this.key = key;
    }

    /**
     * The point nearest to a bearing; halfway between two, the next one clockwise.
     *
     * @param bearing degrees clockwise from north, any finite number
     */
    public static Direction of(double bearing) {
        if (!Double.isFinite(bearing)) {
            throw new IllegalArgumentException("not a bearing: " + bearing);
        }
        double withinATurn = bearing % 360;
        double clockwise = withinATurn < 0 ? withinATurn + 360 : withinATurn;
        return CLOCKWISE[(int) Math.round(clockwise / 45) % CLOCKWISE.length];
    }

    /** Its key in templates and messages, e.g. {@code north-east}. */
    public String key() {
        return key;
    }
}
