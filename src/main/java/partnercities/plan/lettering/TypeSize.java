package partnercities.plan.lettering;

/**
 * The sizes of type on maps, in units of a map a thousand units wide. {@code maps.css} shows each on maps so wide that no
 * letter is smaller than 11 pixels.
 */
public enum TypeSize {
    /** From 700 pixels on. */
    WIDE(16.5),
    /** From 430 pixels on. */
    MEDIUM(26),
    /** From 275 pixels on. */
    NARROW(40);

    private final double units;

    TypeSize(double units) {
        this.units = units;
    }

    public double units() {
        return units;
    }
}
