package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.link.Subject;

/** Plans the page of the open data. */
final class DataPages {
    private DataPages() {}

    static Stream<ReadablePage> of(Desk desk) {
        return Stream.of(
                new DataPage(desk.frames().of(Subject.DATA, desk.edition().word("description.data"), List.of())));
    }
}
