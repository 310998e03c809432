package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.link.Subject;

/** Plans the records. */
final class RecordsPages {
    private RecordsPages() {}

    static Stream<ReadablePage> of(Desk desk) {
        return Stream.of(new RecordsPage(
                desk.frames().of(Subject.RECORDS, desk.edition().word("description.records"), List.of())));
    }
}
