package partnercities.plan;

import java.util.Optional;

/** The pages before and after one page in an order. */
public record Neighbours(Optional<Reference> before, Optional<Reference> after) {}
