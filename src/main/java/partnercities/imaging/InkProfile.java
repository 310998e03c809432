package partnercities.imaging;

import java.util.Optional;

/** The profile of a printing press: a table of the colours that its four inks give together (ICC.1, 10.10 and 10.11). */
final class InkProfile implements ColourProfile {
    private static final int INKS = 4;
    private static final int HEADER = 48;
    private static final double[] D50 = {0.9642, 1, 0.8249};

    private final double[][] inks;
    private final int grid;
    /** Red, green and blue light of each point of the grid, one after the other. */
    private final float[] lights;

    private InkProfile(double[][] inks, int grid, float[] lights) {
        this.inks = inks;
        this.grid = grid;
        this.lights = lights;
    }

    /** Empty if the table is of a kind that hardly any press uses. */
    static Optional<InkProfile> of(Tags tags) {
        return tags.find("A2B0").flatMap(at -> {
            String kind = tags.signature(at);
            boolean isFine = kind.equals("mft2");
            if ((!isFine && !kind.equals("mft1")) || tags.oneByte(at + 8) != INKS || tags.oneByte(at + 9) != 3) {
                return Optional.empty();
            }
            return Optional.of(read(tags, at, isFine ? Table.FINE : Table.COARSE));
        });
    }

    /** How numbers stand in a table. */
    private enum Table {
        FINE,
        COARSE;

        /** From 0 to 1. */
        double value(Tags tags, int begin, int index) {
            return this == FINE ? tags.twoBytes(begin + 2 * index) / 65535.0 : tags.oneByte(begin + index) / 255.0;
        }

        int bytes(int count) {
            return this == FINE ? 2 * count : count;
        }

        /** The colour of CIE L*a*b* that three values stand for, as a light of 100 % (ICC.1, 10.10, table 42, and 10.11). */
        double[] lab(double[] values) {
            double whole = this == FINE ? 65535.0 / 65280 : 1;
            double shades = this == FINE ? 65535.0 / 256 : 255;
            return new double[] {values[0] * 100 * whole, values[1] * shades - 128, values[2] * shades - 128};
        }
    }

    private static InkProfile read(Tags tags, int at, Table table) {
        int grid = tags.oneByte(at + 10);
        int entriesIn = table == Table.FINE ? tags.twoBytes(at + HEADER) : 256;
        int entriesOut = table == Table.FINE ? tags.twoBytes(at + HEADER + 2) : 256;
        int curves = at + HEADER + (table == Table.FINE ? 4 : 0);
        double[][] inks = new double[INKS][256];
        for (int ink = 0; ink < INKS; ink++) {
            for (int value = 0; value < 256; value++) {
                inks[ink][value] =
                        between(tags, table, curves + table.bytes(ink * entriesIn), entriesIn, value / 255.0);
            }
        }
        int colours = curves + table.bytes(INKS * entriesIn);
        int points = grid * grid * grid * grid;
        int curvesOut = colours + table.bytes(points * 3);
        float[] lights = new float[points * 3];
        for (int point = 0; point < points; point++) {
            double[] values = new double[3];
            for (int band = 0; band < 3; band++) {
                double raw = table.value(tags, colours, point * 3 + band);
                values[band] = between(tags, table, curvesOut + table.bytes(band * entriesOut), entriesOut, raw);
            }
            double[] xyz = xyz(table.lab(values));
            for (int band = 0; band < 3; band++) {
                lights[point * 3 + band] = (float) Srgb.light(band, xyz[0], xyz[1], xyz[2]);
            }
        }
        return new InkProfile(inks, grid, lights);
    }

    private static double between(Tags tags, Table table, int begin, int entries, double x) {
        double place = x * (entries - 1);
        int below = Math.max(0, Math.min(entries - 2, (int) place));
        double low = table.value(tags, begin, below);
        return low + (table.value(tags, begin, below + 1) - low) * (place - below);
    }

    /** From CIE L*a*b* (CIE 15). */
    private static double[] xyz(double[] lab) {
        double y = (lab[0] + 16) / 116;
        double[] roots = {y + lab[1] / 500, y, y - lab[2] / 200};
        double[] xyz = new double[3];
        for (int at = 0; at < 3; at++) {
            double root = roots[at];
            xyz[at] = D50[at] * (root > 6.0 / 29 ? root * root * root : (root - 4.0 / 29) * 108 / 841);
        }
        return xyz;
    }

    @Override
    public Samples toSrgb(Samples picture) {
        if (picture.layout() != Samples.Layout.CMYK) {
            return picture;
        }
        Samples mixed = new Samples(picture.width(), picture.height(), Samples.Layout.RGB);
        double[] light = new double[3];
        for (int pixel = 0; pixel < picture.width() * picture.height(); pixel++) {
            mix(picture, pixel * INKS, light);
            for (int band = 0; band < 3; band++) {
                mixed.set(pixel * 3 + band, Srgb.write(light[band]));
            }
        }
        return mixed;
    }

    /** The light of four inks: the mean of the sixteen points of the grid around them, by nearness. */
    private void mix(Samples picture, int at, double[] light) {
        int[] points = new int[INKS];
        double[] shares = new double[INKS];
        for (int ink = 0; ink < INKS; ink++) {
            double place = inks[ink][picture.at(at + ink)] * (grid - 1);
            points[ink] = Math.max(0, Math.min(grid - 2, (int) place));
            shares[ink] = place - points[ink];
        }
        light[0] = 0;
        light[1] = 0;
        light[2] = 0;
        for (int corner = 0; corner < 1 << INKS; corner++) {
            double share = 1;
            int point = 0;
            for (int ink = 0; ink < INKS; ink++) {
                int up = corner >> ink & 1;
                share *= up == 1 ? shares[ink] : 1 - shares[ink];
                point = point * grid + points[ink] + up;
            }
            for (int band = 0; band < 3; band++) {
                light[band] += share * lights[point * 3 + band];
            }
        }
    }
}
