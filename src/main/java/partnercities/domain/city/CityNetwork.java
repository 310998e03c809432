package partnercities.domain.city;

import java.util.List;
import java.util.Optional;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;

/**
 * A network of many cities that the home city belongs to, e.g. Eurocities.
 *
 * @param key by which cities name it
 * @param text what it is for
 * @param address of its website
 * @param since when the home city joined
 * @param sources of the membership
 */
public record CityNetwork(
        String key,
        LocalizedText name,
        LocalizedText text,
        Optional<String> address,
        Optional<PartialDate> since,
        List<String> sources) {}
