package partnercities.domain.news;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import partnercities.domain.picture.Attachments;
import partnercities.domain.picture.Picture;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PublicationTime;

/**
 * A piece of news: the facts that are the same in all languages.
 *
 * @param id the name of its folder
 * @param event what it invites to, or tells of
 * @param cities ids of the cities concerned
 * @param agreements ids of the agreements concerned
 * @param tags keys of its topics
 * @param views how often it was read, where a source tells it
 * @param draft whether it is unfinished, and so shown only by {@code --drafts}
 * @param expires when the site stops showing it
 */
public record Announcement(
        String id,
        PublicationTime published,
        Optional<PublicationTime> updated,
        Optional<Event> event,
        List<String> cities,
        List<String> agreements,
        List<String> tags,
        LocalizedText region,
        LocalizedText community,
        List<String> sources,
        Optional<Sourced<Long>> views,
        Attachments attachments,
        boolean draft,
        Optional<PublicationTime> expires) {
    /** Newest first; of two published at the same moment, the one with the greater id comes first. */
    public static final Comparator<Announcement> NEWEST_FIRST = Comparator.comparing(Announcement::published)
            .thenComparing(Announcement::id)
            .reversed();

    /** The picture that leads its page, and lists that begin with it. */
    public Optional<Picture> picture() {
        return attachments.picture();
    }
}
