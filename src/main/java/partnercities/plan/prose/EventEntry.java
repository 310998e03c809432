package partnercities.plan.prose;

import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import partnercities.domain.news.Event;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;

/**
 * An event as pages show it.
 *
 * @param until empty if it ends on the same day, and no hour is known
 * @param clocks whose time it is, if not that of home, e.g. {@code Ukraine Time}
 * @param lastDay the last that it can have
 */
public record EventEntry(
        PublicationTime from,
        Optional<PublicationTime> until,
        Optional<String> clocks,
        Optional<Label> place,
        Optional<String> address,
        Optional<String> link,
        LocalDate lastDay) {
    public static EventEntry of(Event event, LanguageEdition edition) {
        ZoneId home = edition.site().settings().timeZone();
        return new EventEntry(
                event.from(),
                event.until()
                        .filter(end -> end.time().isPresent() || !end.date().equals(event.date())),
                event.zone()
                        .filter(zone ->
                                !zone.equals(home) && event.from().time().isPresent())
                        .map(zone -> clocks(zone, event, edition)),
                edition.optionalLabel(event.place()),
                event.address(),
                event.link(),
                event.lastDay());
    }

    public PartialDate date() {
        return from.date();
    }

    private static String clocks(ZoneId zone, Event event, LanguageEdition edition) {
        return TimeZoneFormat.getInstance(ULocale.forLocale(edition.locale()))
                .format(
                        TimeZoneFormat.Style.GENERIC_LOCATION,
                        TimeZone.getTimeZone(zone.getId()),
                        event.from().moment(zone).toInstant().toEpochMilli());
    }
}
