package partnercities.plan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.news.Announcement;
import partnercities.domain.news.Event;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.domain.time.PartialDate;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Reference;

/**
 * The anniversaries and events of the coming 60 days, for pages other than the calendar. A site without a calendar has
 * none.
 */
public final class NextDates {
    private static final int DAYS = 60;
    /** On a page that shows those of all cities. */
    private static final int MOST = 8;

    private final Desk desk;
    private final List<NextDate> all = new ArrayList<>();
    private final Map<String, List<NextDate>> byCity = new TreeMap<>();

    public NextDates(Desk desk) {
        this.desk = desk;
        Site site = desk.site();
        if (!site.settings().has(Extra.CALENDAR)) {
            return;
        }
        LocalDate last = site.today().plusDays(DAYS);
        List<Entry> entries = new ArrayList<>();
        for (Anniversary anniversary : Anniversary.ofComingYear(site)) {
            if (!anniversary.day().isAfter(last)) {
                entries.add(entry(anniversary, desk));
            }
        }
        for (Announcement announcement : site.announcements().values()) {
            announcement
                    .event()
                    .filter(event -> isBetween(event, site.today(), last))
                    .ifPresent(event -> entries.add(entry(event, announcement, desk)));
        }
        entries.sort(Comparator.comparing(entry -> entry.date().date()));
        for (Entry entry : entries) {
            all.add(entry.date());
            entry.cities().forEach(city -> byCity.computeIfAbsent(city, id -> new ArrayList<>())
                    .add(entry.date()));
        }
    }

    /** @param cities ids of those concerned */
    private record Entry(NextDate date, List<String> cities) {}

    /**
     * Whether anything comes within a year. If nothing does, the calendar is no place to send readers to.
     */
    public static boolean isAnyWithinAYear(Site site) {
        LocalDate last = site.today().plusYears(1);
        return !Anniversary.ofComingYear(site).isEmpty()
                || site.announcements().values().stream()
                        .flatMap(announcement -> announcement.event().stream())
                        .anyMatch(event -> isBetween(event, site.today(), last));
    }

    /** The next dates, if not all of them. */
    public List<NextDate> first() {
        return all.stream().limit(MOST).toList();
    }

    /** The calendar, if it has more of them than {@link #first()}. */
    public Optional<Reference> others() {
        return all.size() > MOST ? desk.edition().referenceIfThere(Subject.CALENDAR) : Optional.empty();
    }

    /** Those that concern a city. */
    public List<NextDate> ofCity(String id) {
        return List.copyOf(byCity.getOrDefault(id, List.of()));
    }

    private static Entry entry(Anniversary anniversary, Desk desk) {
        Agreement agreement = desk.entries().agreement(anniversary.agreement());
        return new Entry(
                new NextDate(
                        PartialDate.of(anniversary.day()),
                        Optional.of(anniversary.years()),
                        Optional.of(agreement.founding()),
                        anniversary.rank(),
                        desk.entries().citiesOf(agreement),
                        Optional.empty()),
                agreement.cities());
    }

    private static Entry entry(Event event, Announcement announcement, Desk desk) {
        return new Entry(
                new NextDate(
                        event.date(),
                        Optional.empty(),
                        Optional.empty(),
                        "event",
                        desk.edition().cityReferences(announcement.cities()),
                        Optional.of(desk.edition().reference(Subject.article(announcement.id())))),
                announcement.cities());
    }

    /** A date of a month or year counts while any day that it can mean is still to come. */
    private static boolean isBetween(Event event, LocalDate first, LocalDate last) {
        return !event.lastDay().isBefore(first) && !event.date().earliest().isAfter(last);
    }
}
