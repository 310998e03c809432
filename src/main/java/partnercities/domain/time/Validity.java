package partnercities.domain.time;

import java.util.Optional;

/** The agreed term, both ends included. */
public record Validity(Optional<PartialDate> from, Optional<PartialDate> until) {}
