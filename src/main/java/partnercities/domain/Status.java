package partnercities.domain;

/** The status of an agreement on a given day; computed from its steps, never typed. */
public enum Status implements VocabularyTerm {
    IN_PREPARATION,
    IN_FORCE,
    SUSPENDED,
    EXPIRED,
    ENDED
}
