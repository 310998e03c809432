package partnercities.domain;

import java.util.Optional;

/** What happened on the way of an agreement, and what it did to the agreement's status. */
public enum StepKind implements Term {
    FIRST_CONTACT(null),
    LETTER_OF_INTENT(null),
    COUNCIL_RESOLUTION(null),
    SIGNING(Status.IN_FORCE),
    RENEWAL(Status.IN_FORCE),
    SUSPENSION(Status.SUSPENDED),
    RESUMPTION(Status.IN_FORCE),
    END(Status.ENDED);

    private final Optional<Status> leadsTo;

    StepKind(@org.jspecify.annotations.Nullable Status leadsTo) {
        this.leadsTo = Optional.ofNullable(leadsTo);
    }

    /** The status that an agreement has from this step on; empty when the step leaves it as it was. */
    public Optional<Status> leadsTo() {
        return leadsTo;
    }
}
