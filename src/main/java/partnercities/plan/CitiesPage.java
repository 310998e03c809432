package partnercities.plan;

import java.util.List;
import partnercities.domain.Category;

/**
 * The list of cities.
 *
 * @param groups by category, each in the language's alphabetical order
 * @param continents partner and friendly cities by continent and country
 */
public record CitiesPage(Frame frame, KeyFigures figures, List<Group> groups, List<ContinentEntry> continents)
        implements ReadablePage {
    /** The cities of one category. */
    public record Group(Category category, List<CityEntry> cities) {}

    @Override
    public String template() {
        return "cities.ftlh";
    }
}
