package partnercities.plan.texts;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Subject;
import partnercities.link.Words;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.ProseHtml;

/** Plans the editors' own pages. */
public record FreePages(Desk desk) {
    public FreePage page(Subject subject) {
        LanguageEdition edition = desk.edition();
        Optional<Words> words = edition.words(subject);
        Label lead = edition.summary(subject).orElse(new Label("", Optional.empty()));
        Citations citations = new Citations(edition);
        citations.list(words.map(Words::sources).orElse(List.of()));
        return new FreePage(
                desk.frames().of(subject, lead.text()),
                lead,
                words.map(found -> ProseHtml.of(found, edition, ProseHtml.Pictures.FIRST_AT_ONCE))
                        .orElse(new Html("")),
                citations.all());
    }
}
