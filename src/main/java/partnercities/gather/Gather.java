package partnercities.gather;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.domain.Language;
import partnercities.gather.documents.AgreementDocument;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.CityDocument;
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
import partnercities.gather.readers.AgreementReader;
import partnercities.gather.readers.AnnouncementReader;
import partnercities.gather.readers.CityReader;
import partnercities.gather.readers.MessagesReader;
import partnercities.gather.readers.SourcesReader;
import partnercities.gather.readers.TokensReader;
import partnercities.gather.readers.ViewsReader;
import partnercities.gather.readers.WordsReader;
import partnercities.gather.settings.SettingsReader;
import partnercities.gather.source.Asset;
import partnercities.gather.source.BundledFile;
import partnercities.gather.source.Paths;
import partnercities.gather.source.PictureReader;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.SourceFolder;
import partnercities.gather.source.Template;
import partnercities.gather.source.Utf8Reader;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;
import partnercities.gather.yaml.YamlReader;

/** Stage 1: reads content and templates into {@link Documents}. What each file is, its path tells. */
public final class Gather {
    private static final Pattern CITY = Pattern.compile("cities/([^/]+)/city\\.(?:yaml|json)");
    private static final Pattern AGREEMENT = Pattern.compile("agreements/([^/]+)\\.(?:yaml|json)");
    private static final Pattern NEWS = Pattern.compile("news/([^/]+)/news\\.(?:yaml|json)");
    private static final Pattern SETTINGS = Pattern.compile("site\\.(?:yaml|json)");
    private static final Pattern SOURCES = Pattern.compile("sources\\.(?:yaml|json)");
    private static final Pattern VIEWS = Pattern.compile("views\\.(?:yaml|json)");
    private static final Pattern WORDS = Pattern.compile("(?:cities|news|pages)/[^/]+/([A-Za-z0-9-]+)\\.md");
    private static final Pattern MESSAGES = Pattern.compile("messages/([A-Za-z0-9-]+)\\.yaml");

    private final Diagnostics diagnostics = new Diagnostics();

    private Gather() {}

    /**
     * Reads both folders, each file for itself.
     *
     * @throws IOException when a file cannot be read
     */
    public static Checked<Documents> gather(SourceFolder content, SourceFolder templates) throws IOException {
        Gather gather = new Gather();
        try {
            return gather.diagnostics.with(gather.documents(content, templates));
        } catch (UncheckedIOException reading) {
            throw reading.getCause();
        }
    }

    /** What became of one file of content. */
    private sealed interface Read {
        record Settings(SettingsDocument document) implements Read {}

        record Sources(SourcesDocument document) implements Read {}

        record City(CityDocument document) implements Read {}

        record Agreement(AgreementDocument document) implements Read {}

        record News(AnnouncementDocument document) implements Read {}

        record Words(WordsDocument document) implements Read {}

        record Views(ViewsDocument document) implements Read {}

        record File(BundledFile file) implements Read {}

        record Nothing() implements Read {}
    }

    private Documents documents(SourceFolder content, SourceFolder templates) {
        List<Read> read = content.files().parallelStream().map(this::read).toList();
        SortedMap<String, BundledFile> files = new TreeMap<>();
        all(read, Read.File.class, Read.File::file)
                .forEach(file -> files.put(file.file().path(), file));
        SortedMap<Language, MessagesDocument> messages = new TreeMap<>();
        SortedMap<String, Template> sources = new TreeMap<>();
        SortedMap<String, Asset> assets = new TreeMap<>();
        for (SourceFile file : templates.files()) {
            Matcher language = MESSAGES.matcher(file.path());
            if (language.matches()) {
                messages.put(new Language(language.group(1)), messages(file, new Language(language.group(1))));
            } else if (file.extension().equals("ftlh") || file.extension().equals("ftlx")) {
                sources.put(
                        file.path(),
                        new Template(file.path(), file.display(), text(file).text()));
            } else if (file.path().startsWith("assets/")) {
                boolean text =
                        file.extension().equals("css") || file.extension().equals("js");
                assets.put(
                        file.path().substring("assets/".length()),
                        new Asset(file, text ? Optional.of(text(file).text()) : Optional.empty()));
            }
        }
        List.of("site", "sources", "views").forEach(stem -> checkOnce(stem, content));
        return new Documents(
                only(all(read, Read.Settings.class, Read.Settings::document)).orElseGet(() -> missingSettings(content)),
                only(all(read, Read.Sources.class, Read.Sources::document))
                        .orElse(new SourcesDocument(new TreeMap<>(), Extent.WHOLE, Unconfirmed.NOTHING)),
                all(read, Read.City.class, Read.City::document),
                all(read, Read.Agreement.class, Read.Agreement::document),
                all(read, Read.News.class, Read.News::document),
                all(read, Read.Words.class, Read.Words::document),
                only(all(read, Read.Views.class, Read.Views::document)).orElse(ViewsDocument.NONE),
                files,
                messages,
                sources,
                assets,
                tokens(assets));
    }

    private static Optional<TokensDocument> tokens(Map<String, Asset> assets) {
        return Optional.ofNullable(assets.get(TokensDocument.NAME)).flatMap(asset -> asset.text()
                .map(text -> TokensReader.read(asset.file().display(), text)));
    }

    private Read read(SourceFile file) {
        String path = file.path();
        Matcher city = CITY.matcher(path);
        Matcher agreement = AGREEMENT.matcher(path);
        Matcher news = NEWS.matcher(path);
        Matcher words = WORDS.matcher(path);
        if (SETTINGS.matcher(path).matches()) {
            return yaml(file, fields -> SettingsReader.read(file.display(), fields), Read.Settings::new);
        } else if (SOURCES.matcher(path).matches()) {
            return yaml(
                    file,
                    fields -> new SourcesDocument(
                            SourcesReader.read(fields), fields.findings().extent(), confirm(fields)),
                    Read.Sources::new);
        } else if (VIEWS.matcher(path).matches()) {
            return yaml(file, fields -> new ViewsDocument(ViewsReader.read(fields), confirm(fields)), Read.Views::new);
        } else if (city.matches()) {
            return yaml(
                    file,
                    fields -> new CityDocument(
                            file.display(),
                            CityReader.read(city.group(1), fields),
                            fields.position("coordinates"),
                            confirm(fields)),
                    Read.City::new);
        } else if (agreement.matches()) {
            return yaml(
                    file,
                    fields -> new AgreementDocument(
                            file.display(),
                            AgreementReader.read(agreement.group(1), Paths.folder(path), fields),
                            confirm(fields)),
                    Read.Agreement::new);
        } else if (news.matches()) {
            return yaml(
                    file,
                    fields -> new AnnouncementDocument(
                            file.display(),
                            AnnouncementReader.read(news.group(1), Paths.folder(path), fields),
                            confirm(fields)),
                    Read.News::new);
        } else if (words.matches() && Language.isKnown(words.group(1))) {
            Findings findings = new Findings();
            WordsDocument document = WordsReader.read(path, text(file), findings);
            diagnostics.addAll(findings.diagnostics().sorted());
            return new Read.Words(document);
        }
        return other(file);
    }

    private Read other(SourceFile file) {
        String extension = file.extension();
        if (file.path().equalsIgnoreCase("readme.md")) {
            return new Read.Nothing();
        }
        if (extension.equals("md") || extension.equals("yaml") || extension.equals("yml") || extension.equals("json")) {
            diagnostics.add(Diagnostic.of(Rule.UNEXPECTED_FILE, "Nothing on the site is made of this file.")
                    .at(Position.startOf(file.display()))
                    .help("known are site.yaml, sources.yaml, views.yaml, cities/<name>/city.yaml, "
                            + "agreements/<name>.yaml, news/<name>/news.yaml, and <language>.md in a folder of cities, "
                            + "news or pages"));
            return new Read.Nothing();
        }
        return new Read.File(PictureReader.read(file));
    }

    private <T> Read yaml(SourceFile file, Function<Fields, T> reader, Function<T, Read> wrap) {
        Findings findings = new Findings();
        Value.Mapping root = YamlReader.read(text(file), findings);
        Fields fields = new Fields(root, findings);
        T document = reader.apply(fields);
        fields.noOthers();
        diagnostics.addAll(findings.diagnostics().sorted());
        return wrap.apply(document);
    }

    private static Unconfirmed confirm(Fields fields) {
        return fields.findings().unconfirmed();
    }

    private MessagesDocument messages(SourceFile file, Language language) {
        Findings findings = new Findings();
        Value.Mapping root = YamlReader.read(text(file), findings);
        MessagesDocument document =
                new MessagesDocument(file.display(), language, MessagesReader.read(root, findings), findings.extent());
        diagnostics.addAll(findings.diagnostics().sorted());
        return document;
    }

    private SourceText text(SourceFile file) {
        return Utf8Reader.read(file, diagnostics);
    }

    private SettingsDocument missingSettings(SourceFolder content) {
        String label = content.files().stream()
                .findFirst()
                .map(file -> file.display()
                        .substring(0, file.display().length() - file.path().length()))
                .orElse("content/");
        diagnostics.add(Diagnostic.of(Rule.MISSING_SETTINGS, "The site has no site.yaml.")
                .at(Position.startOf(label + "site.yaml"))
                .help("write one: title, home, languages, base-url, time-zone, publisher"));
        return SettingsReader.nothing(label + "site.yaml");
    }

    private static <R extends Read, T> List<T> all(List<Read> read, Class<R> kind, Function<R, T> document) {
        List<T> documents = new ArrayList<>();
        for (Read one : read) {
            if (kind.isInstance(one)) {
                documents.add(document.apply(kind.cast(one)));
            }
        }
        return List.copyOf(documents);
    }

    /** What stands once: of the same in JSON and in YAML, which was reported, YAML. */
    private static <T> Optional<T> only(List<T> documents) {
        return documents.stream().reduce((json, yaml) -> yaml);
    }

    private void checkOnce(String stem, SourceFolder content) {
        List<SourceFile> files = content.files().stream()
                .filter(file ->
                        file.path().equals(stem + ".json") || file.path().equals(stem + ".yaml"))
                .toList();
        if (files.size() > 1) {
            diagnostics.add(Diagnostic.of(Rule.DUPLICATE_FACTS, "The same facts stand in another file too.")
                    .at(Position.startOf(files.get(1).display()))
                    .seeAlso(Position.startOf(files.get(0).display()))
                    .help("remove one of the two files"));
        }
    }
}
