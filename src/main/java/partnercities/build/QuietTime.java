package partnercities.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.news.Announcement;
import partnercities.domain.time.PublicationTime;

/**
 * The time around the moment of a build in which the moment makes no difference: the day at home is the same, and no
 * announcement appears or expires.
 *
 * @param from its first moment
 * @param until the first moment after it
 */
public record QuietTime(Instant from, Instant until) {
    /**
     * The quiet time around a moment.
     *
     * @param home the zone of the home city, whose clocks count
     */
    static QuietTime around(Instant now, ZoneId home, Collection<Announcement> announcements) {
        LocalDate today = LocalDate.ofInstant(now, home);
        ZoneRules rules = home.getRules();
        // where clocks are put back across midnight, a date comes twice, and so does midnight
        Stream<Instant> transitions = Stream.of(rules.previousTransition(now.plusNanos(1)), rules.nextTransition(now))
                .flatMap(transition -> Optional.ofNullable(transition).stream())
                .map(ZoneOffsetTransition::getInstant);
        Stream<Instant> midnights = Stream.of(today, today.plusDays(1))
                .map(day -> day.atStartOfDay(home))
                .flatMap(start -> Stream.of(start, start.withLaterOffsetAtOverlap()))
                .map(ZonedDateTime::toInstant);
        Stream<Instant> publications = announcements.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.published()), one.expires().stream()))
                .map(time -> moment(time, home));
        QuietTime quiet = new QuietTime(Instant.MIN, Instant.MAX);
        for (Instant change : Stream.of(transitions, midnights, publications)
                .flatMap(changes -> changes)
                .toList()) {
            quiet = quiet.bounded(change, now);
        }
        return quiet;
    }

    private QuietTime bounded(Instant change, Instant now) {
        if (change.isAfter(now)) {
            return new QuietTime(from, change.isBefore(until) ? change : until);
        }
        return new QuietTime(change.isAfter(from) ? change : from, until);
    }

    private static Instant moment(PublicationTime time, ZoneId home) {
        return time.moment(home).toInstant();
    }
}
