package partnercities.plan.entries;

import java.util.Optional;
import partnercities.domain.Category;
import partnercities.domain.PartialDate;
import partnercities.domain.Population;
import partnercities.domain.Status;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Reference;

/**
 * A city as lists show it.
 *
 * @param flag address of its country's flag; empty for a country without one
 * @param distance geodesic distance from the home city in metres
 * @param direction compass point seen from the home city, e.g. {@code south-east}
 * @param timeDifference from home, in standard time; empty where nobody says in which of its country's zones it lies
 * @param since date of its first signed agreement
 * @param status of its most binding agreement
 */
public record CityEntry(
        Reference city,
        Category category,
        String country,
        Optional<String> flag,
        String continent,
        double distance,
        String direction,
        Optional<Population> population,
        Optional<TimeDifference> timeDifference,
        Optional<PartialDate> since,
        Optional<Status> status,
        Optional<Label> summary) {}
