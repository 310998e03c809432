package partnercities.domain.settings;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour in OKLCH, as CSS writes it (CSS Color 4 §9.4). Contrast is measured as an sRGB screen shows the colour, with
 * eight bits per channel.
 *
 * @param lightness from 0 to 1
 * @param chroma from 0, which is grey; no colour of sRGB has more than 0.33
 * @param hue in degrees, from 0 to below 360
 */
public record Colour(double lightness, double chroma, double hue) {
    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{6})");
    private static final Pattern OKLCH = Pattern.compile(
            "oklch\\(\\s*(\\d?\\.?\\d+|\\d{1,3}(?:\\.\\d+)?%)\\s+(\\d?\\.?\\d+)\\s+(\\d{1,3}(?:\\.\\d+)?)(?:deg)?\\s*\\)");
    private static final double MOST_CHROMA = 0.5;
    /** How far the rounded matrices may miss the gamut; less than a hundredth of an eight-bit step. */
    private static final double TOLERANCE = 0.00003;
    /** CSS Color 4 writes colours with at least this many decimals. */
    private static final int DECIMALS = 3;

    private static final int HALVINGS = 20;

    /** Reads {@code #rrggbb} or {@code oklch(L C H)}; empty for any other text. */
    public static Optional<Colour> parse(String text) {
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            byte[] channels = HexFormat.of().parseHex(hex.group(1));
            return Optional.of(ofLinear(linear(channels[0]), linear(channels[1]), linear(channels[2])));
        }
        Matcher oklch = OKLCH.matcher(text);
        if (!oklch.matches()) {
            return Optional.empty();
        }
        String written = oklch.group(1);
        double lightness = written.endsWith("%")
                ? Double.parseDouble(written.substring(0, written.length() - 1)) / 100
                : Double.parseDouble(written);
        double chroma = Double.parseDouble(oklch.group(2));
        double hue = Double.parseDouble(oklch.group(3));
        return Optional.of(new Colour(lightness, chroma, hue % 360))
                .filter(colour -> lightness <= 1 && chroma <= MOST_CHROMA && hue <= 360);
    }

    /** The colour with another lightness. The hue stays, and so does the chroma as far as sRGB allows. */
    public Colour withLightness(double other) {
        return new Colour(other, chroma, hue).shown();
    }

    /**
     * The nearest sRGB colour of the same lightness and hue, rounded as it is written. Only the chroma is reduced, as
     * in CSS Color 4 §13.2, but without clipping at the end.
     */
    public Colour shown() {
        Colour rounded =
                new Colour(rounded(lightness, RoundingMode.HALF_UP), chroma, rounded(hue, RoundingMode.HALF_UP));
        Colour written = rounded.withChroma(rounded(chroma, RoundingMode.HALF_UP));
        if (written.isInGamut()) {
            return written;
        }
        double most = chroma;
        double least = 0;
        for (int step = 0; step < HALVINGS; step++) {
            double middle = (least + most) / 2;
            if (rounded.withChroma(middle).isInGamut()) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return rounded.withChroma(rounded(least, RoundingMode.DOWN));
    }

    /** Relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
    public double luminance() {
        double[] linear = linear();
        return 0.2126 * onScreen(linear[0]) + 0.7152 * onScreen(linear[1]) + 0.0722 * onScreen(linear[2]);
    }

    /** Contrast ratio of WCAG 2.2, from 1 to 21. */
    public double contrast(Colour other) {
        double own = luminance();
        double others = other.luminance();
        return (Math.max(own, others) + 0.05) / (Math.min(own, others) + 0.05);
    }

    /** The colour as {@code #rrggbb}, clipped to sRGB. */
    public String hex() {
        byte[] channels = new byte[3];
        for (int channel = 0; channel < channels.length; channel++) {
            channels[channel] = (byte) eightBits(linear()[channel]);
        }
        return "#" + HexFormat.of().formatHex(channels);
    }

    /** As CSS writes it: {@code oklch(0.52 0.14 35)}. */
    public String css() {
        return "oklch(" + plain(lightness) + " " + plain(chroma) + " " + plain(hue) + ")";
    }

    private Colour withChroma(double other) {
        return new Colour(lightness, other, hue);
    }

    private boolean isInGamut() {
        for (double channel : linear()) {
            if (channel < -TOLERANCE || channel > 1 + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** Linear sRGB, by Björn Ottosson's matrices (https://bottosson.github.io/posts/oklab/, edition of 2021-01-25). */
    private double[] linear() {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        DoubleUnaryOperator cube = x -> x * x * x;
        double l = cube.applyAsDouble(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube.applyAsDouble(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube.applyAsDouble(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static Colour ofLinear(double red, double green, double blue) {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double hue = Math.toDegrees(Math.atan2(b, a));
        return new Colour(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, b), hue < 0 ? hue + 360 : hue);
    }

    /** Linearizes an eight-bit channel. The threshold is that of IEC 61966-2-1, which WCAG 2.2 cites too. */
    private static double linear(byte channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int eightBits(double linear) {
        double within = Math.max(0, Math.min(1, linear));
        double encoded = within <= 0.0031308 ? 12.92 * within : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * encoded);
    }

    private static double onScreen(double linear) {
        return linear((byte) eightBits(linear));
    }

    private static double rounded(double number, RoundingMode mode) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, mode).doubleValue();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .toLowerCase(Locale.ROOT);
    }
}
