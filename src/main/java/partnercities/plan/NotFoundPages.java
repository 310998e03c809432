package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.link.Subject;

/** Plans the page for addresses that lead nowhere: one per language, and the default language's at the root. */
final class NotFoundPages {
    private NotFoundPages() {}

    static Stream<ReadablePage> of(Desk desk) {
        LanguageEdition edition = desk.edition();
        NotFoundPage page = new NotFoundPage(
                desk.frames().of(Subject.NOT_FOUND, edition.word("description.not-found"), List.of()),
                edition.reference(Subject.CITIES),
                edition.reference(Subject.NEWS));
        return edition.language().equals(desk.site().settings().defaultLanguage())
                ? Stream.of(page, new NotFoundPage(page.frame().at("404.html"), page.cities(), page.news()))
                : Stream.of(page);
    }
}
