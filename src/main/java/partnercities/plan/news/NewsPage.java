package partnercities.plan.news;

import java.util.List;
import java.util.Optional;
import partnercities.domain.page.Subject;
import partnercities.plan.entries.Teaser;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * One page of a list of announcements: of all of them, or those of a year, on a topic, from a region or about a city.
 *
 * @param about what the announcements of the list share; empty for the list of all
 * @param part which page of the list it is, e.g. {@code page 2 of 4}; empty on the first
 * @param lead the text below the heading
 * @param articles those on this page, newest first
 * @param illustration for the first article; only on the first page of a list
 * @param pagination the pages of the list; empty when there is only one
 * @param ways pages to visit instead while there are no announcements; else empty
 * @param archives the other lists, grouped by kind
 * @param feed of the announcements of the list
 * @param topics the feed of each tag; only with the list of all
 */
public record NewsPage(
        Frame frame,
        Optional<Label> about,
        Optional<Label> part,
        String lead,
        List<Teaser> articles,
        Optional<Illustration> illustration,
        Optional<Pagination> pagination,
        List<Reference> ways,
        List<Shelf> archives,
        Optional<FeedReference> feed,
        List<FeedReference> topics)
        implements ReadablePage {
    /** The lists of one kind. */
    public record Shelf(Subject.Kind kind, List<ListEntry> lists) {}

    /**
     * A list in the archive.
     *
     * @param count how many announcements it has
     * @param current whether the page is one of its pages
     */
    public record ListEntry(Reference list, int count, boolean current) {}

    @Override
    public String template() {
        return "news.ftlh";
    }
}
