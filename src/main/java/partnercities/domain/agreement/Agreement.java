package partnercities.domain.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import partnercities.domain.picture.AttachedDocument;
import partnercities.domain.source.Contradiction;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;

/**
 * A relation between the home city and one or more other cities, told as a sequence of dated steps.
 *
 * @param id the name of its file without extension
 * @param cities ids of the other parties
 * @param confirmed when a source last said that it is alive, if that is worth telling
 * @param fields keys of the fields of cooperation
 * @param steps in chronological order
 */
public record Agreement(
        String id,
        List<String> cities,
        StatedKind kind,
        Optional<Sourced<PartialDate>> confirmed,
        List<String> fields,
        Optional<Validity> term,
        List<Step> steps,
        List<AttachedDocument> documents,
        LocalizedText note,
        List<Contradiction> contradictions) {

    /**
     * The status on a given day: that of the last step that has happened by then. A step dated by month or year counts
     * from the first day of that time; an undated one has always happened. An agreement that lives, but whose term is over,
     * has expired, unless a later renewal brought it back.
     */
    public Status status(LocalDate day) {
        Status status = founding().atFirst();
        LocalDate decided = LocalDate.MIN;
        for (Step step : steps) {
            boolean happened =
                    step.date().map(date -> !date.earliest().isAfter(day)).orElse(true);
            if (happened && step.kind().changesStatus()) {
                status = step.kind().leadsTo(kind.value()).orElse(status);
                decided = step.date().map(PartialDate::earliest).orElse(decided);
            }
        }
        Optional<LocalDate> end = term.flatMap(Validity::until).map(PartialDate::latest);
        boolean over = end.isPresent() && day.isAfter(end.get()) && !decided.isAfter(end.get());
        return over && status.isAlive() ? Status.EXPIRED : status;
    }

    /** How its kind comes into being. */
    public AgreementKind.Founding founding() {
        return kind.value().founding();
    }

    /** The step that brought it into being, such as its signing; empty if that has not been told or is not needed. */
    public Optional<Step> foundingStep() {
        return founding().step().flatMap(kindOfStep -> steps.stream()
                .filter(step -> step.kind() == kindOfStep)
                .findFirst());
    }

    /** The date that people know it by: that of the founding step, or else of the first dated step. */
    public Optional<PartialDate> date() {
        return foundingStep().map(Step::date).orElseGet(() -> steps.stream()
                .flatMap(step -> step.date().stream())
                .findFirst());
    }
}
