package partnercities.plan.maps;

import java.util.Objects;
import java.util.stream.Stream;
import partnercities.domain.City;
import partnercities.geo.Point;
import partnercities.plan.lettering.Box;

/** Maps for pictures of pixels, from what the atlas has. */
public record Backdrops(Atlas atlas) {
    /** The way from home to one city. */
    public Backdrop of(String city) {
        City shown = Objects.requireNonNull(atlas.cities().get(city), city);
        return of(atlas.locator(city).extent(), Stream.of(shown));
    }

    /**
     * The surroundings of home with most cities.
     *
     * @param ratio of its width to its height
     */
    public Backdrop ofAll(double ratio) {
        Extent shown = atlas.enlargements().stream().findFirst().orElse(atlas.far());
        Box box = shown.box();
        double width = Math.max(box.width(), box.height() * ratio);
        double height = Math.max(box.height(), box.width() / ratio);
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        Box fitted = new Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        return of(new Extent(fitted, shown.reach(), atlas.cities().keySet()), atlas.cities().values().stream());
    }

    private Backdrop of(Extent extent, Stream<City> shown) {
        Box box = extent.units();
        return new Backdrop(
                atlas.sketch(extent, shown),
                Outlines.SCALE,
                box.left(),
                box.top(),
                box.width(),
                box.height(),
                new Point(0, 0),
                extent.cities().stream()
                        .sorted()
                        .map(atlas::placeFromHome)
                        .map(place -> new Point(place.x() * extent.scale(), place.y() * extent.scale()))
                        .toList());
    }
}
