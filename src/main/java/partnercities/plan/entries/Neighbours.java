package partnercities.plan.entries;

import java.util.Optional;
import partnercities.plan.frame.Reference;

/** The pages before and after one page in an order. */
public record Neighbours(Optional<Reference> before, Optional<Reference> after) {}
