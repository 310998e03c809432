package partnercities.plan.pictures;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The maps of the cities drawn last. The pictures of one city in all languages are made one after the other, and share its map; to
 * keep all maps of a large site would take much memory.
 */
final class RecentMaps {
    private static final int MOST = 6;

    private final Map<String, MapCanvas> maps = new LinkedHashMap<>();

    MapCanvas of(String city, Function<String, MapCanvas> draw) {
        synchronized (maps) {
            MapCanvas known = maps.get(city);
            if (known != null) {
                return known;
            }
        }
        MapCanvas drawn = draw.apply(city);
        synchronized (maps) {
            maps.put(city, drawn);
            if (maps.size() > MOST) {
                maps.remove(maps.keySet().iterator().next());
            }
        }
        return drawn;
    }
}
