package partnercities.domain;

/** How a city stands to the home city. */
public enum Category implements Term {
    PARTNER,
    FRIENDLY,
    FORMER
}
