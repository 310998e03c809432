package partnercities.plan.news;

import java.util.List;
import java.util.Optional;
import partnercities.domain.text.Language;
import partnercities.plan.frame.Label;

/**
 * The newest announcements of one language, city or topic, for feed readers. {@link AtomFeed} and {@link JsonFeed} are
 * its formats. Addresses are absolute; times have the form of RFC 3339.
 *
 * @param id stays the same while the site has its base URL
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
    /** The formats in which feeds are published. */
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

        /** Its name for people. */
        String title() {
            return title;
        }

        /** As IANA registers it, or JSON Feed 1.1 requires it. */
        String mediaType() {
            return mediaType;
        }

        /** The name of its file, which lies below the page that lists the same announcements. */
        String file() {
            return file;
        }
    }

    /** Who publishes. */
    public record Author(String name, Optional<String> website) {}

    /**
     * One announcement.
     *
     * @param id stays the same when the address changes
     * @param content the whole text in HTML; empty where a summary does
     * @param picture address of the picture at the top of the content
     * @param foreign the language of the content when it is not the feed's
     */
    public record Entry(
            String id,
            String address,
            Label title,
            String published,
            String updated,
            Optional<Label> summary,
            Optional<String> content,
            Optional<String> picture,
            Optional<Language> foreign,
            List<Category> categories) {
        Entry withoutContent() {
            return new Entry(
                    id, address, title, published, updated, summary, Optional.empty(), picture, foreign, categories);
        }
    }

    /**
     * The topic of an entry.
     *
     * @param term the tag as the content has it
     * @param label its name for people
     */
    public record Category(String term, String label) {}
}
