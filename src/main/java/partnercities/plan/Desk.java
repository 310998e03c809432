package partnercities.plan;

import partnercities.link.Site;

/** All that is at hand where the pages of one language are planned. */
record Desk(
        LanguageEdition edition, Frames frames, Entries entries, Feeds feeds, MapPictures maps, RecordEntries records) {
    Site site() {
        return edition.site();
    }
}
