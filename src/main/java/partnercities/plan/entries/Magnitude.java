package partnercities.plan.entries;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A size in whole units of the last digit that is shown.
 *
 * @param least what it is at the least
 * @param greatest what it is at the most; the same where the figure is exactly known
 */
public record Magnitude(long least, long greatest) {
    /** A value as it is shown with so many decimals. */
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
