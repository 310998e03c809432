package partnercities.domain;

/**
 * The parts of a site that menus can name. They are in the order of the default menu, used when {@code site.yaml} has
 * none.
 */
public enum Section implements VocabularyTerm {
    CITIES,
    MAP,
    AGREEMENTS,
    RECORDS,
    NEWS,
    CALENDAR,
    DATA,
    SEARCH
}
