package partnercities.plan.agreements;

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
import partnercities.plan.entries.Magnitude;

/**
 * How long an agreement was in force, from its signing to a day: the days on which that was its status. Dates that are
 * known by month or year are taken once as the shortest and once as the longest time that they allow.
 *
 * @param since the date of the signing
 * @param days exactly, or between which numbers
 * @param years the same in whole years, counted by the calendar from the signing
 * @param until when that was over; empty while it is in force
 */
public record TimeInForce(PartialDate since, Magnitude days, Magnitude years, Optional<PartialDate> until) {
    /** Empty when the date of the signing, or of a step that changed the status, is not known. */
    public static Optional<TimeInForce> of(Agreement agreement, LocalDate today) {
        boolean dated = agreement.steps().stream()
                .filter(step -> step.kind().leadsTo().isPresent())
                .allMatch(step -> step.date().isPresent());
        return agreement
                .signing()
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

    /** The date of the step that ended it, or the last day of its term, when it is over today. */
    private static Optional<PartialDate> over(Agreement agreement, LocalDate today) {
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
            if (agreement.status(from) == Status.IN_FORCE) {
                LocalDate until = changes.higher(from);
                days += until == null ? 0 : ChronoUnit.DAYS.between(from, until);
            }
        }
        return days;
    }

    /** The agreement with dates to the day, which differ for what puts it in force and for what ends that. */
    private static Agreement with(
            Agreement agreement, Function<PartialDate, PartialDate> begins, Function<PartialDate, PartialDate> ends) {
        List<Step> steps = agreement.steps().stream()
                .map(step -> with(
                        step,
                        step.kind().leadsTo().filter(Status.IN_FORCE::equals).isPresent() ? begins : ends))
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
