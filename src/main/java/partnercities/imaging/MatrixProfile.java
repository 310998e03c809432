package partnercities.imaging;

import java.util.Optional;

/** The profile of a screen or camera: a curve for each of red, green and blue, and the three lights, as that of Display P3. */
final class MatrixProfile implements ColourProfile {
    private static final int VALUES = 256;
    /** By how much a profile may differ from sRGB and still be taken for it. */
    private static final double SAME = 0.003;

    private final double[][] curves;
    private final double[][] lights;

    private MatrixProfile(double[][] curves, double[][] lights) {
        this.curves = curves;
        this.lights = lights;
    }

    /** Empty if it is sRGB, or no profile of this kind. */
    static Optional<MatrixProfile> of(Tags tags) {
        double[][] curves = new double[3][];
        double[][] lights = new double[3][3];
        for (int band = 0; band < 3; band++) {
            String letter = "rgb".substring(band, band + 1);
            Optional<Integer> light = tags.find(letter + "XYZ");
            Optional<Integer> curve = tags.find(letter + "TRC");
            if (light.isEmpty() || curve.isEmpty()) {
                return Optional.empty();
            }
            int at = light.get() + 8;
            for (int out = 0; out < 3; out++) {
                lights[out][band] = Srgb.light(out, tags.number(at), tags.number(at + 4), tags.number(at + 8));
            }
            curves[band] = curve(tags, curve.get());
        }
        return isSrgb(curves, lights) ? Optional.empty() : Optional.of(new MatrixProfile(curves, lights));
    }

    private static boolean isSrgb(double[][] curves, double[][] lights) {
        for (int band = 0; band < 3; band++) {
            for (int out = 0; out < 3; out++) {
                if (Math.abs(lights[out][band] - (out == band ? 1 : 0)) > SAME) {
                    return false;
                }
            }
            for (int value = 0; value < VALUES; value++) {
                if (Math.abs(curves[band][value] - Srgb.read(value / 255.0)) > SAME) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The light of each of 256 values (ICC.1, 10.6 and 10.18). */
    private static double[] curve(Tags tags, int at) {
        double[] curve = new double[VALUES];
        for (int value = 0; value < VALUES; value++) {
            double x = value / 255.0;
            curve[value] = tags.signature(at).equals("para") ? formula(tags, at, x) : table(tags, at, x);
        }
        return curve;
    }

    private static double table(Tags tags, int at, double x) {
        int count = tags.profile().getInt(at + 8);
        if (count == 0) {
            return x;
        } else if (count == 1) {
            return StrictMath.pow(x, tags.twoBytes(at + 12) / 256.0);
        }
        double place = x * (count - 1);
        int below = Math.min(count - 2, (int) place);
        double low = tags.twoBytes(at + 12 + 2 * below) / 65535.0;
        double high = tags.twoBytes(at + 14 + 2 * below) / 65535.0;
        return low + (high - low) * (place - below);
    }

    private static double formula(Tags tags, int at, double x) {
        int kind = tags.twoBytes(at + 8);
        double[] p = new double[7];
        int[] counts = {1, 3, 4, 5, 7};
        for (int index = 0; index < counts[Math.min(kind, 4)]; index++) {
            p[index] = tags.number(at + 12 + 4 * index);
        }
        return switch (kind) {
            case 0 -> StrictMath.pow(x, p[0]);
            case 1 -> x >= -p[2] / p[1] ? StrictMath.pow(p[1] * x + p[2], p[0]) : 0;
            case 2 -> (x >= -p[2] / p[1] ? StrictMath.pow(p[1] * x + p[2], p[0]) : 0) + p[3];
            case 3 -> x >= p[4] ? StrictMath.pow(p[1] * x + p[2], p[0]) : p[3] * x;
            default -> x >= p[4] ? StrictMath.pow(p[1] * x + p[2], p[0]) + p[5] : p[3] * x + p[6];
        };
    }

    @Override
    public Samples toSrgb(Samples picture) {
        int bands = picture.bands();
        if (bands < 3 || picture.layout() == Samples.Layout.CMYK) {
            return picture;
        }
        for (int at = 0; at < picture.bytes().length; at += bands) {
            double red = curves[0][picture.at(at)];
            double green = curves[1][picture.at(at + 1)];
            double blue = curves[2][picture.at(at + 2)];
            for (int out = 0; out < 3; out++) {
                double[] light = lights[out];
                picture.set(at + out, Srgb.write(light[0] * red + light[1] * green + light[2] * blue));
            }
        }
        return picture;
    }
}
