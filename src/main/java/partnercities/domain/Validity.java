package partnercities.domain;

import java.util.Optional;

/** The time for which an agreement was concluded, both ends included. */
public record Validity(Optional<PartialDate> from, Optional<PartialDate> until) {}
