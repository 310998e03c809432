package partnercities.plan.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import partnercities.geo.plane.Point;
import partnercities.plan.lettering.Box;
import partnercities.plan.lettering.Edge;
import partnercities.plan.lettering.Lettering;
import partnercities.plan.lettering.Placed;
import partnercities.plan.lettering.Spot;
import partnercities.plan.lettering.TypeSize;

/**
 * The arrows at the edge of a map that point to what lies beyond it. Lengths are in units.
 *
 * @param frame of the map
 * @param scale units per kilometre
 */
record Pointers(Box frame, Point home, double scale) {
    /** How far within the frame arrows stand, and their size. */
    private static final double INSIDE = 19;

    private static final double SIZE = 12;

    /** Arrows stand where the straight way to a city leaves the frame, or as near as there is room; without room there is none. */
    List<MapPicture.Pointer> to(
            List<MapSheet.Outside> cities,
            Map<TypeSize, Lettering> letterings,
            Function<Function<Lettering, Optional<Spot>>, Placed> placed) {
        Edge edge = new Edge(frame.widened(-INSIDE));
        List<MapPicture.Pointer> pointers = new ArrayList<>();
        for (MapSheet.Outside city : cities) {
            Point way = new Point(city.at().x() - home.x(), city.at().y() - home.y());
            String text =
                    city.city().city().label().text() + " " + MapSheet.figure(Math.hypot(way.x(), way.y()) / scale);
            edge.around(edge.towards(home, city.at()))
                    .mapToObj(edge::at)
                    .filter(at -> isFree(at, letterings.get(TypeSize.WIDE)))
                    .map(at -> new MapPicture.Pointer(
                            city.city(),
                            MapPicture.rounded(at.x()),
                            MapPicture.rounded(at.y()),
                            Math.round(Math.toDegrees(Math.atan2(way.y(), way.x()))),
                            placed.apply(lettering ->
                                    lettering.isFree(arrow(at)) ? lettering.beside(at, SIZE, text) : Optional.empty())))
                    .filter(pointer -> !pointer.spots().isNowhere())
                    .findFirst()
                    .ifPresent(pointer -> {
                        letterings
                                .values()
                                .forEach(lettering -> lettering.occupy(arrow(new Point(pointer.x(), pointer.y()))));
                        pointers.add(pointer);
                    });
        }
        return pointers;
    }

    private static boolean isFree(Point at, @Nullable Lettering lettering) {
        return lettering != null && lettering.isFree(arrow(at));
    }

    private static Box arrow(Point at) {
        return Box.around(at.x(), at.y(), SIZE);
    }
}
