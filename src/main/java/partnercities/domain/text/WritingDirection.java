package partnercities.domain.text;

/** Where lines of a language begin, and lead. */
public enum WritingDirection implements VocabularyTerm {
    LTR,
    RTL
}
