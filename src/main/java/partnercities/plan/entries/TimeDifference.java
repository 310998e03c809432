package partnercities.plan.entries;

import java.util.Locale;
import partnercities.geo.countries.StandardTime;

/**
 * How a city's clocks differ from those at home, both in standard time.
 *
 * @param fromUtc in minutes, positive when the city is ahead
 * @param fromHome in minutes, positive when the city is ahead
 */
public record TimeDifference(int fromUtc, int fromHome) {
    private static final int MINUTES_PER_HOUR = 60;

    static TimeDifference between(StandardTime home, StandardTime there) {
        return new TimeDifference(there.minutes(), there.minutes() - home.minutes());
    }

    /** As {@code UTC+2}, {@code UTC−3:30} or {@code UTC}. */
    public String utc() {
        int minutes = Math.abs(fromUtc) % MINUTES_PER_HOUR;
        String hours = Integer.toString(Math.abs(fromUtc) / MINUTES_PER_HOUR);
        return "UTC" + (fromUtc == 0 ? "" : sign(fromUtc) + hours)
                + (minutes == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes));
    }

    /** The sign of the difference from home; nothing when there is none. */
    public String sign() {
        return fromHome == 0 ? "" : sign(fromHome);
    }

    /** Whole hours of the difference from home. */
    public int hours() {
        return Math.abs(fromHome) / MINUTES_PER_HOUR;
    }

    /** Minutes of the difference from home beyond the whole hours. */
    public int minutes() {
        return Math.abs(fromHome) % MINUTES_PER_HOUR;
    }

    /** Whether the city is {@code ahead} of home, {@code behind} or the {@code same}. */
    public String key() {
        return fromHome > 0 ? "ahead" : fromHome < 0 ? "behind" : "same";
    }

    private static String sign(int number) {
        return number > 0 ? "+" : "−";
    }
}
