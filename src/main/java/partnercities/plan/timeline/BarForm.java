package partnercities.plan.timeline;

import partnercities.domain.agreement.AgreementKind;
import partnercities.domain.agreement.StatedKind;
import partnercities.domain.text.VocabularyTerm;

/** How the bar of an agreement is drawn. Shapes tell kinds apart, since not everybody sees colours. */
public enum BarForm implements VocabularyTerm {
    /** A full bar: partnerships and other agreements that bind both sides. */
    FULL,
    /** Two parallel bars: twin cities. */
    DOUBLE,
    /** An outline: what has been signed is an intention. */
    HOLLOW,
    /** A thin line: there is no document, or nobody knows its kind. */
    THIN;

    static BarForm of(StatedKind kind) {
        return kind.isDocumented() ? of(kind.value()) : THIN;
    }

    private static BarForm of(AgreementKind kind) {
        return switch (kind) {
            case TWIN_CITIES_AGREEMENT -> DOUBLE;
            case PARTNERSHIP_AGREEMENT, HONORARY_TITLE, COOPERATION_PROGRAMME, SOLIDARITY_PARTNERSHIP -> FULL;
            case LETTER_OF_INTENT, MEMORANDUM_OF_UNDERSTANDING -> HOLLOW;
            case COOPERATION_WITHOUT_DOCUMENT -> THIN;
        };
    }
}
