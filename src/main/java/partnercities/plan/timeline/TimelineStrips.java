package partnercities.plan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Status;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.plan.agreements.Lifeline;
import partnercities.plan.agreements.TimeAxis;
import partnercities.plan.entries.Decade;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Tally;
import partnercities.plan.timeline.TimelineStrip.Column;
import partnercities.plan.timeline.TimelineStrip.Line;

/**
 * Makes the strips of the timeline for other pages. Their size is bounded, since every city may have one: beyond {@value
 * #MOST_LINES} agreements, a strip sums them up by year, and those of more than {@value #MOST_YEARS} years by decade.
 */
public final class TimelineStrips {
    private static final int MOST_LINES = 60;

    private static final int MOST_YEARS = 100;
    /** From one line to the next, in pixels. */
    private static final int PITCH = 6;

    private static final int COLUMNS_HEIGHT = 60;
    /** Room for the numbers of years below the drawing. */
    private static final int FOOT = 24;

    private final Desk desk;
    private final TimeAxis axis;
    private final List<TimeAxis.Mark> decades;
    /** By the agreement's id, in the order of their dates. */
    private final Map<String, Drawn> drawn = new LinkedHashMap<>();

    private final List<Column> columns;
    /** The first year of all that is drawn. */
    private final int first;
    /** How many are drawn. */
    private final Tally tally;

    public TimelineStrips(Desk desk) {
        this.desk = desk;
        LocalDate today = desk.site().today();
        this.axis = TimeAxis.of(desk.site());
        this.decades = axis.marks();
        if (desk.site().settings().has(Extra.TIMELINE)) {
            for (Agreement agreement : desk.entries().agreements()) {
                Lifeline.of(agreement, axis, today)
                        .ifPresent(life -> drawn.put(agreement.id(), new Drawn(agreement, life)));
            }
        }
        this.first = drawn.values().stream()
                .mapToInt(one -> one.life().first())
                .min()
                .orElse(today.getYear());
        this.tally = Tally.of(all().stream().map(Drawn::agreement).toList());
        this.columns = drawn.size() > MOST_LINES ? columns(today) : List.of();
    }

    private record Drawn(Agreement agreement, Lifeline life) {}

    /** The strip for pages of no city; empty when there is nothing to draw. */
    public Optional<TimelineStrip> ofAll() {
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(strip(columns.isEmpty() ? lines(all(), agreement -> "all") : List.of()));
    }

    /**
     * The strip for the page of a city, whose agreements stand out; empty when none of them has a date, or there are no
     * others.
     */
    public Optional<TimelineStrip> ofCity(String id) {
        List<Drawn> own = desk.entries().agreementsOf(id).stream()
                .flatMap(agreement -> Optional.ofNullable(drawn.get(agreement.id())).stream())
                .toList();
        return own.isEmpty() || own.size() == drawn.size()
                ? Optional.empty()
                : Optional.of(strip(
                        columns.isEmpty()
                                ? lines(all(), agreement -> agreement.cities().contains(id) ? "own" : "other")
                                : lines(own, agreement -> "own")));
    }

    private List<Drawn> all() {
        return List.copyOf(drawn.values());
    }

    private TimelineStrip strip(List<Line> lines) {
        int base = top() + lines.size() * PITCH;
        LocalDate today = desk.site().today();
        return new TimelineStrip(
                tally,
                first,
                today.getYear(),
                base + FOOT,
                base,
                axis.at(today),
                decades,
                lines,
                columns,
                desk.edition().reference(Subject.TIMELINE));
    }

    /** Where the lines begin, below the columns if there are any. */
    private int top() {
        return columns.isEmpty() ? 0 : COLUMNS_HEIGHT + PITCH;
    }

    private interface Whose {
        String of(Agreement agreement);
    }

    private List<Line> lines(List<Drawn> shown, Whose whose) {
        return IntStream.range(0, shown.size())
                .mapToObj(place -> new Line(
                        whose.of(shown.get(place).agreement()),
                        BarForm.of(shown.get(place).agreement().kind()),
                        top() + place * PITCH,
                        seen(shown.get(place).life())))
                .toList();
    }

    /** What comes before and after is too fine for a strip. */
    private static List<Lifeline.Span> seen(Lifeline life) {
        return life.spans().stream()
                .filter(span -> span.status().isAlive() || span.status() == Status.SUSPENDED)
                .toList();
    }

    /** The agreements in force at the end of each year or decade, or on the day of the build in the last one. */
    private List<Column> columns(LocalDate today) {
        int end = today.getYear() + 1;
        int years = end - axis.from() > MOST_YEARS ? Decade.YEARS : 1;
        int[] counts = IntStream.iterate(axis.from() + years, next -> next < end + years, next -> next + years)
                .map(next -> inForce(next < end ? LocalDate.of(next - 1, 12, 31) : today))
                .toArray();
        int most = Math.max(1, IntStream.of(counts).max().orElse(1));
        List<Column> made = new ArrayList<>();
        for (int place = 0; place < counts.length; place++) {
            double height = TimeAxis.percent(1.0 * COLUMNS_HEIGHT * counts[place] / most);
            made.add(new Column(
                    axis.at(axis.from() + place * years),
                    TimeAxis.percent(axis.width(Math.min(years, end - axis.from() - place * years))),
                    TimeAxis.percent(COLUMNS_HEIGHT - height),
                    height));
        }
        return List.copyOf(made);
    }

    private int inForce(LocalDate day) {
        return (int) drawn.values().stream()
                .filter(one -> one.agreement().status(day).isAlive())
                .count();
    }
}
