package partnercities.gather.readers;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.domain.Language;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.findings.Findings;
import partnercities.gather.findings.Register;
import partnercities.gather.markdown.MarkdownReader;
import partnercities.gather.markdown.Prose;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;
import partnercities.gather.yaml.YamlReader;

/** Reads a Markdown file: its front matter and its body. */
public final class WordsReader {
    private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
    private static final String FENCE = "---";
    /** Two lines of three hyphens, and the YAML between them. */
    private static final Pattern FRONT_MATTER =
            Pattern.compile(FENCE + "[ \\t]*\\n(.*?)(?<=\\n)" + FENCE + "[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    private WordsReader() {}

    /** Reads a file that is named by its language. */
    public static WordsDocument read(Origin file, SourceText source, Findings findings) {
        Matcher front = FRONT_MATTER.matcher(source.text());
        boolean found = front.lookingAt();
        if (!found) {
            findings.cutShort(missingFrontMatter(source));
        }
        int bodyStart = found ? front.end() : 0;
        String yaml = found ? source.text().substring(front.start(1), front.end(1)) : "";
        Fields fields = new Fields(YamlReader.readFrontMatter(source, yaml, 1, findings), findings);
        Position name = fields.text("slug").isPresent() ? fields.position("slug") : fields.position("title");
        Optional<String> title = fields.text("title");
        if (!file.path().startsWith("cities/")) {
            fields.required("title", title, "the headline of the page");
        }
        Optional<String> summary =
                fields.required("summary", fields.text("summary"), "one or two sentences for lists and search engines");
        Optional<String> slug = slug(fields);
        List<String> sources = fields.mentions("sources", Register.SOURCE);
        fields.scalars("to-add").forEach(missing -> findings.add(toBeAdded(missing)));
        fields.noOthers();
        Prose body = MarkdownReader.read(source, bodyStart, findings.diagnostics());
        return new WordsDocument(
                file,
                new Language(file.stem()),
                title,
                summary.orElse(""),
                slug,
                sources,
                body,
                name,
                findings.unconfirmed());
    }

    private static Diagnostic missingFrontMatter(SourceText source) {
        boolean begins = source.text().startsWith(FENCE);
        return Diagnostic.of(
                        Rule.FRONT_MATTER,
                        begins ? "The front matter has no end." : "The file does not begin with its front matter.")
                .at(source.at(0, FENCE.length()))
                .help(
                        begins
                                ? "write a second line '---' after its last key"
                                : "begin it with a line '---', then title: and summary:, then another line '---'");
    }

    private static Diagnostic toBeAdded(Value.Scalar missing) {
        return Diagnostic.of(Rule.TO_BE_ADDED, "Still to be added: " + missing.text())
                .at(missing.position())
                .help("add it to the text, then remove it here");
    }

    private static Optional<String> slug(Fields fields) {
        return fields.text("slug")
                .map(slug -> Normalizer.normalize(slug, Normalizer.Form.NFC))
                .filter(slug -> {
                    boolean fits = SLUG.matcher(slug).matches();
                    if (!fits) {
                        fields.findings()
                                .add(Diagnostic.of(Rule.WRONG_SLUG, "'" + slug + "' cannot be part of an address.")
                                        .at(fields.position("slug"))
                                        .help("use lower-case letters, digits and single hyphens between them"));
                    }
                    return fits;
                });
    }
}
