package partnercities.plan;

import java.util.List;

/**
 * The index of announcements.
 *
 * @param articles newest first
 */
public record NewsPage(Frame frame, List<Teaser> articles) implements ReadablePage {
    @Override
    public String template() {
        return "news.ftlh";
    }
}
