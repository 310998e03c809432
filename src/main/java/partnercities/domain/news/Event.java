package partnercities.domain.news;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;

/**
 * What an announcement invites to, or tells of.
 *
 * @param from when it begins, by the clocks of its zone
 * @param until when it ends, likewise; at a date without a time it takes all of that day
 * @param zone of the clocks, if it is not that of home
 * @param place what people call the place
 * @param address where that is
 * @param link to a page with more, or to enrol
 */
public record Event(
        PublicationTime from,
        Optional<PublicationTime> until,
        Optional<ZoneId> zone,
        LocalizedText place,
        Optional<String> address,
        Optional<String> link) {
    /** An event of which only the date is known. */
    public static Event on(PartialDate date) {
        return new Event(
                new PublicationTime(date, Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                LocalizedText.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** When it begins. */
    public PartialDate date() {
        return from.date();
    }

    /** Its last day, or the last that it can have. */
    public LocalDate lastDay() {
        return until.orElse(from).date().latest();
    }
}
