package partnercities.plan.cities;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Category;
import partnercities.domain.Subject;
import partnercities.plan.calendar.NextDates;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.Entries;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.frame.Frame;

/**
 * Plans the list of cities.
 *
 * @param forms the same data as files
 */
public record CityListPages(Desk desk, NextDates nextDates, List<Frame.OtherForm> forms) {
    public CityListPage page() {
        return new CityListPage(
                desk.frames()
                        .of(Subject.CITIES, desk.edition().message("description.cities"))
                        .alsoAs(forms),
                KeyFigures.of(desk.edition()),
                nextDates.first(),
                nextDates.others(),
                groups(),
                desk.edition().reference(Subject.AGREEMENTS));
    }

    private List<CityListPage.Group> groups() {
        Entries entries = desk.entries();
        return Stream.of(Category.values())
                .map(category ->
                        new CityListPage.Group(category, byCountry(entries.cities(entries.alphabetically(category)))))
                .filter(group -> !group.cities().isEmpty())
                .toList();
    }

    /** @param cities by name, as they stay within a country */
    private List<CityEntry> byCountry(List<CityEntry> cities) {
        return cities.stream()
                .sorted(desk.edition().alphabetically(CityEntry::country))
                .toList();
    }
}
