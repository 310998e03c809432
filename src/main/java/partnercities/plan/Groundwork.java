package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Language;
import partnercities.link.Site;

/** What is made once for all languages. */
record Groundwork(Site site, Assets assets, Atlas atlas, Records records, Related related) {

    static Groundwork of(Site site) {
        return new Groundwork(site, new Assets(site), new Atlas(site), new Records(site), new Related(site));
    }

    /** All that is at hand for one language. */
    Desk desk(Language language) {
        LanguageEdition edition = new LanguageEdition(site, language, assets);
        Entries entries = new Entries(edition);
        Feeds feeds = new Feeds(edition, entries);
        return new Desk(
                edition,
                new Frames(edition, feeds),
                entries,
                feeds,
                new MapPictures(edition, entries, atlas),
                new RecordEntries(edition, records),
                related,
                SearchIndex.of(edition, entries),
                CalendarFile.of(edition));
    }

    Stream<PlainFile> files() {
        return Stream.of(assets.files(), atlas.files()).flatMap(List::stream);
    }
}
