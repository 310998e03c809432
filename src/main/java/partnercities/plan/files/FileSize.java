package partnercities.plan.files;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes file sizes for people, e.g. {@code 1.2 MB}. */
public final class FileSize {
    private static final double BYTES_PER_KILOBYTE = 1000;
    private static final double KILOBYTES_PER_MEGABYTE = 1000;
    /** Smaller numbers are shown with tenths. */
    private static final double SMALL = 10;
    /** The smallest size shown, in kilobytes, so that no file seems empty. */
    private static final double SMALLEST = 0.1;

    private FileSize() {}

    /**
     * In kilobytes of 1000 bytes, large files in megabytes (SI prefixes, as in CLDR's units). Numbers below ten have
     * tenths. The space before the unit is a no-break space.
     */
    public static String of(double bytes, Locale locale) {
        double kilobytes = bytes / BYTES_PER_KILOBYTE;
        return Math.round(kilobytes) < KILOBYTES_PER_MEGABYTE
                ? measure(Math.max(SMALLEST, kilobytes), MeasureUnit.KILOBYTE, locale)
                : measure(kilobytes / KILOBYTES_PER_MEGABYTE, MeasureUnit.MEGABYTE, locale);
    }

    private static String measure(double value, MeasureUnit unit, Locale locale) {
        return NumberFormatter.withLocale(locale)
                .roundingMode(RoundingMode.HALF_UP)
                .precision(Precision.maxFraction(value < SMALL ? 1 : 0))
                .unit(unit)
                .unitWidth(NumberFormatter.UnitWidth.SHORT)
                .format(value)
                .toString()
                .replace(' ', '\u00A0');
    }
}
