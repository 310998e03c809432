package partnercities.plan.news;

import java.util.List;
import java.util.Optional;
import partnercities.domain.news.Announcement;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Label;
import partnercities.plan.maps.MapPicture;
import partnercities.plan.maps.MapPictures;
import partnercities.plan.prose.PictureEntry;

/**
 * What illustrates the first announcement of a list: its picture, or else a map of the way from home to its first city.
 * Exactly one of the two is present.
 */
public record Illustration(Optional<PictureEntry> picture, Optional<Way> way) {
    /** A map of the way to a city. */
    public record Way(Label city, MapPicture locator) {}

    /** Empty when there is no announcement, or when the first has no picture and is about no city, or the site has no maps. */
    public static Optional<Illustration> of(List<Announcement> announcements, Desk desk, Optional<MapPictures> maps) {
        return announcements.stream().findFirst().flatMap(first -> {
            Optional<PictureEntry> picture = PictureEntry.of(first.picture(), desk.edition());
            Optional<Way> way = picture.isPresent() ? Optional.empty() : maps.flatMap(drawn -> way(first, desk, drawn));
            return Optional.of(new Illustration(picture, way))
                    .filter(illustration -> picture.isPresent() || way.isPresent());
        });
    }

    private static Optional<Way> way(Announcement announcement, Desk desk, MapPictures maps) {
        return announcement.cities().stream()
                .filter(desk.site().cities()::containsKey)
                .findFirst()
                .map(city -> new Way(desk.edition().cityName(city), maps.locator(city)));
    }
}
