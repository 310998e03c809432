package partnercities.render;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import partnercities.gather.source.Template;

/** Gives FreeMarker the gathered templates, and no others. */
final class TemplateSources implements TemplateLoader {
    private final Map<String, Template> templates;

    TemplateSources(Map<String, Template> templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return templates.get(name);
    }

    @Override
    public long getLastModified(Object template) {
        return 0;
    }

    @Override
    public Reader getReader(Object template, String encoding) {
        return new StringReader(((Template) template).text());
    }

    @Override
    public void closeTemplateSource(Object template) {
        // nothing was opened
    }
}
