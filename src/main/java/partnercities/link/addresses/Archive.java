package partnercities.link.addresses;

import java.util.List;
import partnercities.domain.news.Announcement;
import partnercities.domain.text.LocalizedText;

/**
 * A list of announcements, split into pages.
 *
 * @param name of the shared topic or region; empty where the id of the list's subject is enough
 * @param newestFirst those of the same moment by descending id
 */
public record Archive(LocalizedText name, List<Announcement> newestFirst) {
    /** How many announcements a page lists. */
    private static final int PAGE = 20;

    static final Archive EMPTY = new Archive(LocalizedText.NONE, List.of());

    public int size() {
        return newestFirst.size();
    }

    /** The number of pages; an empty list has one. */
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

    /** The number of announcements on all pages before this one. */
    public int before(int number) {
        return Math.min(size(), (number - 1) * PAGE);
    }
}
