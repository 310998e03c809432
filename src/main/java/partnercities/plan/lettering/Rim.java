package partnercities.plan.lettering;

import java.util.List;
import java.util.stream.IntStream;

/** The rim of a map that is a disc, which names keep off. */
public final class Rim {
    /** So many boxes keep it free. */
    private static final int PARTS = 240;

    private Rim() {}

    /** Boxes along the rim of the disc in a box. */
    public static List<Box> of(Box box) {
        double radius = box.width() / 2;
        return IntStream.range(0, PARTS)
                .mapToDouble(part -> 2 * Math.PI * part / PARTS)
                .mapToObj(angle -> Box.around(radius * Math.cos(angle), radius * Math.sin(angle), 2 * radius / PARTS))
                .toList();
    }
}
