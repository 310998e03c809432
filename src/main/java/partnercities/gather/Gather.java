package partnercities.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.text.Language;
import partnercities.domain.text.LanguageOrder;
import partnercities.gather.documents.AgreementDocument;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.CityDocument;
import partnercities.gather.documents.Document;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.documents.PageDocument;
import partnercities.gather.documents.SettingsDocument;
import partnercities.gather.documents.SourcesDocument;
import partnercities.gather.documents.TokensDocument;
import partnercities.gather.documents.ViewsDocument;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.findings.Extent;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.readers.TokensReader;
import partnercities.gather.settings.SettingsReader;
import partnercities.gather.source.Asset;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.SourceFolder;
import partnercities.gather.source.Template;

/** Stage 1: reads content and templates into {@link Documents}. */
public final class Gather {
    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceFolder content;
    private final ContentNames names;

    private Gather(SourceFolder content) {
        this.content = content;
        this.names = ContentNames.of(content.files());
        diagnostics.addAll(names.diagnostics());
    }

    /** Reads both folders for a single build; throws as {@link #gather(SourceFolder, SourceFolder, Readings)} does. */
    public static Checked<Documents> gather(SourceFolder content, SourceFolder templates) throws IOException {
        return gather(content, templates, Readings.notKept());
    }

    /**
     * Reads both folders, each file by itself.
     *
     * @param readings has what earlier builds read, and gets what this one reads
     * @throws IOException when a file cannot be read
     */
    public static Checked<Documents> gather(SourceFolder content, SourceFolder templates, Readings readings)
            throws IOException {
        Gather gather = new Gather(content);
        gather.diagnostics.addAll(content.leftOut());
        gather.diagnostics.addAll(templates.leftOut());
        try {
            List<ContentReading> ofContent = gather.content(readings.content());
            Set<Language> spoken = settings(ofContent)
                    .map(document -> document.settings().languageOrder().spoken())
                    .orElse(Set.of(LanguageOrder.LAST_RESORT));
            Documents documents = gather.documents(ofContent, templates(templates, spoken, readings.templates()));
            return gather.diagnostics.with(documents);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<ContentReading> content(Kept<ContentReading> kept) {
        kept.retain(names.files());
        return names.files().parallelStream()
                .map(file -> kept.of(file, ContentReader::read))
                .toList();
    }

    private static Optional<SettingsDocument> settings(List<ContentReading> ofContent) {
        return only(
                ofContent.stream()
                        .flatMap(reading -> reading.document().stream())
                        .toList(),
                SettingsDocument.class);
    }

    /** Messages only in the languages that readers may meet: a program speaks many, and a site few of them. */
    private static List<TemplateReading> templates(
            SourceFolder templates, Set<Language> spoken, Kept<TemplateReading> kept) {
        List<SourceFile> files = templates.files().stream()
                .filter(file ->
                        TemplateReader.language(file).map(spoken::contains).orElse(true))
                .toList();
        kept.retain(files);
        return files.parallelStream()
                .map(file -> kept.of(file, TemplateReader::read))
                .toList();
    }

    private Documents documents(List<ContentReading> ofContent, List<TemplateReading> ofTemplates) {
        List<Document> read = new ArrayList<>();
        SortedMap<String, BundledFile> files = new TreeMap<>();
        for (ContentReading reading : ofContent) {
            diagnostics.addAll(reading.diagnostics());
            reading.document().ifPresent(read::add);
            reading.file().ifPresent(file -> files.put(file.file().path(), file));
        }
        SortedMap<Language, List<MessagesDocument>> messages = new TreeMap<>();
        SortedMap<String, Template> sources = new TreeMap<>();
        SortedMap<String, Asset> assets = new TreeMap<>();
        for (TemplateReading reading : ofTemplates) {
            diagnostics.addAll(reading.diagnostics());
            reading.messages()
                    .ifPresent(document -> messages.computeIfAbsent(document.language(), language -> new ArrayList<>())
                            .add(document));
            reading.template().ifPresent(template -> sources.put(template.name(), template));
            reading.asset()
                    .ifPresent(
                            asset -> assets.put(asset.file().path().substring(TemplateReader.ASSETS.length()), asset));
        }
        List.of("site", "sources", "views").forEach(this::checkOnce);
        return new Documents(
                only(read, SettingsDocument.class).orElseGet(this::missingSettings),
                only(read, SourcesDocument.class)
                        .orElseGet(() -> new SourcesDocument(
                                content.origin("sources.yaml"), new TreeMap<>(), Extent.WHOLE, Unconfirmed.NOTHING)),
                all(read, CityDocument.class),
                all(read, AgreementDocument.class),
                all(read, AnnouncementDocument.class),
                all(read, PageDocument.class),
                all(read, WordsDocument.class),
                only(read, ViewsDocument.class)
                        .orElseGet(() -> new ViewsDocument(
                                content.origin("views.yaml"), CountedViews.NONE, Unconfirmed.NOTHING)),
                files,
                messages,
                sources,
                assets,
                tokens(assets),
                names.renamed());
    }

    private static Optional<TokensDocument> tokens(Map<String, Asset> assets) {
        return Optional.ofNullable(assets.get(TokensDocument.NAME)).flatMap(asset -> asset.text()
                .map(text -> TokensReader.read(asset.file().origin(), text)));
    }

    private SettingsDocument missingSettings() {
        Origin file = content.origin("site.yaml");
        diagnostics.add(Diagnostic.of(Rule.MISSING_SETTINGS, "The site has no site.yaml.")
                .at(file.start())
                .help("write one: title, home, languages, base-url, time-zone, publisher"));
        return SettingsReader.nothing(file);
    }

    private static <T extends Document> List<T> all(List<Document> read, Class<T> kind) {
        return read.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The one document of a kind. If there is one in JSON and one in YAML, which is an error, YAML wins. */
    private static <T extends Document> Optional<T> only(List<Document> read, Class<T> kind) {
        return all(read, kind).stream().reduce((json, yaml) -> yaml);
    }

    private void checkOnce(String stem) {
        List<SourceFile> files = content.files().stream()
                .filter(file ->
                        file.path().equals(stem + ".json") || file.path().equals(stem + ".yaml"))
                .toList();
        if (files.size() > 1) {
            diagnostics.add(Diagnostic.of(Rule.DUPLICATE_FACTS, "The same facts stand in another file too.")
                    .at(files.get(1).origin().start())
                    .seeAlso(files.get(0).origin().start())
                    .help("remove one of the two files"));
        }
    }
}
