package partnercities.gather.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.agreement.AgreementKind;
import partnercities.domain.agreement.AgreementKind.Founding;
import partnercities.domain.agreement.Signatory;
import partnercities.domain.agreement.Step;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.gather.findings.Register;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads the steps of an agreement, and checks that they suit its kind and stand in the order of time. */
public final class StepsReader {
    private record PlacedStep(Step step, Position date) {}

    private final Optional<AgreementKind> kind;

    private StepsReader(Optional<AgreementKind> kind) {
        this.kind = kind;
    }

    /**
     * Reads the steps of an agreement.
     *
     * @param kind empty if it could not be read, which was reported; any steps suit it
     */
    public static List<Step> read(Fields fields, Optional<AgreementKind> kind) {
        List<PlacedStep> steps = fields.list("steps", new StepsReader(kind)::step);
        kind.flatMap(known -> known.founding().step())
                .ifPresent(founding -> fields.required(
                        "steps",
                        Optional.of(steps),
                        "an agreement has at least one step, as {step: " + founding.key()
                                + ", date: 1988, source: ...}"));
        checkOrder(steps, fields);
        return steps.stream().map(PlacedStep::step).toList();
    }

    private PlacedStep step(Fields fields) {
        StepKind what = fields.required("step", kindOfStep(fields), "say what happened, as step: signing")
                .orElse(StepKind.FIRST_CONTACT);
        Position dateAt = fields.position("date");
        Optional<Value.Scalar> written = fields.required(
                "date", fields.scalar("date"), "write its date, or date: unknown when no source tells it");
        List<String> sources = fields.mentions("source", Register.SOURCE);
        fields.required("source", Optional.of(sources), "every step names its source: a key of sources.yaml");
        return new PlacedStep(
                new Step(
                        what,
                        written.filter(date -> !date.text().equals("unknown"))
                                .flatMap(new ScalarReader(fields.findings())::happening),
                        fields.localized("place"),
                        fields.text("number"),
                        fields.webAddress("link"),
                        signatories(fields),
                        fields.localized("note"),
                        sources),
                dateAt);
    }

    private Optional<StepKind> kindOfStep(Fields fields) {
        Optional<String> written = fields.scalar("step").map(Value.Scalar::text);
        Optional<AgreementKind> own = kind.filter(known -> written.equals(Optional.of(known.key())));
        if (own.isPresent()) {
            Optional<StepKind> founding = own.get().founding().step();
            report(
                    "A step tells what happened, not what was agreed on.",
                    founding.map(step -> "write step: " + step.key())
                            .orElse("remove this step, or write step: first-contact"),
                    fields);
            return founding.or(() -> Optional.of(StepKind.FIRST_CONTACT));
        }
        Optional<StepKind> found = fields.term("step", StepKind.class, Rule.UNKNOWN_STEP);
        found.ifPresent(step -> kind.ifPresent(known -> checkFounding(step, known.founding(), fields)));
        return found;
    }

    /** Reports a step that founds agreements of other kinds. */
    private static void checkFounding(StepKind step, Founding founding, Fields fields) {
        if (step == StepKind.SIGNING && founding == Founding.NONE) {
            report(
                    "A cooperation without a document was not signed.",
                    "remove this step, or write the kind of what was signed, as kind: partnership-agreement",
                    fields);
        } else if (step == StepKind.SIGNING && founding == Founding.CONFERRAL) {
            report("An honorary title is conferred, not signed.", "write step: conferral", fields);
        } else if (step == StepKind.CONFERRAL && founding != Founding.CONFERRAL) {
            report(
                    "Only an honorary title is conferred.",
                    founding == Founding.NONE
                            ? "remove this step, or write kind: honorary-title"
                            : "write step: signing, or kind: honorary-title",
                    fields);
        }
    }

    private static void report(String message, String help, Fields fields) {
        fields.findings()
                .add(Diagnostic.of(Rule.WRONG_STEP, message)
                        .at(fields.position("step"))
                        .help(help));
    }

    /** Names alone, or with their offices. */
    private static List<Signatory> signatories(Fields fields) {
        List<Signatory> signatories = new ArrayList<>();
        ScalarReader scalars = new ScalarReader(fields.findings());
        fields.value("signatories").ifPresent(value -> {
            if (!(value instanceof Value.Sequence list)) {
                scalars.wrongType(
                        value, "a list", "write signatories: [a name, another name], or {name: ..., office: ...}");
                return;
            }
            for (Value item : list.items()) {
                if (item instanceof Value.Scalar name && !name.isNothing()) {
                    signatories.add(new Signatory(LocalizedText.everywhere(scalars.prose(name)), LocalizedText.NONE));
                } else {
                    fields.mapping(item, "a name, or {name: ..., office: ...}")
                            .ifPresent(map -> signatories.add(fields.read(map, StepsReader::signatory)));
                }
            }
        });
        return List.copyOf(signatories);
    }

    private static Signatory signatory(Fields fields) {
        LocalizedText name = Wording.read(fields, "name");
        fields.required("name", Optional.of(name), "who signed: a person or a body");
        return new Signatory(name, fields.localized("office"));
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
