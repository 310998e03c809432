package partnercities.gather.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.Agreement;
import partnercities.domain.AgreementKind;
import partnercities.domain.PartialDate;
import partnercities.domain.Signatory;
import partnercities.domain.StatedKind;
import partnercities.domain.StatedKind.Certainty;
import partnercities.domain.Step;
import partnercities.domain.StepKind;
import partnercities.domain.Validity;
import partnercities.gather.documents.AgreementDocument;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads a file of {@code agreements/}. */
public final class AgreementReader {
    private record PlacedStep(Step step, Position date) {}

    private AgreementReader() {}

    /** Reads an agreement; its id is the file's name. */
    public static AgreementDocument read(Origin file, Fields fields) {
        Agreement agreement = agreement(file, fields);
        return new AgreementDocument(file, agreement, fields.findings().unconfirmed());
    }

    private static Agreement agreement(Origin file, Fields fields) {
        List<PlacedStep> steps = fields.list("steps", AgreementReader::step);
        fields.required(
                "steps",
                Optional.of(steps),
                "an agreement has at least one step, as {step: signing, date: 1988, source: ...}");
        checkOrder(steps, fields);
        return new Agreement(
                file.stem(),
                cities(fields),
                fields.required("kind", kind(fields), "say what was agreed on")
                        .orElse(StatedKind.documented(AgreementKind.PARTNERSHIP_AGREEMENT)),
                FactReader.sourced(
                        fields,
                        "confirmed",
                        fact -> fact.required(
                                "date", fact.date("date"), "when a source last said that the agreement is alive")),
                fields.mentions("fields", Register.FIELD),
                fields.nested("term", AgreementReader::validity),
                steps.stream().map(PlacedStep::step).toList(),
                fields.list("documents", document -> MentionedFile.document(file, document)),
                fields.localized("note"),
                CityReader.contradictions(fields));
    }

    /** A kind alone, or {@code {value: ..., assumed: true}} when no source states it. */
    private static Optional<StatedKind> kind(Fields fields) {
        return fields.value("kind")
                .flatMap(value -> value instanceof Value.Mapping
                        ? fields.nested("kind", AgreementReader::assumedKind).flatMap(kind -> kind)
                        : fields.term("kind", AgreementKind.class, Rule.UNKNOWN_KIND)
                                .map(StatedKind::documented));
    }

    private static Optional<StatedKind> assumedKind(Fields kind) {
        Certainty certainty = kind.flag("assumed") ? Certainty.ASSUMED : Certainty.DOCUMENTED;
        return kind.required(
                        "value",
                        kind.term("value", AgreementKind.class, "kind", Rule.UNKNOWN_KIND),
                        "say what was agreed on")
                .map(value -> new StatedKind(value, certainty));
    }

    private static List<String> cities(Fields fields) {
        List<String> cities = new ArrayList<>(fields.mentions("city", Register.CITY));
        cities.addAll(fields.mentions("cities", Register.CITY));
        if (cities.isEmpty()) {
            fields.required("city", Optional.of(cities), "name the other city by its folder in content/cities");
        }
        return cities.stream().distinct().toList();
    }

    private static Validity validity(Fields term) {
        Validity validity = new Validity(term.date("from"), term.date("until"));
        validity.from().ifPresent(from -> validity.until().ifPresent(until -> {
            if (until.latest().isBefore(from.earliest())) {
                term.findings()
                        .add(Diagnostic.of(Rule.WRONG_TERM, "The term ends before it begins.")
                                .at(term.position("until")));
            }
        }));
        return validity;
    }

    private static PlacedStep step(Fields fields) {
        StepKind kind = fields.required(
                        "step",
                        fields.term("step", StepKind.class, Rule.UNKNOWN_STEP),
                        "say what happened, as step: signing")
                .orElse(StepKind.FIRST_CONTACT);
        Position dateAt = fields.position("date");
        Optional<Value.Scalar> written = fields.required(
                "date", fields.scalar("date"), "write its date, or date: unknown when no source tells it");
        List<String> sources = fields.mentions("source", Register.SOURCE);
        fields.required("source", Optional.of(sources), "every step names its source: a key of sources.yaml");
        return new PlacedStep(
                new Step(
                        kind,
                        written.filter(date -> !date.text().equals("unknown"))
                                .flatMap(new ScalarReader(fields.findings())::happening),
                        fields.localized("place"),
                        fields.text("number"),
                        fields.webAddress("link"),
                        fields.list("signatories", AgreementReader::signatory),
                        fields.localized("note"),
                        sources),
                dateAt);
    }

    private static Signatory signatory(Fields fields) {
        return new Signatory(
                fields.required("name", fields.text("name"), "who signed").orElse(""), fields.localized("office"));
    }

    /** Steps must be in the order of time. A month and a day in it may come in any order. */
    private static void checkOrder(List<PlacedStep> steps, Fields fields) {
        Optional<PlacedStep> latest = Optional.empty();
        for (PlacedStep step : steps) {
            Optional<PartialDate> date = step.step().date();
            if (date.isEmpty()) {
                continue;
            }
            Optional<PartialDate> before =
                    latest.flatMap(previous -> previous.step().date());
            if (before.isPresent() && date.get().latest().isBefore(before.get().earliest())) {
                fields.findings()
                        .add(Diagnostic.of(
                                        Rule.STEPS_OUT_OF_ORDER,
                                        "This step of " + date.get() + " stands after one of " + before.get() + ".")
                                .at(step.date())
                                .seeAlso(latest.get().date())
                                .help("put the steps in the order of time, or correct one of the two dates"));
                return; // the others may be right
            } else if (before.isEmpty()
                    || date.get().earliest().isAfter(before.get().earliest())) {
                latest = Optional.of(step);
            }
        }
    }
}
