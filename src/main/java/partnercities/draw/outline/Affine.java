package partnercities.draw.outline;

/** Moves, scales and turns points: x becomes ax + cy + e, y becomes bx + dy + f (SVG 2 §8.5). */
public record Affine(double a, double b, double c, double d, double e, double f) {
    public static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);

    public static Affine move(double right, double down) {
        return new Affine(1, 0, 0, 1, right, down);
    }

    public static Affine scale(double across, double down) {
        return new Affine(across, 0, 0, down, 0, 0);
    }

    /** Scales about the origin, then moves. */
    public static Affine scaleAndMove(double scale, double right, double down) {
        return new Affine(scale, 0, 0, scale, right, down);
    }

    /** Both, the other one first. */
    public Affine after(Affine other) {
        return new Affine(
                a * other.a + c * other.b,
                b * other.a + d * other.b,
                a * other.c + c * other.d,
                b * other.c + d * other.d,
                a * other.e + c * other.f + e,
                b * other.e + d * other.f + f);
    }

    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** By how much it enlarges lengths, on average. */
    public double size() {
        return Math.sqrt(Math.abs(a * d - b * c));
    }
}
