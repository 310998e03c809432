package partnercities.plan.lettering;

import java.util.Locale;
import java.util.Optional;
import partnercities.geo.plane.Point;

/**
 * Where a text stands: a point on the base line, which part of the text is there, and perhaps a line to its mark.
 */
public record Spot(double x, double y, Anchor anchor, Optional<Leader> leader) {
    Spot(double x, double y, Anchor anchor) {
        this(x, y, anchor, Optional.empty());
    }

    /** To tenths of a unit; finer differences are invisible. */
    Spot rounded() {
        return new Spot(Math.round(x * 10) / 10.0, Math.round(y * 10) / 10.0, anchor, leader);
    }

    /** A line from a mark to its name. */
    public record Leader(Point from, Point to) {
        public double length() {
            return Math.hypot(to.x() - from.x(), to.y() - from.y());
        }
    }

    /** Which part of a text stands at its point. */
    public enum Anchor {
        START,
        MIDDLE,
        END;

        /** As SVG's {@code text-anchor}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
