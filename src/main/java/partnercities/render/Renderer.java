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
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.domain.text.Language;
import partnercities.gather.findings.Extent;
import partnercities.html.PageOutline;
import partnercities.link.messages.Messages;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.ReadablePage;

/**
 * Stage 4: fills templates with pages, in parallel, and typesets the result. A template sees its page, and the messages
 * and formats of the page's language; nothing else.
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
     * @param allMessages the interface messages in every language of the site
     * @param defaultLanguage the language for pages without one
     * @param parsed keeps the templates for later renderers
     */
    public Renderer(
            Map<String, partnercities.gather.source.Template> sources,
            Map<Language, Messages> allMessages,
            Language defaultLanguage,
            ParsedTemplates parsed) {
        this.sources = sources;
        this.configuration = parsed.of(sources);
        this.defaultLanguage = defaultLanguage;
        Predicate<String> reported = key -> allMessages.values().stream()
                .anyMatch(messages -> messages.extent() == Extent.CUT_SHORT
                        || messages.byKey().containsKey(key));
        allMessages.forEach((language, messages) -> functions.put(language, Functions.of(messages, reported)));
    }

    /**
     * A rendered page.
     *
     * @param outline what an HTML page says of itself; empty for other files
     */
    public record Rendered(String text, Optional<PageOutline> outline) {}

    /** Renders a page; empty when its template failed, which then is among the diagnostics. */
    public Optional<Rendered> render(Page page) {
        Language language =
                page instanceof ReadablePage readable ? readable.frame().language() : defaultLanguage;
        Map<String, Object> model = new HashMap<>(
                functions.computeIfAbsent(language, missing -> Functions.of(Messages.none(missing), key -> true)));
        model.put("page", page);
        try {
            Template template = configuration.getTemplate(page.template());
            StringWriter text = new StringWriter(BUFFER);
            template.process(model, text);
            return Optional.of(finished(page, text.toString()));
        } catch (TemplateException | IOException e) {
            diagnostics.add(new TemplateDiagnostic(sources).of(e));
        } catch (StackOverflowError e) {
            diagnostics.add(Diagnostic.of(
                            Rule.TEMPLATE_ERROR,
                            "The template '" + page.template() + "' has a macro that calls itself without an end.")
                    .help("look for a macro in it, or in what it includes, that holds a call of itself"));
        }
        return Optional.empty();
    }

    private static Rendered finished(Page page, String text) {
        if (!page.template().endsWith(".ftlh")) {
            return new Rendered(BorrowedWords.unmarked(text), Optional.empty());
        }
        Typesetting.Typeset typeset = Typesetting.typeset(BorrowedWords.inPage(text));
        return new Rendered(typeset.text(), Optional.of(typeset.outline()));
    }

    /** The mistakes in templates found so far. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
