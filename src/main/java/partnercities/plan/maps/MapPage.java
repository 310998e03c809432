package partnercities.plan.maps;

import java.util.List;
import java.util.Optional;
import partnercities.domain.agreement.Category;
import partnercities.domain.city.Coordinates;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;

/**
 * The page with the map beside the list of cities. Each is an alternative to the other.
 *
 * @param entries all cities in the language's alphabetical order; the maps keep this order
 * @param categories those of the cities, for the legend
 * @param facets filters of the list; one with a single option is left out
 * @param plates the whole Earth and the surroundings of home
 * @param far the world as seen from home
 * @param home where the home city lies
 * @param coasts address of the coast lines for the map in the browser
 * @param tiles tiles of another host, which the map in the browser shows instead of coast lines
 */
public record MapPage(
        Frame frame,
        List<Entry> entries,
        List<Category> categories,
        List<Facet> facets,
        Plates plates,
        MapPicture far,
        Coordinates home,
        String coasts,
        Optional<Tiles> tiles)
        implements ReadablePage {

    /**
     * A city of the list.
     *
     * @param id its folder's name
     * @param names all its names, in any language
     * @param values its options of each facet
     */
    public record Entry(String id, CityEntry city, Coordinates place, List<String> names, List<Value> values) {}

    /** A city's options of one facet, by their keys. */
    public record Value(String facet, List<String> options) {}

    /**
     * A filter of the list: something by which cities differ.
     *
     * @param key {@code category}, {@code continent}, {@code country}, {@code kind}, {@code status} or {@code decade}
     */
    public record Facet(String key, List<Option> options) {}

    /**
     * One value of a facet.
     *
     * @param name its name for people
     * @param count the number of cities that have it
     */
    public record Option(String key, String name, int count) {}

    /**
     * A map tile server, see {@link partnercities.domain.settings.TileServer}.
     *
     * @param address address of its owner or licence
     */
    public record Tiles(String url, Label attribution, Optional<String> address, int maxZoom) {}

    @Override
    public String template() {
        return "map.ftlh";
    }
}
