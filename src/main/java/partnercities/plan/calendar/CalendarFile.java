package partnercities.plan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind.Founding;
import partnercities.domain.agreement.Status;
import partnercities.domain.news.Announcement;
import partnercities.domain.news.Event;
import partnercities.domain.page.Subject;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PartialDate.Precision;
import partnercities.domain.time.Validity;
import partnercities.encoding.Sha256;
import partnercities.link.Site;
import partnercities.link.history.History.Revision;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;

/**
 * The calendar of one language to subscribe to (RFC 5545, RFC 7986): anniversaries of agreements in force, and events.
 * Dates not known to the day are left out. What has changed since the last build says so.
 */
public final class CalendarFile {
    static final String MEDIA_TYPE = "text/calendar";

    /** Subscribers still count as free during an entry (RFC 5545, 3.8.2.7). */
    private static final String FREE = "TRANSPARENT";
    /** As many letters as tell an entry from what it was. */
    private static final int FINGERPRINT = 16;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final LanguageEdition edition;
    private final Entries entries;
    private final Site site;
    private final PlainFile file;
    private final SortedMap<String, Revision> revisions = new TreeMap<>();

    private CalendarFile(Desk desk, String path, List<Agreement> agreements, List<Announcement> announcements) {
        this.edition = desk.edition();
        this.entries = desk.entries();
        this.site = desk.site();
        this.file = new PlainFile.Text(path, text(path, agreements, announcements));
    }

    public PlainFile file() {
        return file;
    }

    /** Its entries by their UID, for the next build to know. */
    public SortedMap<String, Revision> revisions() {
        return revisions;
    }

    /** Empty when there is nothing to put into it, since a calendar must have an entry (RFC 5545, 3.6). */
    public static Optional<CalendarFile> of(Desk desk) {
        Site site = desk.site();
        List<Agreement> agreements = Anniversary.celebrated(site).stream()
                .filter(agreement -> last(agreement, site)
                        .filter(last -> last.isBefore(first(agreement)))
                        .isEmpty())
                .toList();
        List<Announcement> announcements = site.announcements().values().stream()
                .filter(announcement -> !site.unpublished().contains(Subject.article(announcement.id())))
                .filter(announcement -> day(announcement).isPresent())
                .toList();
        if (agreements.isEmpty() && announcements.isEmpty()) {
            return Optional.empty();
        }
        String path =
                site.addresses().fileBeside(Subject.CALENDAR, desk.edition().language(), "ics");
        return Optional.of(new CalendarFile(desk, path, agreements, announcements));
    }

    private String text(String path, List<Agreement> agreements, List<Announcement> announcements) {
        Label name = edition.label(site.settings().title());
        ICalendar lines = new ICalendar()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Partner Cities//Calendar//EN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name.text())
                .text("DESCRIPTION", edition.message("description.calendar"))
                .line("URL", absolute(edition.address(Subject.CALENDAR)))
                .line("SOURCE;VALUE=URI", absolute(site.addresses().ofFile(path)))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
                .line("X-PUBLISHED-TTL", "P1D");
        agreements.forEach(agreement -> anniversary(agreement, lines));
        announcements.forEach(announcement -> event(announcement, lines));
        return lines.line("END", "VCALENDAR").toString();
    }

    private void anniversary(Agreement agreement, ICalendar calendar) {
        LocalDate signing = Anniversary.signingDay(agreement).orElseThrow();
        ICalendar says = days(first(agreement), first(agreement))
                .line("RRULE", rule(signing) + end(agreement))
                .text("SUMMARY", summary(agreement, signing))
                .text("DESCRIPTION", edition.message("kind." + agreement.kind().key()))
                .text("CATEGORIES", edition.message("calendar.anniversaries"))
                .line("URL", absolute(address(agreement)));
        entry("agreement", agreement.id(), says, signing.atStartOfDay().toInstant(ZoneOffset.UTC), calendar);
    }

    private void event(Announcement announcement, ICalendar calendar) {
        Subject subject = Subject.article(announcement.id());
        ZoneId home = site.settings().timeZone();
        Event event = announcement.event().orElseThrow();
        ICalendar says = time(event).text("SUMMARY", edition.title(subject));
        place(event).ifPresent(place -> says.text("LOCATION", place));
        edition.summary(subject).ifPresent(summary -> says.text("DESCRIPTION", summary));
        says.text("CATEGORIES", edition.message("calendar.events")).line("URL", absolute(edition.address(subject)));
        entry(
                "news",
                announcement.id(),
                says,
                announcement
                        .updated()
                        .orElse(announcement.published())
                        .moment(home)
                        .toInstant(),
                calendar);
    }

    /** Whole days. What a calendar takes for the end is the first day that is no part of it. */
    private static ICalendar days(LocalDate first, LocalDate last) {
        return new ICalendar()
                .line("DTSTART;VALUE=DATE", DATE.format(first))
                .line("DTEND;VALUE=DATE", DATE.format(last.plusDays(1)))
                .line("TRANSP", FREE);
    }

    /** Moments are told in UTC, and calendars show them by the clocks of whoever looks (RFC 5545, 3.3.5, form 2). */
    private ICalendar time(Event event) {
        if (event.from().time().isEmpty()) {
            return days(event.date().earliest(), event.lastDay());
        }
        ZoneId zone = event.zone().orElse(site.settings().timeZone());
        ICalendar says =
                new ICalendar().line("DTSTART", MOMENT.format(event.from().moment(zone)));
        event.until()
                .filter(end -> end.time().isPresent())
                .ifPresent(end -> says.line("DTEND", MOMENT.format(end.moment(zone))));
        return says.line("TRANSP", FREE);
    }

    private Optional<Label> place(Event event) {
        Optional<Label> name = edition.optionalLabel(event.place());
        return event.address()
                .map(address -> name.map(known -> new Label(known.text() + ", " + address, known.foreign()))
                        .orElse(new Label(address, Optional.empty())))
                .or(() -> name);
    }

    /**
     * Adds an entry. Programs that have it already take it over anew when its number and moment have grown (RFC 5546, 2.1.5).
     *
     * @param origin a moment from the content, not from the clock, so that a calendar without a past is the same at any time
     */
    private void entry(String kind, String id, ICalendar says, Instant origin, ICalendar calendar) {
        String uid = kind + "-" + id + "-" + edition.language() + "@"
                + site.settings().host();
        Revision revision =
                site.chronicle().revision(uid, Sha256.of(says.toString()).substring(0, FINGERPRINT), origin);
        revisions.put(uid, revision);
        String moment = MOMENT.format(revision.stamp());
        calendar.line("BEGIN", "VEVENT").text("UID", uid).line("DTSTAMP", moment);
        if (revision.sequence() > 0) {
            calendar.line("LAST-MODIFIED", moment).line("SEQUENCE", Integer.toString(revision.sequence()));
        }
        calendar.add(says).line("END", "VEVENT");
    }

    /**
     * A signing on 29 February recurs on the last day of February, as on the pages. A plain yearly rule would recur
     * only in leap years.
     */
    private static String rule(LocalDate signing) {
        boolean leapDay = signing.getMonthValue() == 2 && signing.getDayOfMonth() == 29;
        return "FREQ=YEARLY" + (leapDay ? ";BYMONTH=2;BYMONTHDAY=-1" : "");
    }

    private String end(Agreement agreement) {
        return last(agreement, site).map(last -> ";UNTIL=" + DATE.format(last)).orElse("");
    }

    /** The day of the first anniversary. The signing itself is none. */
    private static LocalDate first(Agreement agreement) {
        return Anniversary.signingDay(agreement).orElseThrow().plusYears(1);
    }

    /** Anniversaries stop at the end of an agreement's term, unless a renewal keeps it in force. */
    private static Optional<LocalDate> last(Agreement agreement, Site site) {
        return agreement
                .term()
                .flatMap(Validity::until)
                .map(PartialDate::latest)
                .filter(last -> !last.isBefore(site.today()))
                .filter(last -> agreement.status(last.plusDays(1)) == Status.EXPIRED);
    }

    private String summary(Agreement agreement, LocalDate signing) {
        return edition.message(
                agreement.founding() == Founding.CONFERRAL ? "calendar.anniversary-of-title" : "calendar.anniversary",
                Map.of("cities", entries.cityNames(agreement), "year", String.valueOf(signing.getYear())));
    }

    /** The address of an agreement on the page of its first city, or else in the register. */
    private String address(Agreement agreement) {
        return entries.citiesOf(agreement).stream()
                .findFirst()
                .map(Reference::address)
                .orElseGet(() -> entries.addressInRegister(agreement));
    }

    private String absolute(String address) {
        return site.addresses().absolute(address);
    }

    private static Optional<LocalDate> day(Announcement announcement) {
        return announcement
                .event()
                .map(Event::date)
                .filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::earliest);
    }
}
