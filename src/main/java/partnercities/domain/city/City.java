package partnercities.domain.city;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partnercities.domain.agreement.Category;
import partnercities.domain.picture.Attachments;
import partnercities.domain.picture.CoatOfArms;
import partnercities.domain.source.Contradiction;
import partnercities.domain.source.Sourced;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;

/**
 * A city that has, or had, a partnership with the home city. It holds what is the same in all languages; its texts are elsewhere.
 * Every sourced component is also listed by {@link #facts()}.
 *
 * @param id the name of its folder
 * @param country ISO 3166-1 alpha-2
 * @param localNames its name in its own languages
 * @param otherNames exonyms and transliterations besides those in the site's languages
 * @param area in square kilometres
 * @param elevation in metres above sea level
 * @param capital whether it is a national capital
 * @param timeZone the name in IANA's time zone database, e.g. {@code Europe/Kyiv}
 * @param arms its coat of arms, if pages show one
 * @param wikidata its Wikidata item, e.g. {@code Q36036}
 * @param ties who keeps the partnership alive
 */
public record City(
        String id,
        String country,
        Sourced<Coordinates> coordinates,
        LocalizedText names,
        Map<Language, String> localNames,
        List<String> otherNames,
        Sourced<Category> category,
        LocalizedText region,
        Optional<Sourced<Population>> population,
        Optional<Sourced<Double>> area,
        Optional<Sourced<Double>> elevation,
        Optional<Sourced<Boolean>> capital,
        Optional<Sourced<ZoneId>> timeZone,
        Optional<Sourced<String>> website,
        Optional<Sourced<String>> wikidata,
        Optional<CoatOfArms> arms,
        Ties ties,
        List<Contradiction> contradictions,
        Attachments attachments) {

    /** Its name for a reader: in their language, also if that is its own; else in the first of the others that has one. */
    public LocalizedText.Tagged name(List<Language> preferred) {
        Language reader = preferred.get(0);
        return names.in(reader)
                .or(() -> Optional.ofNullable(localNames.get(reader)))
                .map(name -> new LocalizedText.Tagged(name, reader))
                .orElseGet(() -> names.in(preferred));
    }

    /** All known facts, in the order in which pages show them. */
    public List<CityFact> facts() {
        List<CityFact> facts = new ArrayList<>();
        for (CityFact.Kind kind : CityFact.Kind.values()) {
            fact(kind).ifPresent(stated -> facts.add(new CityFact(kind, stated)));
        }
        return List.copyOf(facts);
    }

    /** One fact; empty if unknown. */
    public Optional<? extends Sourced<?>> fact(CityFact.Kind kind) {
        return switch (kind) {
            case CATEGORY -> Optional.of(category);
            case CAPITAL -> capital;
            case POPULATION -> population;
            case AREA -> area;
            case ELEVATION -> elevation;
            case TIME_ZONE -> timeZone;
            case COORDINATES -> Optional.of(coordinates);
            case WEBSITE -> website;
            case WIKIDATA -> wikidata;
        };
    }
}
