package partnercities.plan.entries;

import partnercities.domain.Language;
import partnercities.link.Site;
import partnercities.plan.files.Assets;
import partnercities.plan.frame.Frames;
import partnercities.plan.frame.LanguageEdition;

/** What every feature is given to plan pages of one language. */
public record Desk(LanguageEdition edition, Frames frames, Entries entries) {
    public static Desk of(Site site, Language language, Assets assets, Clocks clocks) {
        LanguageEdition edition = new LanguageEdition(site, language, assets);
        return new Desk(edition, new Frames(edition), new Entries(edition, clocks));
    }

    public Site site() {
        return edition.site();
    }
}
