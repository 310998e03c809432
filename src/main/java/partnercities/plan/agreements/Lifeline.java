package partnercities.plan.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Status;
import partnercities.domain.agreement.Step;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;

/**
 * The history of an agreement, drawn as a line up to the day of the build, on an axis that all agreements of the site
 * share. A date known only by month or year is drawn in the middle of that time. Lengths are in percent of the
 * drawing's width.
 *
 * @param first the year of the first dated step
 * @param last the year of the build
 * @param spans stretches of time with one status, from left to right
 * @param unconfirmed the stretch alive since a source last confirmed it; empty if no such source is named
 * @param events the dated steps up to today
 * @param decades marks on the axis
 */
public record Lifeline(
        int first,
        int last,
        List<Span> spans,
        Optional<Span> unconfirmed,
        List<Event> events,
        List<TimeAxis.Mark> decades) {
    /** A status, and the part of the drawing where it held. */
    public record Span(Status status, double x, double width) {}

    /** A step that happened. */
    public record Event(StepKind kind, double x) {}

    /** Empty when no dated step has happened yet. */
    public static Optional<Lifeline> of(Agreement agreement, TimeAxis axis, LocalDate today) {
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
        return Optional.of(new Lifeline(
                first.getYear(),
                today.getYear(),
                List.copyOf(spans),
                unconfirmed(agreement, axis, today),
                List.copyOf(events),
                axis.marks()));
    }

    private static Optional<Span> unconfirmed(Agreement agreement, TimeAxis axis, LocalDate today) {
        return agreement
                .confirmed()
                .filter(confirmed -> agreement.status(today).isAlive())
                .map(confirmed -> axis.at(middle(confirmed.value(), today)))
                .map(x -> new Span(agreement.founding().alive(), x, TimeAxis.percent(axis.at(today) - x)));
    }

    /** The middle of the days that a date can mean; days to come don't count. */
    public static LocalDate middle(PartialDate date, LocalDate today) {
        LocalDate latest = date.latest().isAfter(today) ? today : date.latest();
        return date.earliest().plusDays(ChronoUnit.DAYS.between(date.earliest(), latest) / 2);
    }
}
