package partnercities.geo.drawing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import partnercities.domain.city.Coordinates;
import partnercities.geo.projection.AzimuthalEquidistant;
import partnercities.geo.world.Detail;
import partnercities.geo.world.Featured;

/** Draws the world map and keeps the drawings, so that later builds of the same cities find them made. */
public final class Drawings {
    /** Forgets all when it holds this many. A site needs one for each city, and some more. */
    private static final int MOST = 16_384;

    private final Map<Extract, Sketch> flat = new ConcurrentHashMap<>();
    private final Map<Round, String> round = new ConcurrentHashMap<>();
    private @Nullable WorldMap world;
    private @Nullable AzimuthalEquidistant around;

    /** A request for {@link WorldMap#forBrowsers}. */
    private record Round(Detail detail, Featured featured) {}

    /** The projection around a place: the same one while the place is the same, since it keeps what it projected. */
    public synchronized AzimuthalEquidistant around(Coordinates centre) {
        AzimuthalEquidistant known = around;
        if (known == null || !known.centre().equals(centre)) {
            known = new AzimuthalEquidistant(centre);
            around = known;
        }
        return known;
    }

    /** What {@link WorldMap#draw} draws, in the extract's units. */
    public Sketch draw(Extract extract) {
        return kept(flat, extract, request -> Sketch.of(world().draw(request), request));
    }

    /** What {@link WorldMap#forBrowsers} makes. */
    public String forBrowsers(Detail detail, Featured featured) {
        return kept(round, new Round(detail, featured), request -> world().forBrowsers(
                        request.detail(), request.featured()));
    }

    private static <K, V> V kept(Map<K, V> made, K request, Function<K, V> make) {
        V known = made.get(request);
        if (known != null) {
            return known;
        }
        if (made.size() >= MOST) {
            made.clear();
        }
        V drawn = make.apply(request);
        made.put(request, drawn);
        return drawn;
    }

    /** Read on first use, and only once. */
    private synchronized WorldMap world() {
        WorldMap read = world;
        if (read == null) {
            read = WorldMap.read();
            world = read;
        }
        return read;
    }
}
