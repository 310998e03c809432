package partnercities.plan.news;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Language;
import partnercities.plan.frame.Label;

/**
 * The newest announcements of one language, city or topic for feed readers: {@link AtomFeed} and {@link JsonFeed} write it
 * down. All addresses are absolute, times are those of RFC 3339.
 *
 * @param id never changes while the site has its base URL
 * @param updated when its latest entry was updated
 * @param page the page that lists the same announcements
 * @param entries newest first, at least one
 */
public record Feed(
        Language language,
        String id,
        String title,
        Optional<String> subtitle,
        String updated,
        String page,
        Author author,
        List<Entry> entries) {
    /** In what form feeds are published. */
    enum Format {
        ATOM("Atom", "application/atom+xml", "feed.atom"),
        JSON("JSON Feed", "application/feed+json", "feed.json");

        private final String title;
        private final String mediaType;
        private final String file;

        Format(String title, String mediaType, String file) {
            this.title = title;
            this.mediaType = mediaType;
            this.file = file;
        }

        /** What readers know it by. */
        String title() {
            return title;
        }

        /** As IANA registers it, or JSON Feed 1.1 asks for. */
        String mediaType() {
            return mediaType;
        }

        /** The name of the file below the page that lists the same. */
        String file() {
            return file;
        }
    }

    /** Who publishes. */
    public record Author(String name, Optional<String> website) {}

    /**
     * One announcement with its whole text.
     *
     * @param id stays the same when the address changes
     * @param content HTML
     * @param picture address of the picture that stands at the head of the content
     * @param foreign the language of the content when it is not the feed's
     */
    public record Entry(
            String id,
            String address,
            Label title,
            String published,
            String updated,
            Optional<Label> summary,
            String content,
            Optional<String> picture,
            Optional<Language> foreign,
            List<Category> categories) {}

    /**
     * The topic of an entry.
     *
     * @param term the tag as content has it
     * @param label its word
     */
    public record Category(String term, String label) {}
}
