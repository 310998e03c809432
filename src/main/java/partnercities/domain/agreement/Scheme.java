package partnercities.domain.agreement;

import partnercities.domain.text.VocabularyTerm;

/** The two colour schemes of a page. The visitor's system chooses one. */
public enum Scheme implements VocabularyTerm {
    LIGHT,
    DARK
}
