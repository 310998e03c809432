package partnercities.plan.texts;

import java.util.List;
import java.util.Optional;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Attachments;
import partnercities.link.prose.Words;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.DocumentEntry;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.ProseHtml;

/** Plans the editors' own pages. */
public record FreePages(Desk desk) {
    public FreePage page(Subject subject) {
        LanguageEdition edition = desk.edition();
        Optional<Words> words = edition.words(subject);
        Label lead = edition.summary(subject).orElse(new Label("", Optional.empty()));
        Attachments attachments = edition.attachments(subject);
        ProseHtml.Pictures pictures =
                attachments.picture().isPresent() ? ProseHtml.Pictures.WHEN_NEAR : ProseHtml.Pictures.FIRST_AT_ONCE;
        Citations citations = new Citations(edition);
        citations.list(words.map(Words::sources).orElse(List.of()));
        return new FreePage(
                desk.frames().of(subject, lead.text()),
                lead,
                PictureEntry.of(attachments.picture(), edition),
                words.map(found -> ProseHtml.of(found, edition, pictures)).orElse(new Html("")),
                DocumentEntry.of(attachments.documents(), edition),
                citations.all());
    }
}
