package partnercities.plan.maps;

import java.util.List;
import java.util.Optional;
import partnercities.domain.Coordinates;
import partnercities.plan.entries.CityEntry;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;

/**
 * The map beside the list of cities; each is the other's alternative.
 *
 * @param entries all cities, in the language's alphabetical order, which the maps keep
 * @param facets by what the list can be narrowed down; one with a single option is left out
 * @param plates the whole Earth and the surroundings of home
 * @param far the world as seen from home
 * @param home where the home city lies
 * @param coasts address of the coast lines for the map in the browser
 * @param tiles of another host, which the map in the browser shows instead
 */
public record MapPage(
        Frame frame,
        List<Entry> entries,
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
     * @param names all that it is called, in any language
     * @param values what it has of each facet, by the facet's key
     */
    public record Entry(String id, CityEntry city, Coordinates place, List<String> names, List<Value> values) {}

    /** What a city has of a facet: keys of the facet's options. */
    public record Value(String facet, List<String> options) {}

    /**
     * Something by which cities differ.
     *
     * @param key {@code category}, {@code continent}, {@code country}, {@code kind}, {@code status} or {@code decade}
     */
    public record Facet(String key, List<Option> options) {}

    /**
     * One value of a facet.
     *
     * @param name what people call it
     * @param count the cities that have it
     */
    public record Option(String key, String name, int count) {}

    /**
     * A server of tiles, see {@link partnercities.domain.TileServer}.
     *
     * @param address where its owner or licence is found
     */
    public record Tiles(String url, Label attribution, Optional<String> address, int maxZoom) {}

    @Override
    public String template() {
        return "map.ftlh";
    }
}
