package partnercities.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.util.DateTimeComponents;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.news.Announcement;
import partnercities.gather.Gather;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Link;
import partnercities.link.Release;
import partnercities.link.Site;
import partnercities.plan.SitePlan;
import partnercities.plan.SmallSite;
import partnercities.plan.files.PlainFile;

/** The calendar to subscribe to, as two strangers' programs read it. Small sites are judged on 1 June 2024. */
class CalendarFileTest {
    private static final String SIGNED = "steps: [{step: signing, date: %s, source: a}]\n";

    @TempDir
    Path folder;

    @Test
    void everyFileOfTheRealSiteIsValidAndHoldsExactlyTheContent() throws Exception {
        Site site = realSite();
        Map<String, LocalDate> expected = new TreeMap<>();
        for (Agreement agreement : Anniversary.celebrated(site)) {
            expected.put(
                    "agreement-" + agreement.id(),
                    agreement.date().orElseThrow().earliest().plusYears(1));
        }
        for (Announcement announcement : site.announcements().values()) {
            announcement
                    .event()
                    .map(event -> event.date())
                    .filter(date -> date.toString().length() == "2023-02-02".length())
                    .ifPresent(date -> expected.put("news-" + announcement.id(), date.earliest()));
        }
        assertThat(expected).hasSizeGreaterThan(20);

        Map<String, String> files = calendars(SmallSite.plan(site));
        assertThat(files.keySet()).containsExactly("en/calendar.ics", "pl/kalendarz.ics", "uk/kalendar.ics");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String ending = "-" + file.getKey().substring(0, 2) + "@lublin.example";
            Map<String, LocalDate> uids = new TreeMap<>();
            expected.forEach((id, date) -> uids.put(id + ending, date));

            assertThat(parsed(file.getValue()).validate().getEntries()).isEmpty();
            assertThat(startsByIcal4j(file.getValue())).isEqualTo(uids);
            biweekly.ICalendar second = Biweekly.parse(file.getValue()).first();
            assertThat(second.validate(ICalVersion.V2_0)).isEmpty();
            assertThat(startsByBiweekly(second)).isEqualTo(uids);
        }
    }

    @Test
    void anAnniversaryReturnsEveryYearOnItsDay() throws Exception {
        assertThat(occurrences(SIGNED.formatted("2019-10-19"), 2024))
                .containsExactly("2020-10-19", "2021-10-19", "2022-10-19", "2023-10-19");
    }

    @Test
    void whatWasSignedOnALeapDayIsCelebratedOnTheLastDayOfFebruary() throws Exception {
        assertThat(occurrences(SIGNED.formatted("2020-02-29"), 2026))
                .containsExactly("2021-02-28", "2022-02-28", "2023-02-28", "2024-02-29", "2025-02-28");
    }

    @Test
    void whatWasSignedOn28FebruaryStaysThereInLeapYears() throws Exception {
        assertThat(occurrences(SIGNED.formatted("2023-02-28"), 2026)).containsExactly("2024-02-28", "2025-02-28");
    }

    @Test
    void anniversariesEndWithTheTerm() throws Exception {
        assertThat(occurrences("term: {until: 2025}\n" + SIGNED.formatted("2023-12-31"), 2030))
                .containsExactly("2024-12-31", "2025-12-31");
        assertThat(occurrences("term: {until: 2025-12-30}\n" + SIGNED.formatted("2023-12-31"), 2030))
                .containsExactly("2024-12-31");
    }

    @Test
    void anAgreementThatWasRenewedAfterItsTermReturnsForEver() throws Exception {
        String steps = """
                term: {until: 2022-06}
                steps:
                  - {step: signing, date: 2020-05-05, source: a}
                  - {step: renewal, date: 2023-01-01, source: a}
                """;

        assertThat(occurrences(steps, 2026)).hasSize(5).last().isEqualTo("2025-05-05");
    }

    @Test
    void anAgreementWhoseTermIsOverBeforeItsFirstAnniversaryHasNoEntry() throws Exception {
        SmallSite site = new SmallSite(folder)
                .city("a", "Ateny", "Афіни")
                .agreement("a", "a", "term: {until: 2024-12-30}\n" + SIGNED.formatted("2023-12-31"));

        assertThat(calendars(site.plan())).isEmpty();
    }

    @Test
    void anEntryLastsForADay() throws Exception {
        SmallSite site = new SmallSite(folder).news("b", "published: 2024-01-02\nevent: 2024-07-31\n");

        assertThat(polish(site))
                .contains("DTSTART;VALUE=DATE:20240731\r\nDTEND;VALUE=DATE:20240801\r\n", "X-PUBLISHED-TTL:P1D\r\n");
    }

    @Test
    void onlyAgreementsInForceWithAKnownDayHaveAnEntry() throws Exception {
        SmallSite site = new SmallSite(folder)
                .city("a", "Ateny", "Афіни")
                .agreement("day", "a", SIGNED.formatted("2001-05-05"))
                .agreement("month", "a", SIGNED.formatted("2001-05"))
                .agreement("year", "a", SIGNED.formatted("2001"))
                .agreement("unknown", "a", SIGNED.formatted("unknown"))
                .agreement("over", "a", """
                        steps:
                          - {step: signing, date: 2001-05-06, source: a}
                          - {step: end, date: 2002-05-05, source: a}
                        """);

        assertThat(startsByIcal4j(polish(site))).containsOnlyKeys("agreement-day-pl@example.org");
    }

    @Test
    void theStampIsThatOfTheContent() throws Exception {
        SmallSite site = new SmallSite(folder)
                .city("a", "Ateny", "Афіни")
                .agreement("a", "a", SIGNED.formatted("2001-05-05"))
                .news("b", "published: 2024-01-02T10:00\nevent: 2024-07-01\n")
                .news("c", "published: 2024-01-02\nupdated: 2024-05-03T00:30\nevent: 2024-07-02\n");

        List<Instant> stamps = new ArrayList<>();
        for (VEvent event : events(polish(site))) {
            stamps.add(event.getDateTimeStamp().getDate());
        }
        // the clocks of Poland show an hour more than UTC in winter, two hours more in summer
        assertThat(stamps)
                .containsExactly(
                        Instant.parse("2001-05-05T00:00:00Z"),
                        Instant.parse("2024-01-02T09:00:00Z"),
                        Instant.parse("2024-05-02T22:30:00Z"));
    }

    @Test
    void titlesComeBackAsTheyWereWritten() throws Exception {
        String title = "Śpiew; taniec, „muzyka\\\\” i Кривий Ріг 𐍀 – na rynku, przy ratuszu, w parku i nad rzeką";
        SmallSite site = new SmallSite(folder)
                .content("news/b/news.yaml", "published: 2024-01-02\nevent: 2024-07-01\n")
                .words("news/b", "pl", "title: '" + title + "'\n", "Tekst.");

        assertThat(events(polish(site)).get(0).getSummary().getValue()).isEqualTo(title);
        assertThat(Biweekly.parse(polish(site))
                        .first()
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(title);
    }

    @Test
    void withoutAnyDayThereIsNoFile() throws Exception {
        SmallSite site = new SmallSite(folder).news("b", "published: 2024-01-02\nevent: 2024-07\n");

        assertThat(calendars(site.plan())).isEmpty();
    }

    private static Site realSite() throws IOException {
        return Link.link(
                        Gather.gather(
                                        SourceFolder.onDisk(Path.of("content"), "content"),
                                        SourceFolder.packed("templates"))
                                .value(),
                        new Release(Instant.parse("2026-01-01T12:00:00Z"), Release.Drafts.HIDDEN, Optional.empty()))
                .value();
    }

    private static Map<String, String> calendars(SitePlan plan) {
        Map<String, String> calendars = new TreeMap<>();
        for (PlainFile file : plan.files()) {
            if (file instanceof PlainFile.Text text && text.path().endsWith(".ics")) {
                calendars.put(text.path(), text.text());
            }
        }
        return calendars;
    }

    private static String polish(SmallSite site) throws IOException {
        return Optional.ofNullable(calendars(site.plan()).get("pl/kalendarz.ics"))
                .orElseThrow();
    }

    /** The days before a year on which an agreement is celebrated, about which both programs agree. */
    private List<String> occurrences(String steps, int year) throws IOException, ParserException {
        String calendar =
                polish(new SmallSite(folder).city("a", "Ateny", "Афіни").agreement("a", "a", steps));
        VEvent event = events(calendar).get(0);
        LocalDate start = event.<LocalDate>getDateTimeStart().getDate();
        RRule<LocalDate> rule = event.getRequiredProperty(Property.RRULE);
        List<String> byIcal4j = rule.getRecur().getDates(start, start, LocalDate.of(year - 1, 12, 31)).stream()
                .map(LocalDate::toString)
                .toList();

        assertThat(occurrencesByBiweekly(calendar, year)).isEqualTo(byIcal4j);
        return byIcal4j;
    }

    @SuppressWarnings("JavaUtilDate") // the library speaks so
    private static List<String> occurrencesByBiweekly(String calendar, int year) {
        DateIterator days =
                Biweekly.parse(calendar).first().getEvents().get(0).getDateIterator(TimeZone.getTimeZone("UTC"));
        List<String> found = new ArrayList<>();
        while (days.hasNext()) {
            LocalDate day = days.next().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            if (day.getYear() >= year) {
                break;
            }
            found.add(day.toString());
        }
        return found;
    }

    private static Calendar parsed(String calendar) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(calendar));
    }

    private static List<VEvent> events(String calendar) throws IOException, ParserException {
        return parsed(calendar).getComponents("VEVENT");
    }

    private static Map<String, LocalDate> startsByIcal4j(String calendar) throws IOException, ParserException {
        Map<String, LocalDate> starts = new TreeMap<>();
        for (VEvent event : events(calendar)) {
            starts.put(
                    event.getUid().orElseThrow().getValue(),
                    event.<LocalDate>getDateTimeStart().getDate());
        }
        return starts;
    }

    private static Map<String, LocalDate> startsByBiweekly(biweekly.ICalendar calendar) {
        Map<String, LocalDate> starts = new TreeMap<>();
        for (biweekly.component.VEvent event : calendar.getEvents()) {
            DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
            starts.put(event.getUid().getValue(), LocalDate.of(day.getYear(), day.getMonth(), day.getDate()));
        }
        return starts;
    }
}
