package partnercities.plan.cities;

import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.Category;
import partnercities.plan.calendar.NextDate;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The list of all cities.
 *
 * @param nextDates anniversaries and events of the coming weeks, the next one first
 * @param otherDates the calendar, if there are more of them
 * @param columns which of those are shown that not every city fills
 * @param groups one per category that has cities; cities are in the language's alphabetical order of their countries, and
 *     then of their names
 */
public record CityListPage(
        Frame frame,
        KeyFigures figures,
        List<NextDate> nextDates,
        Optional<Reference> otherDates,
        Columns columns,
        List<Group> groups,
        Reference agreements)
        implements ReadablePage {
    /** All cities of one category. */
    public record Group(Category category, List<CityEntry> cities) {}

    /** Whether the list has a column for the year, for the status and for the inhabitants. */
    public record Columns(boolean since, boolean status, boolean population) {}

    @Override
    public String template() {
        return "cities.ftlh";
    }
}
