package partnercities.domain;

/** Where lines of a language begin, and lead. */
public enum WritingDirection implements VocabularyTerm {
    LTR,
    RTL
}
