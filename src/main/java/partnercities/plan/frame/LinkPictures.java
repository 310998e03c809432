package partnercities.plan.frame;

import java.util.Optional;
import partnercities.domain.page.Subject;

/** The pictures that other programs show of links to pages. */
public interface LinkPictures {
    /** The picture of a page, or of the site where the page has none; empty if the site has no such pictures. */
    Optional<Preview.Image> of(LanguageEdition edition, Subject subject);
}
