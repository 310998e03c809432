package partnercities.gather;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.diagnostic.UnreadableText;
import partnercities.domain.text.Language;
import partnercities.gather.documents.Document;
import partnercities.gather.findings.Findings;
import partnercities.gather.pictures.ActiveFile;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.pictures.PictureReader;
import partnercities.gather.pictures.Raster;
import partnercities.gather.readers.AgreementReader;
import partnercities.gather.readers.AnnouncementReader;
import partnercities.gather.readers.CityReader;
import partnercities.gather.readers.PageReader;
import partnercities.gather.readers.SourcesReader;
import partnercities.gather.readers.ViewsReader;
import partnercities.gather.readers.WordsReader;
import partnercities.gather.settings.SettingsReader;
import partnercities.gather.source.Origin;
import partnercities.gather.source.SourceFile;
import partnercities.gather.text.Utf8Reader;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.YamlReader;

/** Reads one file of content. Its path says what it is. */
final class ContentReader {
    private static final int MOST_DROPPED = 10;

    private static final Pattern SETTINGS = Pattern.compile("site\\.(?:yaml|json)");
    private static final Pattern SOURCES = Pattern.compile("sources\\.(?:yaml|json)");
    private static final Pattern VIEWS = Pattern.compile("views\\.(?:yaml|json)");
    private static final Pattern CITY = Pattern.compile("cities/([^/]+)/city\\.(?:yaml|json)");
    private static final Pattern AGREEMENT = Pattern.compile("agreements/[^/]+\\.(?:yaml|json)");
    private static final Pattern NEWS = Pattern.compile("news/([^/]+)/news\\.(?:yaml|json)");
    private static final Pattern PAGE = Pattern.compile("pages/([^/]+)/page\\.(?:yaml|json)");
    private static final Pattern WORDS = Pattern.compile("(?:cities|news|pages)/[^/]+/([A-Za-z0-9-]+)\\.md");

    private final SourceFile file;
    private final byte[] bytes;
    private final Diagnostics diagnostics = new Diagnostics();

    private ContentReader(SourceFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** Whatever a library throws while it reads the file is a mistake in the file; what we throw is not. */
    static ContentReading read(SourceFile file, byte[] bytes) {
        try {
            return new ContentReader(file, bytes).read();
        } catch (UnreadableText | StackOverflowError e) {
            return ContentReading.nothing(List.of(Diagnostic.of(
                            Rule.UNREADABLE_FILE,
                            "This file can't be read; something in it is too large, too deep or broken.")
                    .at(file.origin().start())
                    .help("save it anew from the program that it comes from, or take an earlier version of it")));
        }
    }

    private ContentReading read() {
        String path = file.path();
        Origin origin = file.origin();
        Matcher city = CITY.matcher(path);
        Matcher news = NEWS.matcher(path);
        Matcher page = PAGE.matcher(path);
        Matcher words = WORDS.matcher(path);
        if (SETTINGS.matcher(path).matches()) {
            return yaml(fields -> SettingsReader.read(origin, fields));
        } else if (SOURCES.matcher(path).matches()) {
            return yaml(fields -> SourcesReader.read(origin, fields));
        } else if (VIEWS.matcher(path).matches()) {
            return yaml(fields -> ViewsReader.read(origin, fields));
        } else if (city.matches()) {
            return yaml(fields -> CityReader.read(origin, city.group(1), fields));
        } else if (AGREEMENT.matcher(path).matches()) {
            return yaml(fields -> AgreementReader.read(origin, fields));
        } else if (news.matches()) {
            return yaml(fields -> AnnouncementReader.read(origin, news.group(1), fields));
        } else if (page.matches()) {
            return yaml(fields -> PageReader.read(origin, page.group(1), fields));
        } else if (words.matches() && Language.isKnown(words.group(1))) {
            Findings findings = new Findings();
            Document document = WordsReader.read(origin, text(), findings);
            diagnostics.addAll(findings.diagnostics().sorted());
            return ContentReading.of(document, diagnostics.sorted());
        }
        return other();
    }

    private ContentReading yaml(Function<Fields, Document> reader) {
        Findings findings = new Findings();
        Fields fields = new Fields(YamlReader.read(text(), findings), findings);
        Document document = reader.apply(fields);
        fields.noOthers();
        diagnostics.addAll(findings.diagnostics().sorted());
        return ContentReading.of(document, diagnostics.sorted());
    }

    private ContentReading other() {
        if (file.path().equalsIgnoreCase("readme.md")) {
            return ContentReading.nothing(List.of());
        }
        return switch (file.extension()) {
            case "md", "yaml", "yml", "json" ->
                ContentReading.nothing(
                        List.of(Diagnostic.of(Rule.UNEXPECTED_FILE, "Nothing on the site is made of this file.")
                                .at(file.origin().start())
                                .help(
                                        new BundleName(file.origin().stem()).isCopy()
                                                ? "it looks like a copy that somebody left: remove it, or move it out of content"
                                                : "known are site.yaml, sources.yaml, views.yaml, cities/<name>/city.yaml, "
                                                        + "agreements/<name>.yaml, news/<name>/news.yaml, pages/<name>/page.yaml, and <language>.md in a folder of "
                                                        + "cities, news or pages")));
            default -> {
                file.digest(); // here, where a file that can't be read is reported
                ActiveFile.warning(file).ifPresent(diagnostics::add);
                List<String> dropped = PictureReader.droppedOf(file, bytes);
                if (!dropped.isEmpty()) {
                    diagnostics.add(Diagnostic.of(
                                    Rule.CLEANED_PICTURE,
                                    "This picture is published without what a browser would run or load for it: "
                                            + String.join(
                                                    ", ", dropped.subList(0, Math.min(dropped.size(), MOST_DROPPED)))
                                            + (dropped.size() > MOST_DROPPED
                                                    ? " and " + (dropped.size() - MOST_DROPPED) + " more."
                                                    : "."))
                            .at(file.origin().start())
                            .help(
                                    "look whether it still shows what it should; a drawing program that saves it as plain SVG leaves"
                                            + " that out"));
                }
                BundledFile picture = PictureReader.read(file, bytes);
                largePicture(picture).ifPresent(diagnostics::add);
                yield ContentReading.of(picture, diagnostics.sorted());
            }
        };
    }

    private Optional<Diagnostic> largePicture(BundledFile picture) {
        boolean heavy = PictureReader.isRaster(file) && bytes.length > Raster.MOST_BYTES;
        return heavy || picture.raster().filter(Raster::isTooLarge).isPresent()
                ? Optional.of(Diagnostic.of(
                                Rule.LARGE_PICTURE,
                                heavy
                                        ? "This picture has more than 60 megabytes."
                                        : "This picture has more than 100 megapixels.")
                        .at(file.origin().start())
                        .help("make it smaller with a program for pictures; pages show at most 1920 pixels across"))
                : Optional.empty();
    }

    private SourceText text() {
        return Utf8Reader.read(file.display(), bytes, diagnostics);
    }
}
