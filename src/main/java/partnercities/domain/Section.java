package partnercities.domain;

/** The parts of a site that exist once and that menus may name, in the order of a menu that names none. */
public enum Section implements Term {
    CITIES,
    MAP,
    AGREEMENTS,
    RECORDS,
    NEWS,
    CALENDAR,
    DATA,
    SEARCH
}
