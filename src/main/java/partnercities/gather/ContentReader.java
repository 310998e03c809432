package partnercities.gather;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.domain.Language;
import partnercities.gather.documents.Document;
import partnercities.gather.findings.Findings;
import partnercities.gather.readers.AgreementReader;
import partnercities.gather.readers.AnnouncementReader;
import partnercities.gather.readers.CityReader;
import partnercities.gather.readers.SourcesReader;
import partnercities.gather.readers.ViewsReader;
import partnercities.gather.readers.WordsReader;
import partnercities.gather.settings.SettingsReader;
import partnercities.gather.source.BundledFile;
import partnercities.gather.source.Origin;
import partnercities.gather.source.PictureReader;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.SourceFolder;
import partnercities.gather.source.Utf8Reader;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.YamlReader;

/** Reads content. A file's path says what the file is. */
final class ContentReader {
    private static final Pattern SETTINGS = Pattern.compile("site\\.(?:yaml|json)");
    private static final Pattern SOURCES = Pattern.compile("sources\\.(?:yaml|json)");
    private static final Pattern VIEWS = Pattern.compile("views\\.(?:yaml|json)");
    private static final Pattern CITY = Pattern.compile("cities/([^/]+)/city\\.(?:yaml|json)");
    private static final Pattern AGREEMENT = Pattern.compile("agreements/[^/]+\\.(?:yaml|json)");
    private static final Pattern NEWS = Pattern.compile("news/([^/]+)/news\\.(?:yaml|json)");
    private static final Pattern WORDS = Pattern.compile("(?:cities|news|pages)/[^/]+/([A-Za-z0-9-]+)\\.md");

    private final Diagnostics diagnostics;
    private final SortedMap<String, BundledFile> files = new ConcurrentSkipListMap<>();

    ContentReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The documents of a folder, by path. */
    List<Document> read(SourceFolder content) {
        return content.files().parallelStream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The pictures and other files that came along, by path. */
    SortedMap<String, BundledFile> files() {
        return new TreeMap<>(files);
    }

    private Optional<Document> read(SourceFile file) {
        String path = file.path();
        Origin origin = file.origin();
        Matcher city = CITY.matcher(path);
        Matcher news = NEWS.matcher(path);
        Matcher words = WORDS.matcher(path);
        if (SETTINGS.matcher(path).matches()) {
            return yaml(file, fields -> SettingsReader.read(origin, fields));
        } else if (SOURCES.matcher(path).matches()) {
            return yaml(file, fields -> SourcesReader.read(origin, fields));
        } else if (VIEWS.matcher(path).matches()) {
            return yaml(file, fields -> ViewsReader.read(origin, fields));
        } else if (city.matches()) {
            return yaml(file, fields -> CityReader.read(origin, city.group(1), fields));
        } else if (AGREEMENT.matcher(path).matches()) {
            return yaml(file, fields -> AgreementReader.read(origin, fields));
        } else if (news.matches()) {
            return yaml(file, fields -> AnnouncementReader.read(origin, news.group(1), fields));
        } else if (words.matches() && Language.isKnown(words.group(1))) {
            Findings findings = new Findings();
            Document document = WordsReader.read(origin, Utf8Reader.read(file, diagnostics), findings);
            diagnostics.addAll(findings.diagnostics().sorted());
            return Optional.of(document);
        }
        other(file);
        return Optional.empty();
    }

    private Optional<Document> yaml(SourceFile file, Function<Fields, Document> reader) {
        Findings findings = new Findings();
        Fields fields = new Fields(YamlReader.read(Utf8Reader.read(file, diagnostics), findings), findings);
        Document document = reader.apply(fields);
        fields.noOthers();
        diagnostics.addAll(findings.diagnostics().sorted());
        return Optional.of(document);
    }

    private void other(SourceFile file) {
        if (file.path().equalsIgnoreCase("readme.md")) {
            return;
        }
        switch (file.extension()) {
            case "md", "yaml", "yml", "json" ->
                diagnostics.add(Diagnostic.of(Rule.UNEXPECTED_FILE, "Nothing on the site is made of this file.")
                        .at(file.origin().start())
                        .help("known are site.yaml, sources.yaml, views.yaml, cities/<name>/city.yaml, "
                                + "agreements/<name>.yaml, news/<name>/news.yaml, and <language>.md in a folder of "
                                + "cities, news or pages"));
            default -> files.put(file.path(), PictureReader.read(file));
        }
    }
}
