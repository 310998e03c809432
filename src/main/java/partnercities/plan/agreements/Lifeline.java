package partnercities.plan.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import partnercities.domain.Agreement;
import partnercities.domain.PartialDate;
import partnercities.domain.Status;
import partnercities.domain.Step;
import partnercities.domain.StepKind;
import partnercities.domain.Validity;

/**
 * The history of an agreement as a line of time up to the day of the build, on an axis that all agreements of the site share. A date that is
 * known by month or year stands in its middle. Lengths are in percent of the drawing's width.
 *
 * @param first the year of the first dated step
 * @param last the year of the build
 * @param spans the times in which it had one status, from the left
 * @param events the dated steps up to today
 * @param decades marks on the axis
 */
public record Lifeline(int first, int last, List<Span> spans, List<Event> events, List<TimeAxis.Mark> decades) {
    /** A status and how long it held. */
    public record Span(Status status, double x, double width) {}

    /** A step that happened. */
    public record Event(StepKind kind, double x) {}

    /** Empty for an agreement without a dated step that has happened. */
    static Optional<Lifeline> of(Agreement agreement, TimeAxis axis, LocalDate today) {
        List<Event> events = new ArrayList<>();
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Step step : agreement.steps()) {
            step.date().filter(date -> !date.earliest().isAfter(today)).ifPresent(date -> {
                changes.add(middle(date, today));
                events.add(new Event(step.kind(), axis.at(middle(date, today))));
            });
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = changes.first();
        agreement
                .term()
                .flatMap(Validity::until)
                .map(until -> until.latest().plusDays(1))
                .filter(over -> over.isAfter(first) && over.isBefore(today))
                .ifPresent(changes::add);
        changes.add(today);
        List<Span> spans = new ArrayList<>();
        for (LocalDate from : changes.headSet(today)) {
            double x = axis.at(from);
            double end = axis.at(Optional.ofNullable(changes.higher(from)).orElse(today));
            spans.add(new Span(agreement.status(from), x, TimeAxis.percent(end - x)));
        }
        return Optional.of(
                new Lifeline(first.getYear(), today.getYear(), List.copyOf(spans), List.copyOf(events), axis.marks()));
    }

    /** The day in the middle of those that a date can mean, but none to come. */
    private static LocalDate middle(PartialDate date, LocalDate today) {
        LocalDate latest = date.latest().isAfter(today) ? today : date.latest();
        return date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), latest) / 2);
    }
}
