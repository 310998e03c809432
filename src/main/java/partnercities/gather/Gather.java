package partnercities.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.domain.CountedViews;
import partnercities.domain.Language;
import partnercities.gather.documents.AgreementDocument;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.CityDocument;
import partnercities.gather.documents.Document;
import partnercities.gather.documents.Documents;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.documents.SettingsDocument;
import partnercities.gather.documents.SourcesDocument;
import partnercities.gather.documents.TokensDocument;
import partnercities.gather.documents.ViewsDocument;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.findings.Extent;
import partnercities.gather.findings.Findings;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.readers.MessagesReader;
import partnercities.gather.readers.TokensReader;
import partnercities.gather.settings.SettingsReader;
import partnercities.gather.source.Asset;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.SourceFolder;
import partnercities.gather.source.Template;
import partnercities.gather.source.Utf8Reader;
import partnercities.gather.yaml.YamlReader;

/** Stage 1: reads content and templates into {@link Documents}. */
public final class Gather {
    private static final Pattern MESSAGES = Pattern.compile("messages/([A-Za-z0-9-]+)\\.yaml");
    private static final String ASSETS = "assets/";

    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceFolder content;

    private Gather(SourceFolder content) {
        this.content = content;
    }

    /**
     * Reads both folders, each file by itself.
     *
     * @throws IOException when a file cannot be read
     */
    public static Checked<Documents> gather(SourceFolder content, SourceFolder templates) throws IOException {
        Gather gather = new Gather(content);
        try {
            return gather.diagnostics.with(gather.documents(templates));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Documents documents(SourceFolder templates) {
        ContentReader reader = new ContentReader(diagnostics);
        List<Document> read = reader.read(content);
        SortedMap<Language, MessagesDocument> messages = new TreeMap<>();
        SortedMap<String, Template> sources = new TreeMap<>();
        SortedMap<String, Asset> assets = new TreeMap<>();
        for (SourceFile file : templates.files()) {
            Matcher language = MESSAGES.matcher(file.path());
            if (language.matches()) {
                messages.put(new Language(language.group(1)), messages(file, new Language(language.group(1))));
            } else if (file.extension().equals("ftlh") || file.extension().equals("ftlx")) {
                sources.put(file.path(), new Template(file.origin(), text(file)));
            } else if (file.path().startsWith(ASSETS)) {
                assets.put(file.path().substring(ASSETS.length()), asset(file));
            }
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
                all(read, WordsDocument.class),
                only(read, ViewsDocument.class)
                        .orElseGet(() -> new ViewsDocument(
                                content.origin("views.yaml"), CountedViews.NONE, Unconfirmed.NOTHING)),
                reader.files(),
                messages,
                sources,
                assets,
                tokens(assets));
    }

    private MessagesDocument messages(SourceFile file, Language language) {
        Findings findings = new Findings();
        MessagesDocument document = MessagesReader.read(
                file.origin(), language, YamlReader.read(Utf8Reader.read(file, diagnostics), findings), findings);
        diagnostics.addAll(findings.diagnostics().sorted());
        return document;
    }

    private Asset asset(SourceFile file) {
        boolean text = file.extension().equals("css") || file.extension().equals("js");
        return new Asset(file, text ? Optional.of(text(file)) : Optional.empty());
    }

    private String text(SourceFile file) {
        return Utf8Reader.read(file, diagnostics).text();
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
