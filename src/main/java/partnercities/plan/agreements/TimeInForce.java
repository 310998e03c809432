package partnercities.plan.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Step;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;
import partnercities.plan.entries.Magnitude;

/**
 * How long an agreement was in force: the days on which it lived, from its signing (of a title, its conferral) up to a given day. Dates known only
 * by month or year give a range, from the shortest to the longest time that they allow.
 *
 * @param since the date of the founding step
 * @param days their number, exact or a range
 * @param years the same in whole years, counted by the calendar from the signing
 * @param until when it ceased to be in force; empty while it still is
 */
public record TimeInForce(PartialDate since, Magnitude days, Magnitude years, Optional<PartialDate> until) {
    /** Empty unless the agreement is signed and all steps that change its status are dated. */
    public static Optional<TimeInForce> of(Agreement agreement, LocalDate today) {
        boolean dated = agreement.steps().stream()
                .filter(step -> step.kind().changesStatus())
                .allMatch(step -> step.date().isPresent());
        return agreement
                .foundingStep()
                .filter(signing -> dated)
                .flatMap(Step::date)
                .filter(date -> !date.earliest().isAfter(today))
                .map(date -> of(agreement, date, today));
    }

    private static TimeInForce of(Agreement agreement, PartialDate signing, LocalDate today) {
        Agreement shortest = with(agreement, TimeInForce::late, TimeInForce::early);
        Agreement longest = with(agreement, TimeInForce::early, TimeInForce::late);
        long least = days(shortest, signing.latest(), today);
        long greatest = days(longest, signing.earliest(), today);
        return new TimeInForce(
                signing,
                new Magnitude(least, greatest),
                new Magnitude(years(signing.latest(), least), years(signing.earliest(), greatest)),
                over(agreement, today));
    }

    private static long years(LocalDate start, long days) {
        return ChronoUnit.YEARS.between(start, start.plusDays(days));
    }

    /**
     * The date of the step that suspended or ended it, or the last day of its term; empty unless one of these has
     * passed.
     */
    private static Optional<PartialDate> over(Agreement agreement, LocalDate today) {
        return switch (agreement.status(today)) {
            case IN_FORCE, CONFERRED, ONGOING, IN_PREPARATION -> Optional.empty();
            case EXPIRED -> agreement.term().flatMap(Validity::until);
            case SUSPENDED, ENDED ->
                agreement.steps().stream()
                        .filter(step -> mayHaveHappened(step, today))
                        .filter(step -> step.kind().changesStatus())
                        .reduce((earlier, later) -> later)
                        .flatMap(Step::date);
        };
    }

    /** The days in force from the signing up to today, which does not count. */
    private static long days(Agreement agreement, LocalDate signing, LocalDate today) {
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
            if (agreement.status(from).isAlive()) {
                LocalDate until = changes.higher(from);
                days += until == null ? 0 : ChronoUnit.DAYS.between(from, until);
            }
        }
        return days;
    }

    /**
     * The agreement with all dates made precise to the day: by {@code begins} for steps that put it in force, by {@code
     * ends} for all others and its term.
     */
    private static Agreement with(
            Agreement agreement, Function<PartialDate, PartialDate> begins, Function<PartialDate, PartialDate> ends) {
        List<Step> steps = agreement.steps().stream()
                .map(step -> with(step, step.kind().givesLife() ? begins : ends))
                .toList();
        return new Agreement(
                agreement.id(),
                agreement.cities(),
                agreement.kind(),
                agreement.confirmed(),
                agreement.fields(),
                agreement
                        .term()
                        .map(term -> new Validity(term.from(), term.until().map(ends))),
                steps,
                agreement.documents(),
                agreement.note(),
                agreement.contradictions());
    }

    private static boolean mayHaveHappened(Step step, LocalDate today) {
        return step.date().map(date -> !date.earliest().isAfter(today)).orElse(true);
    }

    private static Step with(Step step, Function<PartialDate, PartialDate> date) {
        return new Step(
                step.kind(),
                step.date().map(date),
                step.place(),
                step.number(),
                step.link(),
                step.signatories(),
                step.note(),
                step.sources());
    }

    private static PartialDate early(PartialDate date) {
        return PartialDate.of(date.earliest());
    }

    private static PartialDate late(PartialDate date) {
        return PartialDate.of(date.latest());
    }
}
