package partnercities.plan.cities;

import java.util.List;
import partnercities.domain.Category;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.ContinentEntry;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;

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
