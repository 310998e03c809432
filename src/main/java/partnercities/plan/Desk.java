package partnercities.plan;

import java.util.Optional;
import partnercities.link.Site;

/**
 * All that is at hand where the pages of one language are planned.
 *
 * @param search what the search finds
 * @param calendar the file to subscribe to; empty when there is nothing to tell
 */
record Desk(
        LanguageEdition edition,
        Frames frames,
        Entries entries,
        Feeds feeds,
        MapPictures maps,
        RecordEntries records,
        Related related,
        SearchIndex search,
        Optional<PlainFile> calendar) {
    Site site() {
        return edition.site();
    }
}
