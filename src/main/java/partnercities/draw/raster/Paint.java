package partnercities.draw.raster;

/**
 * How a shape of a drawing is painted.
 *
 * @param fill its colour; negative for none
 * @param stroke the colour of its edge; negative for none
 * @param strokeWidth in the shape's own units
 */
public record Paint(
        int fill,
        double fillOpacity,
        Coverage.Rule rule,
        int stroke,
        double strokeOpacity,
        double strokeWidth,
        Stroke.Cap cap,
        Stroke.Join join) {
    public static final int NONE = -1;
    /** What SVG begins with (SVG 2 §13). */
    public static final Paint INITIAL =
            new Paint(0, 1, Coverage.Rule.NON_ZERO, NONE, 1, 1, Stroke.Cap.BUTT, Stroke.Join.MITER);

    public Paint withFill(int colour, double opacity, Coverage.Rule otherRule) {
        return new Paint(colour, opacity, otherRule, stroke, strokeOpacity, strokeWidth, cap, join);
    }

    public Paint withStroke(int colour, double opacity, double width, Stroke.Cap otherCap, Stroke.Join otherJoin) {
        return new Paint(fill, fillOpacity, rule, colour, opacity, width, otherCap, otherJoin);
    }
}
