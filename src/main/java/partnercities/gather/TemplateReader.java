package partnercities.gather;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.UnreadableText;
import partnercities.domain.text.Language;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.findings.Findings;
import partnercities.gather.readers.MessagesReader;
import partnercities.gather.source.Asset;
import partnercities.gather.source.SourceFile;
import partnercities.gather.source.Template;
import partnercities.gather.text.Utf8Reader;
import partnercities.gather.yaml.YamlReader;

/** Reads one file of the templates. Its path says what it is. */
final class TemplateReader {
    /** The folder of style sheets, scripts, fonts and pictures. */
    static final String ASSETS = "assets/";

    private static final Pattern MESSAGES = Pattern.compile("messages/([A-Za-z0-9-]+)\\.yaml");

    /** Of HTML, XML and plain text; FreeMarker escapes accordingly. */
    private static final Set<String> TEMPLATES = Set.of("ftlh", "ftlx", "ftl");

    private final SourceFile file;
    private final byte[] bytes;
    private final Diagnostics diagnostics = new Diagnostics();

    private TemplateReader(SourceFile file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** The language of which a file has the messages. */
    static Optional<Language> language(SourceFile file) {
        Matcher messages = MESSAGES.matcher(file.path());
        return messages.matches() ? Optional.of(new Language(messages.group(1))) : Optional.empty();
    }

    /** Whatever a library throws while it reads the file is a mistake in the file; what we throw is not. */
    static TemplateReading read(SourceFile file, byte[] bytes) {
        try {
            return new TemplateReader(file, bytes).read();
        } catch (UnreadableText | StackOverflowError e) {
            Diagnostic unreadable = Diagnostic.of(
                            Rule.UNREADABLE_FILE,
                            "This file can't be read; something in it is too large, too deep or broken.")
                    .at(file.origin().start())
                    .help("take an earlier version of it, or that which is packed with the program");
            return new TemplateReading(Optional.empty(), Optional.empty(), Optional.empty(), List.of(unreadable));
        }
    }

    private TemplateReading read() {
        Optional<MessagesDocument> messages = Optional.empty();
        Optional<Template> template = Optional.empty();
        Optional<Asset> asset = Optional.empty();
        Optional<Language> language = language(file);
        if (language.isPresent()) {
            messages = language.map(this::messages);
        } else if (TEMPLATES.contains(file.extension())) {
            template = Optional.of(new Template(file.origin(), text()));
        } else if (file.path().startsWith(ASSETS)) {
            asset = Optional.of(asset());
        }
        return new TemplateReading(messages, template, asset, diagnostics.sorted());
    }

    private MessagesDocument messages(Language language) {
        Findings findings = new Findings();
        MessagesDocument document = MessagesReader.read(
                file.origin(),
                language,
                YamlReader.read(Utf8Reader.read(file.display(), bytes, diagnostics), findings),
                findings);
        diagnostics.addAll(findings.diagnostics().sorted());
        return document;
    }

    private Asset asset() {
        file.digest(); // here, where a file that can't be read is reported
        boolean isText = file.extension().equals("css") || file.extension().equals("js");
        return new Asset(file, isText ? Optional.of(text()) : Optional.empty());
    }

    private String text() {
        return Utf8Reader.read(file.display(), bytes, diagnostics).text();
    }
}
