package partnercities.domain.city;

import java.util.List;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.VocabularyTerm;

/** A sourced fact about a city. */
public record CityFact(Kind kind, Sourced<?> stated) {
    /** What a fact is about. The constants stand in the order in which pages show the facts. */
    public enum Kind implements VocabularyTerm {
        CATEGORY,
        CAPITAL,
        POPULATION,
        AREA,
        ELEVATION,
        TIME_ZONE,
        COORDINATES,
        WEBSITE,
        WIKIDATA
    }

    /** Keys of the sources that support it. */
    public List<String> sources() {
        return stated.sources();
    }
}
