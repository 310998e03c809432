package partnercities.imaging;

/** The colours of sRGB (IEC 61966-2-1), from colours as eyes see them by the light D50 (CIE XYZ). */
final class Srgb {
    /** From XYZ to red, green and blue light, with the white D50 made D65 (Bradford); as Bruce Lindbloom computed it. */
    private static final double[][] FROM_XYZ = {
        {3.1338561, -1.6168667, -0.4906146},
        {-0.9787684, 1.9161415, 0.0334540},
        {0.0719453, -0.2289914, 1.4052427}
    };

    private static final int STEPS = 4096;
    private static final byte[] WRITTEN = written();

    private Srgb() {}

    /** The share of one of the three lights, from 0 to 1 or somewhat beyond, in a colour of XYZ. */
    static double light(int band, double x, double y, double z) {
        return FROM_XYZ[band][0] * x + FROM_XYZ[band][1] * y + FROM_XYZ[band][2] * z;
    }

    /** How pictures write an amount of light, from 0 to 255. */
    static int write(double light) {
        int step = (int) Math.rint(Math.sqrt(Math.max(0, Math.min(1, light))) * STEPS);
        return WRITTEN[step] & 0xFF;
    }

    /** The amount of light of a value from 0 to 1. */
    static double read(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    /** By the square root of the light, since eyes tell dark shades better. */
    private static byte[] written() {
        byte[] written = new byte[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double root = (double) step / STEPS;
            double light = root * root;
            double value = light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
            written[step] = (byte) Math.rint(value * 255);
        }
        return written;
    }
}
