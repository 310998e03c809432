package partnercities.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import partnercities.plan.files.Html;

/** Shows pages to FreeMarker: an empty {@link Optional} is a missing value, and {@link Html} is markup. */
final class PageWrapper extends DefaultObjectWrapper {
    PageWrapper() {
        super(Configuration.VERSION_2_3_34);
        setIterableSupport(true);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof Html html) {
            return html.isEmpty() ? null : HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        return super.wrap(value);
    }
}
