package partnercities.plan.networks;

import java.util.List;
import java.util.Optional;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Reference;

/**
 * A network of cities as pages show it.
 *
 * @param text what it is for
 * @param address of its website
 * @param since when the home city joined
 * @param citySince when the city joined whose page shows it
 * @param cities that belong to it, in alphabetical order; without the one whose page shows it
 * @param notes numbers of entries in the page's list of sources
 */
public record NetworkEntry(
        Label name,
        Optional<Label> text,
        Optional<String> address,
        Optional<PartialDate> since,
        Optional<PartialDate> citySince,
        List<Reference> cities,
        List<Integer> notes) {}
