package partnercities.domain;

import java.util.Optional;

/** What happened to an agreement, and which status that led to. */
public enum StepKind implements VocabularyTerm {
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

    /** The agreement's status from this step on; empty when the step does not change it. */
    public Optional<Status> leadsTo() {
        return leadsTo;
    }
}
