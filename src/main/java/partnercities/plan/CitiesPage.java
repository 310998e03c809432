package partnercities.plan;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Category;

/**
 * The list of cities.
 *
 * @param groups by category, each in the language's alphabetical order
 * @param continents partner and friendly cities by continent and country
 */
public record CitiesPage(Frame frame, KeyFigures figures, List<Group> groups, List<Continent> continents)
        implements ReadablePage {
    /** The cities of one category. */
    public record Group(Category category, List<CityEntry> cities) {}

    /** A continent and its countries, each list in the language's alphabetical order. */
    public record Continent(String name, int count, List<Country> countries) {}

    /**
     * A country and its cities.
     *
     * @param flag address of its flag; empty when there is none
     */
    public record Country(String name, Optional<String> flag, List<CityEntry> cities) {}

    @Override
    public String template() {
        return "cities.ftlh";
    }
}
