package partnercities.gather.readers;

import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.domain.text.Language;
import partnercities.gather.documents.WordsDocument;
import partnercities.gather.facts.SlugReader;
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
    private static final int LONGEST_SUMMARY = 500;

    private WordsReader() {}

    /** Reads a file that is named by its language. */
    public static WordsDocument read(Origin file, SourceText source, Findings findings) {
        FrontMatter front = FrontMatter.of(source);
        if (front.yaml().isEmpty()) {
            front.mistake().ifPresent(findings::cutShort);
        } else {
            front.mistake().ifPresent(findings::add);
        }
        Fields fields = new Fields(YamlReader.readFrontMatter(source, front.yaml(), front.lines(), findings), findings);
        Position name = fields.text("slug").isPresent() ? fields.position("slug") : fields.position("title");
        Optional<String> title = fields.text("title");
        if (!file.path().startsWith("cities/") && !file.path().startsWith("pages/home/")) {
            fields.required("title", title, "the headline of the page");
        }
        Optional<String> summary =
                fields.required("summary", fields.text("summary"), "one or two sentences for lists and search engines");
        summary.filter(text -> text.length() > LONGEST_SUMMARY)
                .ifPresent(text -> findings.add(Diagnostic.of(
                                Rule.LONG_SUMMARY,
                                "This summary has " + text.length()
                                        + " characters; lists and search engines show some 300.")
                        .at(fields.position("summary"))
                        .help("write one or two sentences, and the rest below the front matter")));
        Language language = new Language(file.stem());
        Optional<String> slug = SlugReader.read(fields, language);
        SlugReader.readFormer(fields, language);
        List<String> sources = fields.mentions("sources", Register.SOURCE);
        fields.scalars("to-add").forEach(missing -> findings.add(toBeAdded(missing)));
        fields.noOthers();
        Prose body = MarkdownReader.read(source, front.end(), findings.diagnostics());
        return new WordsDocument(
                file, language, title, summary.orElse(""), slug, sources, body, name, findings.unconfirmed());
    }

    private static Diagnostic toBeAdded(Value.Scalar missing) {
        return Diagnostic.of(Rule.TO_BE_ADDED, "Still to be added: " + missing.text())
                .at(missing.position())
                .help("add it to the text, then remove it here");
    }
}
