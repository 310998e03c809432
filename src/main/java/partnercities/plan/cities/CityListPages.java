package partnercities.plan.cities;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partnercities.domain.agreement.Category;
import partnercities.domain.page.Subject;
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
    /** A column that fewer than one in so many cities fill is left out. */
    private static final int LEAST_SHARE = 3;

    public CityListPage page() {
        return new CityListPage(
                desk.frames()
                        .of(Subject.CITIES, desk.edition().message("description.cities"))
                        .alsoAs(forms),
                KeyFigures.of(desk.edition()),
                nextDates.first(),
                nextDates.others(),
                columns(),
                groups(),
                desk.edition().reference(Subject.AGREEMENTS));
    }

    private CityListPage.Columns columns() {
        List<CityEntry> cities = desk.entries().cities(desk.entries().alphabetically());
        return new CityListPage.Columns(
                enoughFill(cities, city -> city.since().isPresent()),
                enoughFill(cities, city -> city.status().isPresent()),
                enoughFill(cities, city -> city.population().isPresent()));
    }

    private static boolean enoughFill(List<CityEntry> cities, Predicate<CityEntry> column) {
        return cities.stream().filter(column).count() * LEAST_SHARE >= cities.size();
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
