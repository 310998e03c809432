package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.link.Subject;

/** Plans the map beside the list of cities. */
final class MapPages {
    private MapPages() {}

    static Stream<ReadablePage> of(Desk desk) {
        return Stream.of(
                new MapPage(desk.frames().of(Subject.MAP, desk.edition().word("description.map"), List.of())));
    }
}
