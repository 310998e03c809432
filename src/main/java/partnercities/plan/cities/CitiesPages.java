package partnercities.plan.cities;

import java.util.List;
import java.util.stream.Stream;
import partnercities.domain.Category;
import partnercities.link.Subject;
import partnercities.plan.entries.Desk;
import partnercities.plan.entries.KeyFigures;
import partnercities.plan.frame.Frame;

/**
 * Plans the list of cities.
 *
 * @param forms files with the same data
 */
public record CitiesPages(Desk desk, List<Frame.OtherForm> forms) {
    public CitiesPage page() {
        List<CitiesPage.Group> groups = Stream.of(Category.values())
                .map(category -> new CitiesPage.Group(
                        category, desk.entries().cities(desk.entries().alphabetically(category))))
                .filter(group -> !group.cities().isEmpty())
                .toList();
        return new CitiesPage(
                desk.frames()
                        .of(Subject.CITIES, desk.edition().message("description.cities"))
                        .alsoAs(forms),
                KeyFigures.of(desk.site()),
                groups,
                desk.entries().continents());
    }
}
