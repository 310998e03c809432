package partnercities.domain.city;

import partnercities.domain.text.VocabularyTerm;

/** The area whose inhabitants were counted. Figures of different scope are not comparable. */
public enum PopulationScope implements VocabularyTerm {
    CITY,
    MUNICIPALITY,
    URBAN_AREA,
    DISTRICT,
    PREFECTURE
}
