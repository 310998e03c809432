package partnercities.domain;

/** What a number of inhabitants was counted in; figures of different scope are not comparable. */
public enum PopulationScope implements Term {
    CITY,
    MUNICIPALITY,
    URBAN_AREA,
    DISTRICT,
    PREFECTURE
}
