package partnercities.domain;

/** What a city is to the home city, for example a partner. */
public enum Category implements VocabularyTerm {
    PARTNER,
    FRIENDLY,
    FORMER
}
