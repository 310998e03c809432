package partnercities.plan.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PartialDate.Precision;
import partnercities.plan.calendar.CalendarPage.Event;
import partnercities.plan.calendar.CalendarPage.Month;
import partnercities.plan.calendar.CalendarPage.Subscription;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.EventEntry;

/**
 * Plans the calendar.
 *
 * @param file to subscribe to; empty when there is nothing to put into it
 */
public record CalendarPages(Desk desk, Optional<PlainFile> file) {
    private static final int MONTHS = 12;

    public CalendarPage page() {
        LocalDate today = desk.site().today();
        List<Event> events = events();
        return new CalendarPage(
                frame(),
                file.map(this::subscription),
                months(),
                events.stream()
                        .filter(event -> !event.event().lastDay().isBefore(today))
                        .toList(),
                events.stream()
                        .filter(event -> event.event().lastDay().isBefore(today))
                        .filter(event -> !event.event().lastDay().isBefore(today.minusYears(1)))
                        .sorted(Comparator.comparing(
                                        (Event event) -> event.event().from())
                                .reversed())
                        .toList(),
                desk.entries().references(Anniversary.withoutDay(desk.site())),
                events.stream()
                        .filter(event -> event.event().date().precision() != Precision.DAY)
                        .map(event -> event.announcement().article())
                        .toList());
    }

    private Frame frame() {
        LanguageEdition edition = desk.edition();
        Frame frame = desk.frames().of(Subject.CALENDAR, edition.message("description.calendar"));
        return file.map(calendar -> List.of(new Frame.OtherForm(
                        CalendarFile.MEDIA_TYPE, edition.message("calendar.file"), address(calendar))))
                .map(frame::alsoAs)
                .orElse(frame);
    }

    private Subscription subscription(PlainFile calendar) {
        String address = address(calendar);
        return new Subscription(desk.site().addresses().absolute(address), address, CalendarFile.MEDIA_TYPE);
    }

    private String address(PlainFile calendar) {
        return desk.site().addresses().ofFile(calendar.path());
    }

    private List<Month> months() {
        SortedMap<PartialDate, List<Anniversary>> byMonth = new TreeMap<>();
        YearMonth now = YearMonth.from(desk.site().today());
        for (int later = 0; later < MONTHS; later++) {
            byMonth.put(month(now.plusMonths(later)), new ArrayList<>());
        }
        for (Anniversary anniversary : Anniversary.ofComingYear(desk.site())) {
            byMonth.computeIfAbsent(month(YearMonth.from(anniversary.day())), key -> new ArrayList<>())
                    .add(anniversary);
        }
        return byMonth.entrySet().stream()
                .map(month -> new Month(month.getKey(), Celebration.of(month.getValue(), desk.entries())))
                .toList();
    }

    private static PartialDate month(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), 0);
    }

    /** The events of all announcements, by date. */
    private List<Event> events() {
        return desk.site().announcements().values().stream()
                .flatMap(announcement -> event(announcement).stream())
                .sorted(Comparator.comparing((Event event) -> event.event().from()))
                .toList();
    }

    private Optional<Event> event(Announcement announcement) {
        return announcement
                .event()
                .map(event -> new Event(
                        EventEntry.of(event, desk.edition()), desk.entries().teaser(announcement)));
    }
}
