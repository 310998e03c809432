package partnercities.link;

import java.util.List;
import partnercities.domain.Announcement;
import partnercities.domain.LocalizedText;

/**
 * A list of announcements that goes on over as many pages as it needs.
 *
 * @param name of the topic or region that they share; empty where the id of the list's subject tells it
 * @param newestFirst those of the same moment by their ids, the last first
 */
public record Archive(LocalizedText name, List<Announcement> newestFirst) {
    /** How many announcements a page lists. */
    private static final int PAGE = 20;

    static final Archive EMPTY = new Archive(LocalizedText.NONE, List.of());

    public int size() {
        return newestFirst.size();
    }

    /** How many pages the list has; one, even when it is empty. */
    public int pages() {
        return Math.max(1, (size() + PAGE - 1) / PAGE);
    }

    /**
     * The announcements of one page.
     *
     * @param number of the page, from 1
     */
    public List<Announcement> page(int number) {
        return newestFirst.subList(before(number), Math.min(size(), number * PAGE));
    }

    /** How many announcements stand on the pages before this one. */
    public int before(int number) {
        return Math.min(size(), (number - 1) * PAGE);
    }
}
