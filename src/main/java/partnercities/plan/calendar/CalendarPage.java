package partnercities.plan.calendar;

import java.util.List;
import java.util.Optional;
import partnercities.domain.PartialDate;
import partnercities.plan.entries.Teaser;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * Anniversaries of agreements and events that announcements tell of.
 *
 * @param subscription the file with all of it; empty when there is nothing to put into it
 * @param months those of the coming year that have anniversaries, in the order of time
 * @param coming events from the day of the build on, the next one first
 * @param past events of the last year, the latest first
 * @param withoutDay agreements in force that are not in the file, for the day of their signing is not known
 * @param eventsWithoutDay events that are not in the file, for their day is not known
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

    /** The days of a month that have anniversaries. */
    public record Month(PartialDate month, List<Celebration> days) {}

    /** What happens on a date, which may be a whole month or year. */
    public record Event(PartialDate date, Teaser announcement) {}

    @Override
    public String template() {
        return "calendar.ftlh";
    }
}
