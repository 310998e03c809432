package partnercities.geo.measure;

/** How many decimals measures of places are shown with. Records compare measures with the same decimals. */
public final class Digits {
    /** Of degrees: about ten metres. */
    public static final int OF_DEGREES = 4;
    /** Of square kilometres. */
    public static final int OF_AREA = 1;
    /** Of metres above sea level. */
    public static final int OF_ELEVATION = 0;

    /** Tenths matter only below this distance. */
    private static final double NEAR_KILOMETRES = 10;

    private Digits() {}

    public static int ofDistance(double kilometres) {
        return kilometres < NEAR_KILOMETRES ? 1 : 0;
    }
}
