package partnercities.domain.city;

import java.util.List;
import java.util.Map;
import partnercities.domain.agreement.Category;
import partnercities.domain.agreement.ClaimedCount;
import partnercities.domain.agreement.Milestone;

/**
 * What {@code site.yaml} says of the home city's partners as a whole.
 *
 * @param claims how many cities of each category the home city counts
 * @param milestones by date
 */
public record PartnerNetwork(Map<Category, ClaimedCount> claims, List<Milestone> milestones) {}
