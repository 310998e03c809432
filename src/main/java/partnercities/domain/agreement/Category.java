package partnercities.domain.agreement;

import partnercities.domain.text.VocabularyTerm;

/** What a city is to the home city, for example a partner. */
public enum Category implements VocabularyTerm {
    PARTNER,
    FRIENDLY,
    FORMER
}
