package partnercities.plan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import partnercities.domain.Agreement;
import partnercities.domain.Announcement;
import partnercities.domain.Event;
import partnercities.domain.PartialDate;
import partnercities.domain.PartialDate.Precision;
import partnercities.domain.Status;
import partnercities.domain.Subject;
import partnercities.domain.Validity;
import partnercities.link.Site;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;

/**
 * The calendar of one language to subscribe to (RFC 5545, RFC 7986): anniversaries of agreements in force, and events.
 * Dates not known to the day are left out.
 */
public final class CalendarFile {
    static final String MEDIA_TYPE = "text/calendar";

    /** Subscribers still count as free during an entry (RFC 5545, 3.8.2.7). */
    private static final String FREE = "TRANSPARENT";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final LanguageEdition edition;
    private final Entries entries;
    private final Site site;
    private final ICalendar lines = new ICalendar();

    private CalendarFile(Desk desk) {
        this.edition = desk.edition();
        this.entries = desk.entries();
        this.site = desk.site();
    }

    /** Empty when there is nothing to put into it, since a calendar must have an entry (RFC 5545, 3.6). */
    public static Optional<PlainFile> of(Desk desk) {
        Site site = desk.site();
        List<Agreement> agreements = Anniversary.celebrated(site).stream()
                .filter(agreement -> last(agreement, site)
                        .filter(last -> last.isBefore(first(agreement)))
                        .isEmpty())
                .toList();
        List<Announcement> announcements = site.announcements().values().stream()
                .filter(announcement -> day(announcement).isPresent())
                .toList();
        if (agreements.isEmpty() && announcements.isEmpty()) {
            return Optional.empty();
        }
        String path =
                site.addresses().fileBeside(Subject.CALENDAR, desk.edition().language(), "ics");
        return Optional.of(new PlainFile.Text(path, new CalendarFile(desk).text(path, agreements, announcements)));
    }

    private String text(String path, List<Agreement> agreements, List<Announcement> announcements) {
        Label name = edition.label(site.settings().title());
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Partner Cities//Calendar//EN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name.text())
                .text("DESCRIPTION", edition.message("description.calendar"))
                .line("URL", absolute(edition.address(Subject.CALENDAR)))
                .line("SOURCE;VALUE=URI", absolute(site.addresses().ofFile(path)))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
                .line("X-PUBLISHED-TTL", "P1D");
        agreements.forEach(this::anniversary);
        announcements.forEach(this::event);
        return lines.line("END", "VCALENDAR").toString();
    }

    private void anniversary(Agreement agreement) {
        LocalDate signing = Anniversary.signingDay(agreement).orElseThrow();
        begin("agreement", agreement.id(), signing.atStartOfDay().toInstant(ZoneOffset.UTC));
        days(first(agreement), first(agreement));
        lines.line("TRANSP", FREE)
                .line("RRULE", rule(signing) + end(agreement))
                .text("SUMMARY", summary(agreement, signing))
                .text("DESCRIPTION", edition.message("kind." + agreement.kind().key()))
                .text("CATEGORIES", edition.message("calendar.anniversaries"))
                .line("URL", absolute(address(agreement)));
        end();
    }

    private void event(Announcement announcement) {
        Subject subject = Subject.article(announcement.id());
        ZoneId home = site.settings().timeZone();
        Event event = announcement.event().orElseThrow();
        begin(
                "news",
                announcement.id(),
                announcement
                        .updated()
                        .orElse(announcement.published())
                        .moment(home)
                        .toInstant());
        time(event);
        lines.line("TRANSP", FREE).text("SUMMARY", edition.title(subject));
        place(event).ifPresent(place -> lines.text("LOCATION", place));
        edition.summary(subject).ifPresent(summary -> lines.text("DESCRIPTION", summary));
        lines.text("CATEGORIES", edition.message("calendar.events")).line("URL", absolute(edition.address(subject)));
        end();
    }

    /**
     * Begins an entry.
     *
     * @param stamp a moment from the content, not from the clock, so that the same content gives the same bytes
     */
    private void begin(String kind, String id, Instant stamp) {
        lines.line("BEGIN", "VEVENT")
                .text("UID", kind + "-" + id + "-" + edition.language() + "@" + host())
                .line("DTSTAMP", MOMENT.format(stamp));
    }

    /** Whole days. What a calendar takes for the end is the first day that is no part of it. */
    private void days(LocalDate first, LocalDate last) {
        lines.line("DTSTART;VALUE=DATE", DATE.format(first)).line("DTEND;VALUE=DATE", DATE.format(last.plusDays(1)));
    }

    /** Moments are told in UTC, and calendars show them by the clocks of whoever looks (RFC 5545, 3.3.5, form 2). */
    private void time(Event event) {
        if (event.from().time().isEmpty()) {
            days(event.date().earliest(), event.lastDay());
            return;
        }
        ZoneId zone = event.zone().orElse(site.settings().timeZone());
        lines.line("DTSTART", MOMENT.format(event.from().moment(zone)));
        event.until()
                .filter(end -> end.time().isPresent())
                .ifPresent(end -> lines.line("DTEND", MOMENT.format(end.moment(zone))));
    }

    private Optional<Label> place(Event event) {
        Optional<Label> name = edition.optionalLabel(event.place());
        return event.address()
                .map(address -> name.map(known -> new Label(known.text() + ", " + address, known.foreign()))
                        .orElse(new Label(address, Optional.empty())))
                .or(() -> name);
    }

    private void end() {
        lines.line("END", "VEVENT");
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
                "calendar.anniversary",
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

    private String host() {
        return Objects.requireNonNullElse(site.settings().baseUrl().getHost(), "localhost");
    }

    private static Optional<LocalDate> day(Announcement announcement) {
        return announcement
                .event()
                .map(Event::date)
                .filter(date -> date.precision() == Precision.DAY)
                .map(PartialDate::earliest);
    }
}
