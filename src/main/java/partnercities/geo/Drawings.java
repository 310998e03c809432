package partnercities.geo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import partnercities.domain.Coordinates;

/** Draws the world map and keeps the drawings, so that later builds of the same cities find them made. */
public final class Drawings {
    /** Forgets all when it holds this many; a site needs three. */
    private static final int MOST = 16;

    private final Map<Flat, Drawing> flat = new HashMap<>();
    private final Map<Round, String> round = new HashMap<>();
    private @Nullable WorldMap world;

    /** A request for {@link WorldMap#draw}. */
    private record Flat(Projection projection, Detail detail, Set<String> countries) {}

    /** A request for {@link WorldMap#geoJson}. */
    private record Round(Coordinates centre, Detail detail, Set<String> countries) {}

    /** The drawing that {@link WorldMap#draw} makes. */
    public synchronized Drawing draw(Projection projection, Detail detail, Set<String> countries) {
        return kept(flat, new Flat(projection, detail, Set.copyOf(countries)), request -> world().draw(
                        request.projection(), request.detail(), request.countries()));
    }

    /** The GeoJSON that {@link WorldMap#geoJson} makes. */
    public synchronized String geoJson(Coordinates centre, Detail detail, Set<String> countries) {
        return kept(round, new Round(centre, detail, Set.copyOf(countries)), request -> world().geoJson(
                        request.centre(), request.detail(), request.countries()));
    }

    private static <K, V> V kept(Map<K, V> made, K request, Function<K, V> make) {
        if (made.size() >= MOST && !made.containsKey(request)) {
            made.clear();
        }
        return made.computeIfAbsent(request, make);
    }

    /** Read on first use, and only once. */
    private WorldMap world() {
        WorldMap read = world;
        if (read == null) {
            read = WorldMap.read();
            world = read;
        }
        return read;
    }
}
