package partnercities.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.link.Subject;
import partnercities.link.Words;

/** Plans the editor's own pages. */
final class FreePages {
    private FreePages() {}

    static Stream<ReadablePage> of(Desk desk) {
        LanguageEdition edition = desk.edition();
        return desk.site().freePages().stream().map(id -> {
            Subject subject = Subject.page(id);
            Optional<Words> words = edition.words(subject);
            Label lead = edition.summary(subject).orElse(new Label("", Optional.empty()));
            Citations citations = new Citations(edition);
            citations.cite(words.map(Words::sources).orElse(List.of()));
            return new FreePage(
                    desk.frames().of(subject, lead.text(), List.of()),
                    lead,
                    words.map(found -> ProseHtml.of(found, edition, ProseHtml.Pictures.FIRST_AT_ONCE))
                            .orElse(new Html("")),
                    citations.list());
        });
    }
}
