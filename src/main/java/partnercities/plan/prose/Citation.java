package partnercities.plan.prose;

import java.util.Optional;
import partnercities.domain.Language;
import partnercities.domain.PartialDate;
import partnercities.plan.frame.Label;

/**
 * One entry of a page's list of sources.
 *
 * @param number counts from 1, in the order of first use on the page
 * @param foreign the title's language if it isn't the page's
 */
public record Citation(
        int number,
        String title,
        Optional<String> address,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<Language> foreign,
        Optional<String> licence,
        Optional<Label> note) {}
