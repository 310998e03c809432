package partnercities.plan.cities;

import java.util.List;
import partnercities.domain.Category;
import partnercities.plan.calendar.NextDate;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.ContinentEntry;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;

/**
 * The list of all cities.
 *
 * @param nextDates anniversaries and events of the coming weeks, the next one first
 * @param groups one per category that has cities; cities are in the language's alphabetical order
 * @param continents partner and friendly cities by continent and country
 */
public record CityListPage(
        Frame frame, KeyFigures figures, List<NextDate> nextDates, List<Group> groups, List<ContinentEntry> continents)
        implements ReadablePage {
    /** All cities of one category. */
    public record Group(Category category, List<CityEntry> cities) {}

    @Override
    public String template() {
        return "cities.ftlh";
    }
}
