package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.geo.countries.Capital;
import partnercities.geo.countries.Territory;
import partnercities.geo.plane.Point;
import partnercities.plan.frame.Lazy;
import partnercities.plan.lettering.Box;

/** What helps readers of a language to find their way on maps: names of countries and capitals. */
final class Orientation {
    /** In kilometres: a capital this near to a city is no help beside it. */
    private static final double SAME_TOWN = 25;
    /** A capital must be so many units away from cities and the frame. */
    private static final double APART = 12;

    private final Atlas atlas;
    private final Locale locale;
    private final Lazy<Map<String, String>> countries;

    Orientation(Atlas atlas, Locale locale) {
        this.atlas = atlas;
        this.locale = locale;
        this.countries = new Lazy<>(() -> namesOfCountries(locale));
    }

    /** The names of all countries by their codes. */
    Map<String, String> countries() {
        return countries.get();
    }

    private static Map<String, String> namesOfCountries(Locale locale) {
        Map<String, String> names = new TreeMap<>();
        Territory.codes()
                .forEach(code -> Territory.of(code).ifPresent(country -> names.put(code, country.name(locale))));
        return names;
    }

    /**
     * The capitals on a map of the way to a city.
     *
     * @param city where it lies, in kilometres
     */
    List<MapSheet.Town> capitals(Extent extent, Point city) {
        double scale = extent.scale();
        Box inside = extent.units().widened(-APART);
        List<MapSheet.Town> towns = new ArrayList<>();
        for (Capital capital : Capital.all()) {
            Point at = atlas.placeFromHome(capital.place());
            Point drawn = new Point(at.x() * scale, at.y() * scale);
            boolean isElsewhere = Stream.of(new Point(0, 0), city)
                    .mapToDouble(place -> Math.hypot(place.x() - at.x(), place.y() - at.y()))
                    .allMatch(distance -> distance > SAME_TOWN && distance * scale > 2 * APART);
            if (isElsewhere && inside.contains(drawn.x(), drawn.y())) {
                towns.add(new MapSheet.Town(capital.name(locale), drawn));
            }
        }
        return towns;
    }
}
