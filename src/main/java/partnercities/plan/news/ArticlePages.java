package partnercities.plan.news;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.link.addresses.Archives;
import partnercities.link.prose.Words;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Sequence;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.Citations;
import partnercities.plan.prose.Cited;
import partnercities.plan.prose.DocumentEntry;
import partnercities.plan.prose.EventEntry;
import partnercities.plan.prose.Excerpt;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.ProseHtml;
import partnercities.plan.prose.ReadingTime;

/** Plans the articles. */
public final class ArticlePages {
    /** The most characters in a teaser: about three lines when four teasers stand side by side. */
    private static final int TEASER_ROOM = 120;

    private final Desk desk;
    private final Related related;
    private final Feeds feeds;
    private final Sequence newestFirst;
    /** By announcement, kept because each stands below several others. */
    private final Map<String, ArticlePage.RelatedEntry> relatedEntries = new ConcurrentHashMap<>();

    public ArticlePages(Desk desk, Related related, Feeds feeds) {
        this.desk = desk;
        this.related = related;
        this.feeds = feeds;
        this.newestFirst = new Sequence(
                desk.site().archives().of(Subject.NEWS).newestFirst().stream()
                        .map(Announcement::id)
                        .toList(),
                id -> desk.edition().reference(Subject.article(id)));
    }

    public ArticlePage page(Subject subject) {
        Announcement announcement =
                Objects.requireNonNull(desk.site().announcements().get(subject.id()), subject.id());
        LanguageEdition edition = desk.edition();
        Optional<Words> words = edition.words(subject);
        Label lead = edition.summary(subject).orElse(new Label("", Optional.empty()));
        Citations citations = new Citations(edition);
        citations.list(announcement.sources());
        Optional<Cited<Long>> views = desk.entries().cited(announcement.views(), citations);
        citations.list(words.map(Words::sources).orElse(List.of()));
        ProseHtml.Pictures pictures =
                announcement.picture().isPresent() ? ProseHtml.Pictures.WHEN_NEAR : ProseHtml.Pictures.FIRST_AT_ONCE;
        Html body = words.map(found -> ProseHtml.of(found, edition, pictures)).orElse(new Html(""));
        Frame frame = desk.frames().of(subject, lead.text()).alsoAs(feeds.otherForms(Subject.NEWS));
        return new ArticlePage(
                frame,
                lead,
                announcement.published(),
                announcement.updated(),
                announcement.event().map(event -> EventEntry.of(event, edition)),
                ReadingTime.minutes(body, words.map(Words::language).orElse(edition.language())),
                PictureEntry.of(announcement.picture(), edition),
                body,
                DocumentEntry.of(announcement.attachments().documents(), edition),
                edition.tagReferences(announcement.tags()),
                Archives.region(announcement, desk.site().settings()).map(edition::reference),
                edition.optionalLabel(announcement.community()),
                views,
                SiteViews.of(announcement.id(), desk.site()),
                desk.entries().cities(announcement.cities()),
                announcement.agreements().stream()
                        .flatMap(id ->
                                Optional.ofNullable(desk.site().agreements().get(id)).stream())
                        .map(agreement -> reference(agreement))
                        .toList(),
                citations.all(),
                Share.of(frame),
                guidance(),
                related.to(announcement).stream()
                        .map(other -> relatedEntries.computeIfAbsent(other.id(), id -> related(edition, other)))
                        .toList(),
                newestFirst.around(announcement.id()));
    }

    /** The page that the settings name; empty when it doesn't exist, which has been reported. */
    private Optional<ArticlePage.GuidanceEntry> guidance() {
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

    private ArticlePage.AgreementReference reference(Agreement agreement) {
        return new ArticlePage.AgreementReference(
                agreement.kind(),
                desk.entries().cityNames(agreement),
                desk.entries().addressInRegister(agreement));
    }
}
