package partnercities.gather;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.SourceText;
import partnercities.domain.Language;

/** Reads a Markdown file: its front matter and its body. */
final class WordsReader {
    private static final Pattern SLUG = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Nd}]+(-[\\p{Ll}\\p{Lo}\\p{Nd}]+)*");
    private static final String FENCE = "---";

    private WordsReader() {}

    static WordsDocument read(String path, SourceText source, Findings findings) {
        String text = source.text();
        int bodyStart = bodyStart(source, findings);
        String yaml = bodyStart == 0 ? "" : text.substring(FENCE.length() + 1, text.lastIndexOf(FENCE, bodyStart - 1));
        Fields fields = new Fields(YamlReader.readFrontMatter(source, yaml, 1, findings.diagnostics()), findings);
        String folder = Paths.folder(path);
        Position name = fields.text("slug").isPresent() ? fields.position("slug") : fields.position("title");
        Optional<String> title = fields.text("title");
        if (!folder.startsWith("cities/")) {
            fields.required("title", title, "the headline of the page");
        }
        Optional<String> summary =
                fields.required("summary", fields.text("summary"), "one or two sentences for lists and search engines");
        Optional<String> slug = slug(fields);
        List<String> sources = fields.mentions("sources", Register.SOURCE);
        fields.noOthers();
        Prose body = MarkdownReader.read(source, bodyStart, findings);
        return new WordsDocument(
                path,
                folder,
                new Language(path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length())),
                title,
                summary.orElse(""),
                slug,
                sources,
                body,
                name,
                findings.unconfirmed());
    }

    /** The offset after the front matter's second fence, 0 when there is no front matter. */
    private static int bodyStart(SourceText source, Findings findings) {
        String text = source.text();
        if (text.startsWith(FENCE + "\n")) {
            for (int line = FENCE.length(); line >= 0; line = text.indexOf('\n', line + 1)) {
                if (text.startsWith(FENCE, line + 1) && endsLine(text, line + 1 + FENCE.length())) {
                    int end = text.indexOf('\n', line + 1);
                    return end < 0 ? text.length() : end + 1;
                }
            }
            findings.add(Diagnostic.error("front-matter", "The front matter has no end.")
                    .at(Position.startOf(source.file()))
                    .help("write a second line '---' after its last key"));
            return 0;
        }
        return 0;
    }

    private static boolean endsLine(String text, int offset) {
        return offset >= text.length() || text.charAt(offset) == '\n';
    }

    private static Optional<String> slug(Fields fields) {
        return fields.scalar("slug").map(Value.Scalar::text).filter(slug -> {
            boolean fits = SLUG.matcher(slug).matches();
            if (!fits) {
                fields.findings()
                        .add(Diagnostic.error("wrong-slug", "'" + slug + "' cannot be part of an address.")
                                .at(fields.position("slug"))
                                .help("use lower-case letters, digits and single hyphens between them"));
            }
            return fits;
        });
    }
}
