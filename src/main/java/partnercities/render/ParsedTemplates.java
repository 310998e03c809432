package partnercities.render;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import partnercities.gather.source.Template;

/**
 * FreeMarker's view of templates. To parse them takes longer than to render a small site, so the last ones are kept: while
 * somebody edits content, each build after the first finds them parsed.
 */
final class ParsedTemplates {
    private static final AtomicReference<@Nullable ParsedTemplates> LAST = new AtomicReference<>();

    private final Map<String, Template> sources;
    private final Configuration configuration;

    private ParsedTemplates(Map<String, Template> sources) {
        this.sources = sources;
        this.configuration = configuration(sources);
    }

    /** For templates by name: a configuration that many threads may share, and so may builds. */
    static Configuration of(Map<String, Template> sources) {
        ParsedTemplates last = LAST.get();
        if (last == null || !last.sources.equals(sources)) {
            last = new ParsedTemplates(Map.copyOf(sources));
            LAST.set(last);
        }
        return last.configuration;
    }

    private static Configuration configuration(Map<String, Template> sources) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new TemplateSources(sources));
        configuration.setObjectWrapper(new PageWrapper());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("c");
        configuration.setTabSize(1);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return configuration;
    }
}
