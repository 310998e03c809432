package partnercities.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;

class AgreementTest {

    @Test
    void isInPreparationUntilItsFirstDecidingStep() {
        Chance.forAll(chance -> {
            List<Step> steps = history(chance);
            LocalDate day = day(chance);

            chance.assume(steps.stream()
                    .filter(step -> step.kind().changesStatus())
                    .allMatch(step -> step.date().orElseThrow().earliest().isAfter(day)));

            assertThat(agreement(steps).status(day)).isEqualTo(Status.IN_PREPARATION);
        });
    }

    @Test
    void hasEndedFromTheDayOnWhenItsLastStepIsAnEnd() {
        Chance.forAll(chance -> {
            List<Step> steps = history(chance);
            Optional<Validity> term = term(chance);
            LocalDate day = day(chance);

            chance.assume(!steps.isEmpty());
            PartialDate last = steps.get(steps.size() - 1).date().orElseThrow();
            List<Step> ended = plus(steps, step(StepKind.END, last));
            chance.assume(!last.earliest().isAfter(day));

            assertThat(agreement(ended, term).status(day)).isEqualTo(Status.ENDED);
        });
    }

    @Test
    void doesNotFeelItsFuture() {
        Chance.forAll(chance -> {
            List<Step> steps = history(chance);
            Optional<Validity> term = term(chance);
            LocalDate day = day(chance);

            List<Step> past = steps.stream()
                    .filter(step -> !step.date().orElseThrow().earliest().isAfter(day))
                    .toList();

            assertThat(agreement(steps, term).status(day))
                    .isEqualTo(agreement(past, term).status(day));
        });
    }

    @Test
    void changesOnlyWhenAStepBeginsOrItsTermIsOver() {
        Chance.forAll(chance -> {
            List<Step> steps = history(chance);
            Optional<Validity> term = term(chance);
            LocalDate day = day(chance);

            Agreement agreement = agreement(steps, term);
            LocalDate before = day.minusDays(1);

            if (agreement.status(day) != agreement.status(before)) {
                boolean stepBegins = steps.stream()
                        .anyMatch(step -> step.date().orElseThrow().earliest().equals(day));
                boolean termIsOver = term.flatMap(Validity::until)
                        .filter(until -> until.latest().equals(before))
                        .isPresent();
                assertThat(stepBegins || termIsOver).isTrue();
            }
        });
    }

    @Test
    void expiresOnTheDayAfterItsTermAndNotBefore() {
        Chance.forAll(chance -> {
            PartialDate signed = partialDate(chance);
            PartialDate until = partialDate(chance);
            LocalDate day = day(chance);

            chance.assume(!until.latest().isBefore(signed.earliest()));
            chance.assume(!day.isBefore(signed.earliest()));
            Agreement agreement = agreement(List.of(step(StepKind.SIGNING, signed)), until(until));

            assertThat(agreement.status(day)).isEqualTo(day.isAfter(until.latest()) ? Status.EXPIRED : Status.IN_FORCE);
        });
    }

    @Test
    void isInForceAgainFromARenewalAfterItsTerm() {
        Chance.forAll(chance -> {
            PartialDate until = partialDate(chance);
            PartialDate renewal = partialDate(chance);
            LocalDate day = day(chance);

            chance.assume(renewal.earliest().isAfter(until.latest()));
            Agreement agreement = agreement(
                    List.of(step(StepKind.SIGNING, new PartialDate(1980, 0, 0)), step(StepKind.RENEWAL, renewal)),
                    until(until));

            Status expected = !day.isAfter(until.latest()) || !day.isBefore(renewal.earliest())
                    ? Status.IN_FORCE
                    : Status.EXPIRED;
            assertThat(agreement.status(day)).isEqualTo(expected);
        });
    }

    @Test
    void expiresDespiteARenewalWithinItsTerm() {
        Agreement agreement = agreement(
                List.of(step(StepKind.SIGNING, date("2000")), step(StepKind.RENEWAL, date("2004-05"))),
                until(date("2005")));

        assertThat(agreement.status(LocalDate.of(2005, 12, 31))).isEqualTo(Status.IN_FORCE);
        assertThat(agreement.status(LocalDate.of(2006, 1, 1))).isEqualTo(Status.EXPIRED);
    }

    @Test
    void staysSuspendedWhenItsTermIsOver() {
        Agreement agreement = agreement(
                List.of(step(StepKind.SIGNING, date("2000")), step(StepKind.SUSPENSION, date("2022-03-03"))),
                until(date("2023")));

        assertThat(agreement.status(LocalDate.of(2022, 3, 2))).isEqualTo(Status.IN_FORCE);
        assertThat(agreement.status(LocalDate.of(2022, 3, 3))).isEqualTo(Status.SUSPENDED);
        assertThat(agreement.status(LocalDate.of(2024, 1, 1))).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void isInForceAgainAfterAResumption() {
        Agreement agreement = agreement(List.of(
                step(StepKind.SIGNING, date("2000")),
                step(StepKind.SUSPENSION, date("2010")),
                step(StepKind.RESUMPTION, date("2012"))));

        assertThat(agreement.status(LocalDate.of(2011, 6, 1))).isEqualTo(Status.SUSPENDED);
        assertThat(agreement.status(LocalDate.of(2012, 1, 1))).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void isInForceByAnUndatedSigning() {
        Agreement agreement = agreement(List.of(step(StepKind.SIGNING, Optional.empty())));

        assertThat(agreement.status(LocalDate.of(1, 1, 1))).isEqualTo(Status.IN_FORCE);
        assertThat(agreement.date()).isEmpty();
    }

    @Test
    void isNotMadeByLettersAndResolutions() {
        Agreement agreement = agreement(List.of(
                step(StepKind.FIRST_CONTACT, date("2015")),
                step(StepKind.LETTER_OF_INTENT, date("2017")),
                step(StepKind.COUNCIL_RESOLUTION, date("2023-02-02"))));

        assertThat(agreement.status(LocalDate.of(2030, 1, 1))).isEqualTo(Status.IN_PREPARATION);
        assertThat(agreement.foundingStep()).isEmpty();
        assertThat(agreement.date()).contains(date("2015"));
    }

    @Test
    void isOngoingWithoutADocumentUntilItEndsAndAgainWhenItIsResumed() {
        Agreement cooperation = agreement(
                AgreementKind.COOPERATION_WITHOUT_DOCUMENT,
                List.of(step(StepKind.SUSPENSION, date("2020")), step(StepKind.RESUMPTION, date("2022"))),
                Optional.empty());

        assertThat(cooperation.status(LocalDate.of(2019, 12, 31))).isEqualTo(Status.ONGOING);
        assertThat(cooperation.status(LocalDate.of(2020, 1, 1))).isEqualTo(Status.SUSPENDED);
        assertThat(cooperation.status(LocalDate.of(2022, 1, 1))).isEqualTo(Status.ONGOING);
        assertThat(cooperation.foundingStep()).isEmpty();
    }

    @Test
    void isConferredIfItIsATitle() {
        Agreement title = agreement(
                AgreementKind.HONORARY_TITLE, List.of(step(StepKind.CONFERRAL, date("2020"))), Optional.empty());

        assertThat(title.status(LocalDate.of(2019, 12, 31))).isEqualTo(Status.IN_PREPARATION);
        assertThat(title.status(LocalDate.of(2020, 1, 1))).isEqualTo(Status.CONFERRED);
        assertThat(title.date()).contains(date("2020"));
    }

    @Test
    void isToldFromOthersByItsSigning() {
        Agreement agreement = agreement(List.of(
                step(StepKind.LETTER_OF_INTENT, date("2017-03-30")),
                step(StepKind.SIGNING, date("2023-02")),
                step(StepKind.RENEWAL, date("2025"))));

        assertThat(agreement.date()).contains(date("2023-02"));
    }

    private static Agreement agreement(List<Step> steps) {
        return agreement(steps, Optional.empty());
    }

    private static Agreement agreement(List<Step> steps, Optional<Validity> term) {
        return agreement(AgreementKind.PARTNERSHIP_AGREEMENT, steps, term);
    }

    private static Agreement agreement(AgreementKind kind, List<Step> steps, Optional<Validity> term) {
        return new Agreement(
                "lviv-2004",
                List.of("lviv"),
                StatedKind.documented(kind),
                Optional.empty(),
                List.of(),
                term,
                steps,
                List.of(),
                LocalizedText.NONE,
                List.of());
    }

    private static Step step(StepKind kind, PartialDate date) {
        return step(kind, Optional.of(date));
    }

    private static Step step(StepKind kind, Optional<PartialDate> date) {
        return new Step(
                kind,
                date,
                LocalizedText.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                LocalizedText.NONE,
                List.of());
    }

    private static List<Step> plus(List<Step> steps, Step last) {
        Step[] all = Arrays.copyOf(steps.toArray(new Step[0]), steps.size() + 1);
        all[steps.size()] = last;
        return List.of(all);
    }

    private static Optional<Validity> until(PartialDate date) {
        return Optional.of(new Validity(Optional.empty(), Optional.of(date)));
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    /** Steps in the order of time. */
    private static List<Step> history(Chance chance) {
        return chance.several(0, 6, () -> step(chance.one(StepKind.values()), partialDate(chance))).stream()
                .sorted((first, second) ->
                        first.date().orElseThrow().compareTo(second.date().orElseThrow()))
                .toList();
    }

    private static Optional<Validity> term(Chance chance) {
        return chance.maybe(() -> partialDate(chance)).flatMap(AgreementTest::until);
    }

    private static PartialDate partialDate(Chance chance) {
        LocalDate day = day(chance);
        return switch (chance.one(PartialDate.Precision.values())) {
            case YEAR -> new PartialDate(day.getYear(), 0, 0);
            case MONTH -> new PartialDate(day.getYear(), day.getMonthValue(), 0);
            case DAY -> PartialDate.of(day);
        };
    }

    /** So few that steps, ends of terms and the day asked for often meet. */
    private static LocalDate day(Chance chance) {
        return chance.day(LocalDate.of(2021, 11, 1), LocalDate.of(2023, 3, 1));
    }
}
