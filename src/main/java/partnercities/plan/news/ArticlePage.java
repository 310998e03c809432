package partnercities.plan.news;

import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.StatedKind;
import partnercities.domain.time.PublicationTime;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Neighbours;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;
import partnercities.plan.prose.Cited;
import partnercities.plan.prose.DocumentEntry;
import partnercities.plan.prose.EventEntry;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.SourceList;

/**
 * One announcement.
 *
 * @param event what it invites to, or tells of
 * @param tags its topics
 * @param region link to the list of announcements from its region
 * @param cities the cities concerned
 * @param agreements the agreements concerned, as entries of the register
 * @param siteViews how often it was read on this site; empty when nothing was counted
 * @param minutes how many minutes its text takes to read
 * @param guidance a page with advice for readers, the same on all articles
 * @param related the announcements to read next, the one with most in common first
 * @param neighbours the newer announcement before it, and the older one after it
 */
public record ArticlePage(
        Frame frame,
        Label lead,
        PublicationTime published,
        Optional<PublicationTime> updated,
        Optional<EventEntry> event,
        int minutes,
        Optional<PictureEntry> picture,
        Html body,
        List<DocumentEntry> documents,
        List<Reference> tags,
        Optional<Reference> region,
        Optional<Label> community,
        Optional<Cited<Long>> views,
        Optional<SiteViews> siteViews,
        List<CityEntry> cities,
        List<AgreementReference> agreements,
        SourceList sources,
        Share share,
        Optional<GuidanceEntry> guidance,
        List<RelatedEntry> related,
        Neighbours neighbours)
        implements ReadablePage {
    /**
     * An agreement's entry in the register.
     *
     * @param cities the names of the other parties, joined by commas
     */
    public record AgreementReference(StatedKind kind, String cities, String address) {}

    /** A free page with advice, and its summary. */
    public record GuidanceEntry(Reference page, Optional<Label> summary) {}

    /**
     * Another announcement.
     *
     * @param teaser its lead, cut short
     */
    public record RelatedEntry(Reference article, PublicationTime published, Optional<Label> teaser) {}

    @Override
    public String template() {
        return "article.ftlh";
    }
}
