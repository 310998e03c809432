package partnercities.plan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.StatedKind;
import partnercities.domain.page.Subject;
import partnercities.domain.time.PartialDate;
import partnercities.plan.agreements.Lifeline;
import partnercities.plan.agreements.TimeAxis;
import partnercities.plan.agreements.TimeInForce;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Tally;
import partnercities.plan.frame.Frame;
import partnercities.plan.prose.Citations;
import partnercities.plan.timeline.TimelinePage.Group;
import partnercities.plan.timeline.TimelinePage.Mark;
import partnercities.plan.timeline.TimelinePage.Milestone;
import partnercities.plan.timeline.TimelinePage.Row;
import partnercities.plan.timeline.TimelinePage.Scale;

/** Plans the timeline. */
public final class TimelinePages {
    /** Beyond this number the page shows no groups, since each of them repeats all rows. */
    private static final int MOST_GROUPED = 500;

    /** The size of the mark of a key event, in pixels. */
    private static final int MARK = 24;
    /** In percent of the width, enough for two marks beside each other on a phone. */
    private static final double LEAST_SPACE = 9;
    /** Room for the numbers of years. */
    private static final int FOOT = 26;

    private final Desk desk;
    private final LocalDate today;
    private final TimeAxis axis;

    public TimelinePages(Desk desk) {
        this.desk = desk;
        this.today = desk.site().today();
        this.axis = TimeAxis.of(desk.site());
    }

    public TimelinePage page() {
        List<Row> rows = desk.entries().agreements().stream().map(this::row).toList();
        boolean grouped = rows.size() > 1 && rows.size() <= MOST_GROUPED;
        Citations citations = new Citations(desk.edition());
        List<Milestone> milestones = milestones(citations);
        return new TimelinePage(
                frame(),
                scale(rows, milestones),
                Tally.of(desk.entries().agreements()),
                rows,
                grouped ? countries(rows) : List.of(),
                grouped ? kinds(rows) : List.of(),
                milestones,
                citations.all());
    }

    private Frame frame() {
        return desk.frames()
                .of(
                        Subject.TIMELINE,
                        desk.edition().messageLabel("timeline.title"),
                        desk.edition().message("description.timeline"));
    }

    private Scale scale(List<Row> rows, List<Milestone> milestones) {
        int first = rows.stream()
                .flatMap(row -> row.life().stream())
                .mapToInt(Lifeline::first)
                .min()
                .orElse(today.getYear());
        int marks = milestones.stream()
                        .flatMap(event -> event.mark().stream())
                        .mapToInt(Mark::y)
                        .max()
                        .orElse(-MARK / 2)
                + MARK / 2;
        return new Scale(first, today.getYear(), axis.at(today), marks + FOOT, axis.marks());
    }

    private Row row(Agreement agreement) {
        return new Row(
                desk.entries().entry(agreement),
                desk.entries().cities(agreement.cities()).stream()
                        .findFirst()
                        .map(CityEntry::country)
                        .orElse(""),
                BarForm.of(agreement.kind()),
                Lifeline.of(agreement, axis, today),
                TimeInForce.of(agreement, today));
    }

    private List<Group> countries(List<Row> rows) {
        return groups(rows, Row::country).stream()
                .sorted(desk.edition().alphabetically(Group::name))
                .toList();
    }

    private List<Group> kinds(List<Row> rows) {
        List<Row> byKind = new ArrayList<>(rows);
        byKind.sort(Comparator.comparing(row -> row.agreement().kind(), StatedKind.ORDER));
        return groups(byKind, row -> desk.edition()
                .shownMessage("kind." + row.agreement().kind().key()));
    }

    /** Groups in the order of their first rows. */
    private static List<Group> groups(List<Row> rows, Function<Row, String> name) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(name.apply(row), key -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private List<Milestone> milestones(Citations citations) {
        List<Milestone> milestones = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (partnercities.domain.agreement.Milestone event :
                desk.site().settings().network().milestones()) {
            if (!event.date().earliest().isAfter(today)) {
                Optional<Mark> mark = mark(event.date(), marks);
                mark.ifPresent(marks::add);
                milestones.add(new Milestone(
                        milestones.size() + 1,
                        event.date(),
                        mark,
                        desk.edition().label(event.text()),
                        citations.cite(event.sources())));
            }
        }
        return List.copyOf(milestones);
    }

    private Optional<Mark> mark(PartialDate date, List<Mark> before) {
        if (date.year() < axis.from()) {
            return Optional.empty();
        }
        double x = axis.at(Lifeline.middle(date, today));
        return Optional.of(new Mark(x, freeRow(x, before)));
    }

    /** The middle of the uppermost row in which no mark is near. */
    private static int freeRow(double x, List<Mark> before) {
        int y = MARK / 2;
        while (isTaken(x, y, before)) {
            y += MARK;
        }
        return y;
    }

    private static boolean isTaken(double x, int y, List<Mark> before) {
        return before.stream().anyMatch(mark -> mark.y() == y && Math.abs(mark.x() - x) < LEAST_SPACE);
    }
}
