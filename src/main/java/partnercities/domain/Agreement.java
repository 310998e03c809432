package partnercities.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What binds the home city and one or more cities: a sequence of dated steps.
 *
 * @param id the name of its file without extension
 * @param cities ids of the other parties
 * @param fields keys of the fields of cooperation
 * @param steps in the order of time
 */
public record Agreement(
        String id,
        List<String> cities,
        AgreementKind kind,
        List<String> fields,
        Optional<Validity> term,
        List<Step> steps,
        List<AttachedDocument> documents,
        LocalizedText note,
        List<Contradiction> contradictions) {

    /**
     * Where it stands on a day. The last step that has happened by then decides; a step of a whole month or year has
     * happened when that time has begun, an undated one has always happened. An agreement in force whose term is over
     * has expired, unless a renewal after the term brought it back.
     */
    public Status status(LocalDate day) {
        Status status = kind == AgreementKind.COOPERATION_WITHOUT_DOCUMENT ? Status.IN_FORCE : Status.IN_PREPARATION;
        LocalDate decided = LocalDate.MIN;
        for (Step step : steps) {
            boolean happened =
                    step.date().map(date -> !date.earliest().isAfter(day)).orElse(true);
            if (happened && step.kind().leadsTo().isPresent()) {
                status = step.kind().leadsTo().get();
                decided = step.date().map(PartialDate::earliest).orElse(decided);
            }
        }
        Optional<LocalDate> end = term.flatMap(Validity::until).map(PartialDate::latest);
        boolean over = end.isPresent() && day.isAfter(end.get()) && !decided.isAfter(end.get());
        return over && status == Status.IN_FORCE ? Status.EXPIRED : status;
    }

    /** The step that made it: its signing. */
    public Optional<Step> signing() {
        return steps.stream().filter(step -> step.kind() == StepKind.SIGNING).findFirst();
    }

    /** The date by which it is told from others: of the signing, or else of the first dated step. */
    public Optional<PartialDate> date() {
        return signing().map(Step::date).orElseGet(() -> steps.stream()
                .flatMap(step -> step.date().stream())
                .findFirst());
    }
}
