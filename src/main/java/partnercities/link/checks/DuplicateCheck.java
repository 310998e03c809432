package partnercities.link.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.AgreementKind;
import partnercities.domain.agreement.AgreementKind.Founding;
import partnercities.domain.agreement.Step;
import partnercities.domain.city.City;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.Validity;
import partnercities.gather.documents.AgreementDocument;
import partnercities.gather.documents.CityDocument;

/** Reports what was written down twice: a city in two folders, an agreement in two files. Readers could not tell them apart. */
public final class DuplicateCheck {
    private final Diagnostics diagnostics;
    private final Set<Subject> duplicates = new TreeSet<>();

    public DuplicateCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The cities that were reported. */
    public Set<Subject> duplicates() {
        return duplicates;
    }

    /** Two cities may share neither the item on Wikidata nor the name in any language. Each pair is told once. */
    public void checkCities(List<CityDocument> documents) {
        Map<String, CityDocument> items = new HashMap<>();
        Map<Name, CityDocument> names = new HashMap<>();
        for (CityDocument document : documents) {
            boolean told = checkItem(document, items);
            Map<Language, String> own = document.city().names().texts();
            for (Map.Entry<Language, String> entry : own.entrySet()) {
                Name name = new Name(entry.getKey(), entry.getValue());
                Optional<CityDocument> other = earlier(names.putIfAbsent(name, document), document);
                if (other.isPresent() && !told) {
                    report(name, document, other.get());
                    told = true;
                }
            }
        }
    }

    private boolean checkItem(CityDocument document, Map<String, CityDocument> items) {
        Optional<CityDocument> other = document.city()
                .wikidata()
                .flatMap(item -> earlier(items.putIfAbsent(item.value(), document), document));
        other.ifPresent(first -> {
            duplicates.add(Subject.city(first.city().id()));
            duplicates.add(Subject.city(document.city().id()));
            diagnostics.add(
                    Diagnostic.of(Rule.DUPLICATE_CITY, cities(first, document) + " have the same item of Wikidata.")
                            .at(document.wikidata())
                            .seeAlso(first.wikidata())
                            .help("correct one of the two; if they are one city, remove one of the folders"));
        });
        return other.isPresent();
    }

    private void report(Name name, CityDocument document, CityDocument first) {
        duplicates.add(Subject.city(first.city().id()));
        duplicates.add(Subject.city(document.city().id()));
        diagnostics.add(Diagnostic.of(
                        Rule.DUPLICATE_CITY,
                        cities(first, document) + " are both called '" + name.text() + "' ("
                                + name.language().locale().getDisplayName(Locale.ENGLISH) + ").")
                .at(document.names())
                .seeAlso(first.names())
                .help("add to the name what tells the city from the other, as its region or country: '" + name.text()
                        + " (...)'; if they are one city, remove one of the folders"));
    }

    /** Two agreements may not have the same cities, the same kind and the same date, unless something else tells them apart. */
    public void checkAgreements(List<AgreementDocument> documents) {
        Map<Deed, AgreementDocument> deeds = new HashMap<>();
        for (AgreementDocument document : documents) {
            Agreement agreement = document.agreement();
            boolean comparable = agreement.date().isPresent() || agreement.founding() == Founding.NONE;
            if (comparable && !agreement.cities().isEmpty()) {
                AgreementDocument first = deeds.putIfAbsent(Deed.of(agreement), document);
                if (first != null && !first.agreement().id().equals(agreement.id())) {
                    report(document, first);
                }
            }
        }
    }

    private void report(AgreementDocument document, AgreementDocument first) {
        Position place = document.kind();
        diagnostics.add(Diagnostic.of(
                        Rule.DUPLICATE_AGREEMENT,
                        "The agreements '" + first.agreement().id() + "' and '"
                                + document.agreement().id() + "' have the same city, kind and date.")
                .at(place)
                .seeAlso(first.kind())
                .help(
                        "if they are one agreement, remove one of the two files; if they are two, write the number of each"
                                + " or its term"));
    }

    private static String cities(CityDocument first, CityDocument second) {
        return "The cities '" + first.city().id() + "' and '" + second.city().id() + "'";
    }

    /** What stood there before, unless it is the same city in a second form, which was reported. */
    private static Optional<CityDocument> earlier(
            @org.jspecify.annotations.Nullable CityDocument other, CityDocument document) {
        City city = document.city();
        return Optional.ofNullable(other).filter(first -> !first.city().id().equals(city.id()));
    }

    private record Name(Language language, String text) {}

    /** What makes an agreement the same as another one. Of two that are alike, the number or the term tells them apart. */
    private record Deed(
            Set<String> cities,
            AgreementKind kind,
            Optional<PartialDate> date,
            Optional<String> number,
            Optional<Validity> term) {
        static Deed of(Agreement agreement) {
            return new Deed(
                    Set.copyOf(agreement.cities()),
                    agreement.kind().value(),
                    agreement.date(),
                    agreement.foundingStep().flatMap(Step::number),
                    agreement.term());
        }
    }
}
