package partnercities.domain.city;

import java.util.List;
import java.util.Optional;
import partnercities.domain.time.PartialDate;

/**
 * That a city belongs to one of the home city's networks.
 *
 * @param network its key
 * @param since when the city joined
 */
public record Membership(String network, Optional<PartialDate> since, List<String> sources) {}
