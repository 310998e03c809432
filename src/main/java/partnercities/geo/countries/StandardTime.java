package partnercities.geo.countries;

import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The time of a place without daylight saving, by IANA's database in ICU's edition, since editions differ between JDKs.
 *
 * @param minutes ahead of UTC; negative behind it
 */
public record StandardTime(int minutes) {
    private static final int MILLISECONDS_PER_MINUTE = 60_000;
    private static final int SECONDS_PER_MINUTE = 60;

    /**
     * The standard time of a zone.
     *
     * @param day the day for which to answer, since countries change their standard time
     */
    public static StandardTime of(ZoneId zone, LocalDate day) {
        if (zone.normalized() instanceof ZoneOffset fixed) {
            return new StandardTime(fixed.getTotalSeconds() / SECONDS_PER_MINUTE);
        }
        TimeZone known = TimeZone.getTimeZone(zone.getId(), TimeZone.TIMEZONE_ICU);
        if (known.getID().equals(TimeZone.UNKNOWN_ZONE_ID)) { // newer than ICU's edition
            return new StandardTime(
                    zone.getRules().getStandardOffset(noon(day).toInstant()).getTotalSeconds() / SECONDS_PER_MINUTE);
        }
        return of(known, day);
    }

    /** The standard time of a whole country; empty when its zones differ. */
    public static Optional<StandardTime> throughout(Territory country, LocalDate day) {
        Set<StandardTime> times =
                TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country.code(), null).stream()
                        .map(id -> of(TimeZone.getTimeZone(id, TimeZone.TIMEZONE_ICU), day))
                        .collect(Collectors.toSet());
        return times.size() == 1 ? times.stream().findFirst() : Optional.empty();
    }

    /** Not TimeZone.getRawOffset, which answers for the machine's current day. */
    private static StandardTime of(TimeZone zone, LocalDate day) {
        int[] standardAndSummer = new int[2];
        zone.getOffset(noon(day).toInstant().toEpochMilli(), false, standardAndSummer);
        return new StandardTime(standardAndSummer[0] / MILLISECONDS_PER_MINUTE);
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }
}
