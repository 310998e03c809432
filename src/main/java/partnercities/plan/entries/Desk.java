package partnercities.plan.entries;

import java.util.Set;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.link.Site;
import partnercities.plan.files.Assets;
import partnercities.plan.frame.Frames;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Signs;

/** What every feature is given to plan pages of one language. */
public record Desk(LanguageEdition edition, Frames frames, Entries entries) {
    /**
     * The desk of one language.
     *
     * @param quiet sections that have nothing new to say, and so no place in the main menu
     * @param signs what stands for the site elsewhere
     */
    public static Desk of(Site site, Language language, Assets assets, Clocks clocks, Set<Subject> quiet, Signs signs) {
        LanguageEdition edition = new LanguageEdition(site, language, assets);
        return new Desk(edition, new Frames(edition, quiet, signs), new Entries(edition, clocks));
    }

    public Site site() {
        return edition.site();
    }
}
