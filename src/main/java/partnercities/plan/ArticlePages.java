package partnercities.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.domain.Announcement;
import partnercities.link.Archives;
import partnercities.link.Subject;
import partnercities.link.Words;

/** Plans the articles. */
final class ArticlePages {
    /** Characters that a teaser may have: about three lines beside three others. */
    private static final int TEASER_ROOM = 120;

    private ArticlePages() {}

    static Stream<ReadablePage> of(Desk desk) {
        List<Announcement> newestFirst = desk.site().archives().of(Subject.NEWS).newestFirst();
        List<ReadablePage> pages = new ArrayList<>();
        for (int index = 0; index < newestFirst.size(); index++) {
            pages.add(page(
                    desk,
                    newestFirst.get(index),
                    neighbour(desk, newestFirst, index - 1),
                    neighbour(desk, newestFirst, index + 1)));
        }
        return pages.stream();
    }

    private static Optional<Reference> neighbour(Desk desk, List<Announcement> all, int index) {
        return index < 0 || index >= all.size()
                ? Optional.empty()
                : Optional.of(
                        desk.edition().reference(Subject.article(all.get(index).id())));
    }

    private static ArticlePage page(
            Desk desk, Announcement announcement, Optional<Reference> newer, Optional<Reference> older) {
        LanguageEdition edition = desk.edition();
        Subject subject = Subject.article(announcement.id());
        Optional<Words> words = edition.words(subject);
        Label lead = edition.summary(subject).orElse(new Label("", Optional.empty()));
        Citations citations = new Citations(edition);
        citations.cite(announcement.sources());
        Optional<Cited<Long>> views = desk.entries().cited(announcement.views(), citations);
        citations.cite(words.map(Words::sources).orElse(List.of()));
        ProseHtml.Pictures pictures =
                announcement.picture().isPresent() ? ProseHtml.Pictures.WHEN_NEAR : ProseHtml.Pictures.FIRST_AT_ONCE;
        Html body = words.map(found -> ProseHtml.of(found, edition, pictures)).orElse(new Html(""));
        Frame frame = desk.frames().of(subject, lead.text(), List.of(Subject.NEWS));
        return new ArticlePage(
                frame,
                lead,
                announcement.published(),
                announcement.updated(),
                announcement.event(),
                ReadingTime.minutes(body, words.map(Words::language).orElse(edition.language())),
                PictureEntry.of(announcement, edition),
                body,
                edition.tagReferences(announcement.tags()),
                Archives.region(announcement, desk.site().settings()).map(edition::reference),
                edition.optionalLabel(announcement.community()),
                views,
                SiteViews.of(announcement.id(), desk.site()),
                desk.entries().cities(announcement.cities()),
                announcement.agreements().stream()
                        .flatMap(id ->
                                Optional.ofNullable(desk.site().agreements().get(id)).stream())
                        .map(agreement -> reference(desk, agreement))
                        .toList(),
                citations.list(),
                Share.of(frame),
                guidance(desk),
                desk.related().to(announcement).stream()
                        .map(one -> related(edition, one))
                        .toList(),
                newer,
                older);
    }

    /** Of the page that the settings name, if there is one; that there isn't was reported. */
    private static Optional<ArticlePage.GuidanceEntry> guidance(Desk desk) {
        LanguageEdition edition = desk.edition();
        return desk.site()
                .settings()
                .guidance()
                .filter(desk.site().freePages()::contains)
                .map(Subject::page)
                .map(page -> new ArticlePage.GuidanceEntry(edition.reference(page), edition.summary(page)));
    }

    private static ArticlePage.RelatedEntry related(LanguageEdition edition, Announcement announcement) {
        Subject subject = Subject.article(announcement.id());
        return new ArticlePage.RelatedEntry(
                edition.reference(subject),
                announcement.published(),
                edition.summary(subject)
                        .map(summary -> new Label(
                                Excerpt.of(
                                        summary.text(),
                                        TEASER_ROOM,
                                        summary.foreign()
                                                .orElse(edition.language())
                                                .locale()),
                                summary.foreign())));
    }

    private static ArticlePage.AgreementReference reference(Desk desk, Agreement agreement) {
        LanguageEdition edition = desk.edition();
        return new ArticlePage.AgreementReference(
                agreement.kind(),
                String.join(
                        ", ",
                        agreement.cities().stream()
                                .map(city -> edition.cityName(city).text())
                                .toList()),
                edition.address(Subject.AGREEMENTS) + "#" + agreement.id());
    }
}
