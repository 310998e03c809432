package partnercities.render;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import partnercities.diagnostic.Diagnostics;
import partnercities.domain.Language;
import partnercities.gather.findings.Extent;
import partnercities.link.Wording;
import partnercities.plan.Page;
import partnercities.plan.ReadablePage;

/**
 * Stage 4: puts pages into templates. A template sees its page, the words of the page's language and that language's
 * formats of numbers and dates; nothing else. Its texts are typeset afterwards. Renders in parallel.
 */
public final class Renderer {
    private static final int BUFFER = 1 << 14;

    private final Map<String, partnercities.gather.source.Template> sources;
    private final Configuration configuration;
    private final Map<Language, Map<String, Object>> functions = new ConcurrentHashMap<>();
    private final Language defaultLanguage;
    private final Diagnostics diagnostics = new Diagnostics();

    /**
     * A renderer for one state of the templates.
     *
     * @param sources templates by name
     * @param wordings the words of the interface in every language of the site
     * @param defaultLanguage the language of pages that have none
     */
    public Renderer(
            Map<String, partnercities.gather.source.Template> sources,
            Map<Language, Wording> wordings,
            Language defaultLanguage) {
        this.sources = sources;
        this.configuration = ParsedTemplates.of(sources);
        this.defaultLanguage = defaultLanguage;
        Predicate<String> reported = key -> wordings.values().stream()
                .anyMatch(wording -> wording.extent() == Extent.CUT_SHORT
                        || wording.messages().containsKey(key));
        wordings.forEach((language, wording) -> functions.put(language, Functions.of(wording, reported)));
    }

    /** The page as text; empty when its template failed, which is among the diagnostics then. */
    public Optional<String> render(Page page) {
        Language language =
                page instanceof ReadablePage readable ? readable.frame().language() : defaultLanguage;
        Map<String, Object> model = new HashMap<>(
                functions.computeIfAbsent(language, missing -> Functions.of(Wording.none(missing), key -> true)));
        model.put("page", page);
        try {
            Template template = configuration.getTemplate(page.template());
            StringWriter text = new StringWriter(BUFFER);
            template.process(model, text);
            boolean isHtml = page.template().endsWith(".ftlh");
            return Optional.of(isHtml ? Typesetting.typeset(text.toString()) : text.toString());
        } catch (TemplateException | IOException failed) {
            diagnostics.add(new TemplateDiagnostic(sources).of(failed));
        }
        return Optional.empty();
    }

    /** What went wrong so far. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
