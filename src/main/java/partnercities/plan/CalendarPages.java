package partnercities.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.domain.Announcement;
import partnercities.domain.PartialDate;
import partnercities.domain.PartialDate.Precision;
import partnercities.link.Subject;
import partnercities.plan.CalendarPage.Event;
import partnercities.plan.CalendarPage.Month;
import partnercities.plan.CalendarPage.Subscription;

/** Plans the calendar. */
final class CalendarPages {
    private CalendarPages() {}

    static Stream<ReadablePage> of(Desk desk) {
        LocalDate today = desk.site().today();
        List<Event> events = events(desk);
        return Stream.of(new CalendarPage(
                frame(desk),
                desk.calendar().map(file -> subscription(desk, file)),
                months(desk),
                events.stream()
                        .filter(event -> !event.date().latest().isBefore(today))
                        .toList(),
                events.stream()
                        .filter(event -> event.date().latest().isBefore(today))
                        .filter(event -> !event.date().latest().isBefore(today.minusYears(1)))
                        .sorted(Comparator.comparing(Event::date).reversed())
                        .toList(),
                desk.records().agreements(Anniversary.withoutDay(desk.site())),
                events.stream()
                        .filter(event -> event.date().precision() != Precision.DAY)
                        .map(event -> event.announcement().article())
                        .toList()));
    }

    private static Frame frame(Desk desk) {
        LanguageEdition edition = desk.edition();
        Frame frame = desk.frames().of(Subject.CALENDAR, edition.word("description.calendar"), List.of());
        return desk.calendar()
                .map(file -> new Frame.OtherForm(
                        CalendarFile.MEDIA_TYPE, edition.word("calendar.file"), address(desk, file)))
                .map(frame::alsoAs)
                .orElse(frame);
    }

    private static Subscription subscription(Desk desk, PlainFile file) {
        String address = address(desk, file);
        return new Subscription(desk.site().addresses().absolute(address), address, CalendarFile.MEDIA_TYPE);
    }

    private static String address(Desk desk, PlainFile file) {
        return desk.site().addresses().ofFile(file.path());
    }

    private static List<Month> months(Desk desk) {
        SortedMap<PartialDate, List<Anniversary>> byMonth = new TreeMap<>();
        for (Anniversary anniversary : Anniversary.ofComingYear(desk.site())) {
            PartialDate month = new PartialDate(
                    anniversary.day().getYear(), anniversary.day().getMonthValue(), 0);
            byMonth.computeIfAbsent(month, any -> new ArrayList<>()).add(anniversary);
        }
        return byMonth.entrySet().stream()
                .map(month -> new Month(month.getKey(), Celebration.of(month.getValue(), desk.records())))
                .toList();
    }

    /** All that announcements tell of, in the order of time. */
    private static List<Event> events(Desk desk) {
        return desk.site().announcements().values().stream()
                .flatMap(announcement -> event(desk, announcement).stream())
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    private static Optional<Event> event(Desk desk, Announcement announcement) {
        return announcement.event().map(date -> new Event(date, desk.entries().teaser(announcement)));
    }
}
