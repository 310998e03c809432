package partnercities.domain;

/** The kind of an agreement. */
public enum AgreementKind implements VocabularyTerm {
    TWIN_CITIES_AGREEMENT,
    PARTNERSHIP_AGREEMENT,
    HONORARY_TITLE,
    LETTER_OF_INTENT,
    MEMORANDUM_OF_UNDERSTANDING,
    COOPERATION_PROGRAMME,
    SOLIDARITY_PARTNERSHIP,
    COOPERATION_WITHOUT_DOCUMENT
}
