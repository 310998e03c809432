package partnercities.plan.entries;

import java.util.Optional;
import partnercities.domain.agreement.Category;
import partnercities.domain.agreement.Status;
import partnercities.domain.city.Population;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Reference;

/**
 * A city as lists show it.
 *
 * @param flag address of its country's flag; empty when there is none
 * @param distance geodesic distance from the home city in metres
 * @param direction compass point seen from the home city, e.g. {@code south-east}
 * @param timeDifference from home, in standard time; empty when its time zone is unknown and its country has several
 * @param since date of its first agreement or title
 * @param status the most binding status among its agreements; empty without agreements
 * @param agreements how many it has
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
        Tally agreements,
        Optional<Label> summary) {}
