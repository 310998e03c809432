package partnercities.plan.texts;

import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.page.Subject;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Plot;

/** Plans the page for missing addresses: one per language, and a copy of the default language's at the root. */
public record NotFoundPages(Desk desk) {
    /** Where most hosts look for it. */
    private static final String AT_THE_ROOT = "404.html";

    public NotFoundPage page() {
        LanguageEdition edition = desk.edition();
        return new NotFoundPage(
                desk.frames().of(Subject.NOT_FOUND, edition.message("description.not-found")),
                edition.reference(Subject.CITIES),
                edition.reference(Subject.NEWS));
    }

    /** The copy at the root of the site; empty for other languages than the default one. */
    public Stream<Plot> plots() {
        return desk.edition().language().equals(desk.site().settings().defaultLanguage())
                ? Stream.of(new Plot(AT_THE_ROOT, Optional.of(Subject.NOT_FOUND), this::pageAtTheRoot))
                : Stream.of();
    }

    private NotFoundPage pageAtTheRoot() {
        NotFoundPage page = page();
        return new NotFoundPage(page.frame().at(AT_THE_ROOT), page.cities(), page.news());
    }
}
