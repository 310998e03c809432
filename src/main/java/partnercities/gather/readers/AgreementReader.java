package partnercities.gather.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind;
import partnercities.domain.agreement.StatedKind;
import partnercities.domain.agreement.StatedKind.Certainty;
import partnercities.domain.time.Validity;
import partnercities.gather.documents.AgreementDocument;
import partnercities.gather.facts.FactReader;
import partnercities.gather.facts.MentionedFile;
import partnercities.gather.facts.StepsReader;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads a file of {@code agreements/}. */
public final class AgreementReader {
    private AgreementReader() {}

    /** Reads an agreement; its id is the file's name. */
    public static AgreementDocument read(Origin file, Fields fields) {
        Agreement agreement = agreement(file, fields);
        return new AgreementDocument(
                file, agreement, fields.position("kind"), fields.findings().unconfirmed());
    }

    private static Agreement agreement(Origin file, Fields fields) {
        Optional<StatedKind> kind = fields.required("kind", kind(fields), "say what was agreed on");
        return new Agreement(
                file.stem(),
                cities(fields),
                kind.orElse(StatedKind.documented(AgreementKind.PARTNERSHIP_AGREEMENT)),
                FactReader.sourced(
                        fields,
                        "confirmed",
                        fact -> fact.required(
                                "date", fact.date("date"), "when a source last said that the agreement is alive")),
                fields.mentions("fields", Register.FIELD),
                fields.nested("term", AgreementReader::validity),
                StepsReader.read(fields, kind.map(StatedKind::value)),
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
}
