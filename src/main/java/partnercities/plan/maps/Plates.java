package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The world map and, below it, the enlarged surroundings of home as one drawing. The marks of both stand in the order
 * of the list, so that the keyboard reaches them in that order.
 *
 * @param near the enlargement; empty without one
 * @param below how far the enlargement's 0, 0 lies below the world map's, in units
 * @param height of the whole, in units
 * @param marks of all cities, in the world map's units
 */
public record Plates(
        MapPicture world, Optional<MapPicture> near, double below, double height, List<MapPicture.Mark> marks) {
    private static final double BETWEEN = 40;

    /**
     * Lays them out.
     *
     * @param order ids of all cities
     */
    static Plates of(MapPicture world, Optional<MapPicture> near, List<String> order) {
        double end = world.top() + world.height();
        double below =
                MapPicture.rounded(near.map(map -> end + BETWEEN - map.top()).orElse(0.0));
        double height = MapPicture.rounded(
                world.height() + near.map(map -> BETWEEN + map.height()).orElse(0.0));
        Map<String, MapPicture.Mark> marks = Stream.concat(
                        world.marks().stream(),
                        near.stream().flatMap(map -> map.marks().stream()).map(mark -> mark.movedDown(below)))
                .collect(Collectors.toMap(MapPicture.Mark::id, Function.identity()));
        List<MapPicture.Mark> ordered = new ArrayList<>();
        order.forEach(id -> Optional.ofNullable(marks.get(id)).ifPresent(ordered::add));
        return new Plates(world, near, below, height, List.copyOf(ordered));
    }
}
