package partnercities.domain;

/** The two colourings of a page, of which the visitor's system chooses. */
public enum Scheme implements Term {
    LIGHT,
    DARK
}
