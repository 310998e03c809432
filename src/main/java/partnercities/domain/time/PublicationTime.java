package partnercities.domain.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/** When something was published, by the home city's clocks: a date of any precision, and the time of day if known. */
public record PublicationTime(PartialDate date, Optional<LocalTime> time) implements Comparable<PublicationTime> {
    /** The first moment that it can mean. */
    public LocalDateTime earliest() {
        return date.earliest().atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /**
     * The first moment when clocks in the zone show this time. When clocks are put back and show it twice, that is the
     * first time; when they are put forward over it, the moment of the change.
     */
    public ZonedDateTime moment(ZoneId home) {
        ZoneOffsetTransition transition = home.getRules().getTransition(earliest());
        return transition != null && transition.isGap()
                ? transition.getInstant().atZone(home)
                : earliest().atZone(home);
    }

    /**
     * A moment as RFC 3339 writes it, e.g. {@code 2023-02-03T15:09:00+01:00}. Before standard time, clocks differed from UTC by odd
     * seconds, which RFC 3339 can't say; then it is the same moment in UTC.
     */
    public static String written(OffsetDateTime moment) {
        boolean wholeMinutes = moment.getOffset().getTotalSeconds() % 60 == 0;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                wholeMinutes ? moment : moment.withOffsetSameInstant(ZoneOffset.UTC));
    }

    @Override
    public int compareTo(PublicationTime other) {
        int byMoment = earliest().compareTo(other.earliest());
        return byMoment != 0 ? byMoment : date.compareTo(other.date);
    }

    /** As in a {@code datetime} attribute, e.g. {@code 2023-02-03T15:09}. */
    @Override
    public String toString() {
        return date + time.map(moment -> "T" + moment).orElse("");
    }
}
