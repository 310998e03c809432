package partnercities.domain;

/** The two colour schemes of a page. The visitor's system chooses one. */
public enum Scheme implements VocabularyTerm {
    LIGHT,
    DARK
}
