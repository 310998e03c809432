package partnercities.plan.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.DataTerms;
import partnercities.domain.source.Source;
import partnercities.domain.time.PartialDate;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;
import partnercities.plan.opendata.OpenData.Dataset;

/** Plans the page that offers the open data. */
public record DataPages(Desk desk, OpenData data) {
    public DataPage page() {
        LanguageEdition edition = desk.edition();
        DataTerms terms = desk.site().settings().data();
        Optional<Reference> licence =
                terms.licence().map(found -> new Reference(new Label(found.name(), Optional.empty()), found.url()));
        return new DataPage(
                desk.frames()
                        .of(Subject.DATA, edition.message("description.data"))
                        .alsoAs(data.all(edition)),
                PartialDate.of(desk.site().today()),
                licence,
                citation(licence),
                edition.optionalLabel(terms.description()),
                data.datasets().stream().map(this::table).toList(),
                file(data.catalogue()),
                ownTerms());
    }

    private DataPage.Table table(Dataset dataset) {
        return new DataPage.Table(
                dataset.key(),
                dataset.table().rows().size(),
                dataset.distributions().stream().map(this::file).toList(),
                file(dataset.metadata()),
                file(Objects.requireNonNull(dataset.sheets().get(desk.edition().language()))),
                columns(dataset.table().columns()));
    }

    /** Joins columns that differ only in language. */
    private static List<DataPage.ColumnEntry> columns(List<? extends DataColumn<?>> columns) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        columns.forEach(column ->
                names.computeIfAbsent(column.word(), word -> new ArrayList<>()).add(column.name()));
        return names.entrySet().stream()
                .map(entry -> new DataPage.ColumnEntry(List.copyOf(entry.getValue()), entry.getKey()))
                .toList();
    }

    private DataPage.FileEntry file(DataFile file) {
        return new DataPage.FileEntry(
                file.key(),
                file.name(),
                desk.site().addresses().ofFile(file.path()),
                file.format().title(),
                file.format().mediaType(),
                file.size());
    }

    /** Publisher, title, day, address and licence. */
    private String citation(Optional<Reference> licence) {
        LanguageEdition edition = desk.edition();
        List<String> parts = new ArrayList<>(List.of(
                edition.label(desk.site().settings().publisher().name()).text(),
                edition.label(desk.site().settings().title()).text(),
                desk.site().today().toString(),
                desk.site().addresses().absolute(edition.address(Subject.DATA))));
        licence.ifPresent(found -> parts.add(found.label().text()));
        return String.join(", ", parts);
    }

    private List<DataPage.Terms> ownTerms() {
        Map<String, List<DataPage.SourceEntry>> byLicence = new TreeMap<>();
        for (String key : data.sources()) {
            Source source = desk.site().sources().getOrDefault(key, Source.untold(key));
            Label title = desk.edition().title(source);
            source.licence().ifPresent(licence -> byLicence
                    .computeIfAbsent(licence, name -> new ArrayList<>())
                    .add(new DataPage.SourceEntry(title, source.address())));
        }
        return byLicence.entrySet().stream()
                .map(entry -> new DataPage.Terms(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
