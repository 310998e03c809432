package partnercities.plan;

import java.util.List;
import java.util.Optional;

/**
 * The index of announcements.
 *
 * @param articles newest first
 * @param feed of all of them; none where there is no announcement
 * @param topics the feed of each tag
 */
public record NewsPage(Frame frame, List<Teaser> articles, Optional<FeedReference> feed, List<FeedReference> topics)
        implements ReadablePage {
    @Override
    public String template() {
        return "news.ftlh";
    }
}
