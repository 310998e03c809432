package partnercities.plan;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Language;

/**
 * The newest announcements of one language, city or topic for feed readers, as the template writes it in Atom (RFC 4287)
 * and {@link JsonFeed} in JSON. All addresses in it are absolute; times are those of RFC 3339.
 *
 * @param path where the Atom feed stands in the output
 * @param jsonPath where the JSON Feed stands in the output
 * @param id never changes while the site has its base URL
 * @param updated when its latest entry was updated
 * @param page the page that lists the same announcements
 * @param self of the Atom feed
 * @param jsonSelf of the JSON Feed
 * @param entries newest first, at least one
 */
public record Feed(
        String path,
        String jsonPath,
        Language language,
        String id,
        String title,
        Optional<String> subtitle,
        String updated,
        String page,
        String self,
        String jsonSelf,
        Author author,
        List<Entry> entries)
        implements Page {
    /** As IANA registers it. */
    static final String MEDIA_TYPE = "application/atom+xml";

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

    @Override
    public String template() {
        return "feed.ftlx";
    }
}
