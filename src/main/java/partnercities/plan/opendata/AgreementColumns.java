package partnercities.plan.opendata;

import java.util.ArrayList;
import java.util.List;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind;
import partnercities.domain.agreement.Status;
import partnercities.domain.agreement.Step;
import partnercities.domain.agreement.StepKind;
import partnercities.domain.page.Subject;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.Language;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;
import partnercities.link.Site;

/** Columns of the table of agreements. */
final class AgreementColumns {
    private AgreementColumns() {}

    static List<DataColumn<Agreement>> of(Site site) {
        List<DataColumn<Agreement>> columns = new ArrayList<>(List.of(
                DataColumn.required("id", Datatype.TEXT, Agreement::id),
                DataColumn.list("cities", Datatype.TEXT, Agreement::cities),
                DataColumn.required(
                        "kind",
                        Datatype.oneOf(AgreementKind.class),
                        agreement -> agreement.kind().value().key()),
                DataColumn.required("kind-documented", Datatype.TRUTH, agreement -> agreement
                        .kind()
                        .isDocumented()),
                DataColumn.required("status", Datatype.oneOf(Status.class), agreement -> agreement
                        .status(site.today())
                        .key()),
                DataColumn.optional(
                        "confirmed",
                        Datatype.DATE,
                        agreement -> agreement.confirmed().map(Sourced::value).map(PartialDate::toString)),
                DataColumn.optional(
                        "date", Datatype.DATE, agreement -> agreement.date().map(PartialDate::toString)),
                DataColumn.list("steps", Datatype.dated(StepKind.class), AgreementColumns::steps),
                DataColumn.list("fields", Datatype.TEXT, Agreement::fields),
                DataColumn.optional(
                        "term-from",
                        Datatype.DATE,
                        agreement -> agreement.term().flatMap(Validity::from).map(PartialDate::toString)),
                DataColumn.optional(
                        "term-until",
                        Datatype.DATE,
                        agreement -> agreement.term().flatMap(Validity::until).map(PartialDate::toString)),
                DataColumn.list("sources", Datatype.TEXT, CityRow::sources)));
        for (Language language : site.settings().languages()) {
            String register = site.addresses().absolute(site.addresses().of(Subject.AGREEMENTS, language));
            columns.add(DataColumn.<Agreement>required(
                            "page", Datatype.ADDRESS, agreement -> register + "#" + agreement.id())
                    .in(language));
        }
        return List.copyOf(columns);
    }

    private static List<String> steps(Agreement agreement) {
        return agreement.steps().stream().map(AgreementColumns::step).toList();
    }

    private static String step(Step step) {
        return step.kind().key() + " " + step.date().map(PartialDate::toString).orElse("unknown");
    }
}
