package partnercities.render;

import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import partnercities.gather.source.Template;

/**
 * FreeMarker's parsed templates. Parsing takes longer than rendering a small site, so this keeps the latest: while
 * somebody edits content, only the first build parses them.
 */
public final class ParsedTemplates {
    private @Nullable Parsed latest;

    /** The configuration for these templates; threads and builds may share it. */
    synchronized Configuration of(Map<String, Template> sources) {
        Parsed parsed = latest;
        if (parsed == null || !parsed.sources().equals(sources)) {
            parsed = new Parsed(Map.copyOf(sources), configuration(sources));
            latest = parsed;
        }
        return parsed.configuration();
    }

    private record Parsed(Map<String, Template> sources, Configuration configuration) {}

    private static Configuration configuration(Map<String, Template> sources) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new TemplateSources(sources));
        configuration.setObjectWrapper(new PageWrapper());
        configuration.setDefaultEncoding("UTF-8");
        configuration.setURLEscapingCharset("UTF-8"); // of ?url
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocalizedLookup(false);
        configuration.setOutputFormat(PlainTextOutputFormat.INSTANCE); // of those that end in neither .ftlh nor .ftlx
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
