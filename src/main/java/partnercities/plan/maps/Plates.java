package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The world map and, below it, the enlarged surroundings of home as one drawing. The marks of all stand in the order of
 * the list, so that the keyboard reaches them in that order.
 *
 * @param enlargements from the widest
 * @param height of the whole, in units
 * @param marks of all cities, in the world map's units
 */
public record Plates(MapPicture world, List<Enlargement> enlargements, double height, List<MapPicture.Mark> marks) {
    private static final double BETWEEN = 40;

    /**
     * An enlarged map below the world map.
     *
     * @param below how far its 0, 0 lies below the world map's, in units
     */
    public record Enlargement(MapPicture map, double right, double below) {}

    /**
     * Lays them out.
     *
     * @param order ids of all cities
     */
    static Plates of(MapPicture world, List<MapPicture> maps, List<String> order) {
        Map<String, MapPicture.Mark> marks = new HashMap<>();
        List<Enlargement> enlargements = new ArrayList<>();
        double end = world.frame().top() + world.frame().height();
        world.marks().forEach(mark -> add(mark, marks));
        for (MapPicture map : maps) {
            MapPicture.Neatline frame = map.frame();
            double below = MapPicture.rounded(end + BETWEEN - frame.top());
            double right = MapPicture.rounded(world.frame().left() - frame.left());
            enlargements.add(new Enlargement(map, right, below));
            map.marks().forEach(mark -> add(mark.moved(right, below), marks));
            end += BETWEEN + frame.height();
        }
        List<MapPicture.Mark> ordered = new ArrayList<>();
        order.forEach(id -> Optional.ofNullable(marks.get(id)).ifPresent(ordered::add));
        return new Plates(
                world,
                List.copyOf(enlargements),
                MapPicture.rounded(end - world.frame().top()),
                List.copyOf(ordered));
    }

    private static void add(MapPicture.Mark mark, Map<String, MapPicture.Mark> marks) {
        marks.put(mark.cities().get(0).id(), mark);
    }
}
