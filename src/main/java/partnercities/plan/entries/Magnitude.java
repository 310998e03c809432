package partnercities.plan.entries;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The size of a figure in units of its last shown digit, e.g. 123 for {@code 12.3}. An imprecise figure is a range.
 *
 * @param least its smallest possible size
 * @param greatest its largest possible size; equal to {@code least} when the figure is exact
 */
public record Magnitude(long least, long greatest) {
    /** The size of an exact value that is shown with this many decimals, rounded half up. */
    public static Magnitude of(double value, int digits) {
        long exact = BigDecimal.valueOf(value)
                .setScale(digits, RoundingMode.HALF_UP)
                .unscaledValue()
                .longValueExact();
        return new Magnitude(exact, exact);
    }

    public boolean isExact() {
        return least == greatest;
    }
}
