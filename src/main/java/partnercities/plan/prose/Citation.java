package partnercities.plan.prose;

import java.util.Optional;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.Label;

/**
 * One entry of a page's list of sources.
 *
 * @param number counts from 1, in the order of first use on the page
 */
public record Citation(
        int number,
        Label title,
        Optional<String> address,
        Optional<String> publisher,
        Optional<PartialDate> date,
        Optional<String> licence,
        Optional<Label> note) {}
