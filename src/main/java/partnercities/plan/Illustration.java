package partnercities.plan;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Announcement;

/** What illustrates the first announcement of a list: the way from home to the first city that it is about. */
public record Illustration(Label city, MapPicture locator) {

    /** Empty when there is no announcement, or when the newest is about no city. */
    static Optional<Illustration> of(List<Announcement> announcements, Desk desk) {
        return announcements.stream()
                .limit(1)
                .flatMap(newest -> newest.cities().stream())
                .filter(desk.site().cities()::containsKey)
                .findFirst()
                .map(city -> new Illustration(
                        desk.edition().cityName(city), desk.maps().locator(city)));
    }
}
