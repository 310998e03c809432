package partnercities.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import partnercities.domain.Agreement;
import partnercities.domain.PartialDate;
import partnercities.domain.Status;
import partnercities.domain.Step;
import partnercities.domain.Validity;
import partnercities.plan.Figure.Magnitude;

/**
 * How long an agreement was in force, from its signing to a day: the days on which that was its status. Dates that are
 * known by month or year are taken once as the shortest and once as the longest time that they allow.
 */
final class TimeInForce {
    private final Agreement agreement;
    private final LocalDate today;

    private TimeInForce(Agreement agreement, LocalDate today) {
        this.agreement = agreement;
        this.today = today;
    }

    /** Empty when the date of the signing, or of a step that changed the status, is not known. */
    static Optional<Figure> of(Agreement agreement, LocalDate today) {
        boolean dated = agreement.steps().stream()
                .filter(step -> step.kind().leadsTo().isPresent())
                .allMatch(step -> step.date().isPresent());
        return agreement
                .signing()
                .filter(signing -> dated)
                .flatMap(Step::date)
                .filter(date -> !date.earliest().isAfter(today))
                .map(date -> new TimeInForce(agreement, today).figure(date));
    }

    private Figure figure(PartialDate signing) {
        TimeInForce shortest = new TimeInForce(with(TimeInForce::late, TimeInForce::early), today);
        TimeInForce longest = new TimeInForce(with(TimeInForce::early, TimeInForce::late), today);
        long least = shortest.days(signing.latest());
        long greatest = longest.days(signing.earliest());
        return new Figure.InForce(
                signing,
                new Magnitude(least, greatest),
                new Magnitude(years(signing.latest(), least), years(signing.earliest(), greatest)),
                over());
    }

    private static long years(LocalDate start, long days) {
        return ChronoUnit.YEARS.between(start, start.plusDays(days));
    }

    /** The date of the step that ended it, or the last day of its term, when it is over today. */
    private Optional<PartialDate> over() {
        return switch (agreement.status(today)) {
            case IN_FORCE, IN_PREPARATION -> Optional.empty();
            case EXPIRED -> agreement.term().flatMap(Validity::until);
            case SUSPENDED, ENDED ->
                agreement.steps().stream()
                        .filter(step -> step.date()
                                .map(date -> !date.earliest().isAfter(today))
                                .orElse(true))
                        .filter(step -> step.kind().leadsTo().isPresent())
                        .reduce((earlier, later) -> later)
                        .flatMap(Step::date);
        };
    }

    /** The days in force from the signing to today, which is not counted. */
    private long days(LocalDate signing) {
        TreeSet<LocalDate> changes = new TreeSet<>(List.of(signing));
        agreement.steps().stream()
                .flatMap(step -> step.date().stream())
                .map(PartialDate::earliest)
                .forEach(changes::add);
        agreement
                .term()
                .flatMap(Validity::until)
                .map(until -> until.latest().plusDays(1))
                .ifPresent(changes::add);
        changes.add(today);
        long days = 0;
        for (LocalDate from : changes.subSet(signing, true, today, false)) {
            if (agreement.status(from) == Status.IN_FORCE) {
                LocalDate until = changes.higher(from);
                days += until == null ? 0 : ChronoUnit.DAYS.between(from, until);
            }
        }
        return days;
    }

    /** The agreement with dates to the day, which differ for what puts it in force and for what ends that. */
    private Agreement with(Function<PartialDate, PartialDate> begins, Function<PartialDate, PartialDate> ends) {
        List<Step> steps = agreement.steps().stream()
                .map(step -> new Step(
                        step.kind(),
                        step.date()
                                .map(
                                        step.kind()
                                                        .leadsTo()
                                                        .filter(Status.IN_FORCE::equals)
                                                        .isPresent()
                                                ? begins
                                                : ends),
                        step.place(),
                        step.number(),
                        step.link(),
                        step.signatories(),
                        step.note(),
                        step.sources()))
                .toList();
        return new Agreement(
                agreement.id(),
                agreement.cities(),
                agreement.kind(),
                agreement.fields(),
                agreement
                        .term()
                        .map(term -> new Validity(term.from(), term.until().map(ends))),
                steps,
                agreement.documents(),
                agreement.note(),
                agreement.contradictions());
    }

    private static PartialDate early(PartialDate date) {
        return PartialDate.of(date.earliest());
    }

    private static PartialDate late(PartialDate date) {
        return PartialDate.of(date.latest());
    }
}
