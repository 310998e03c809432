package partnercities.plan.calendar;

import java.util.List;
import java.util.Optional;
import partnercities.domain.time.PartialDate;
import partnercities.plan.entries.Teaser;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;
import partnercities.plan.prose.EventEntry;

/**
 * The calendar: anniversaries of agreements, and events from announcements.
 *
 * @param subscription the file to subscribe to; empty when there is nothing to put into it
 * @param months all months of the coming year, by date
 * @param coming events from the day of the build on, the next one first
 * @param past events of the last year, the latest first
 * @param withoutDay agreements in force that the file lacks because their day of signing is unknown
 * @param eventsWithoutDay events that the file lacks because their day is unknown
 */
public record CalendarPage(
        Frame frame,
        Optional<Subscription> subscription,
        List<Month> months,
        List<Event> coming,
        List<Event> past,
        List<Reference> withoutDay,
        List<Reference> eventsWithoutDay)
        implements ReadablePage {

    /**
     * A file that calendar programs fetch again and again.
     *
     * @param address absolute, for programs
     * @param download the same, root-relative
     * @param mediaType as IANA registers it
     */
    public record Subscription(String address, String download, String mediaType) {}

    /**
     * A month.
     *
     * @param days those that have anniversaries
     */
    public record Month(PartialDate month, List<Celebration> days) {}

    /** An event, of which perhaps only the month or year is known. */
    public record Event(EventEntry event, Teaser announcement) {}

    @Override
    public String template() {
        return "calendar.ftlh";
    }
}
