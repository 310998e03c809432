package partnercities.plan;

import java.util.List;
import java.util.stream.Stream;
import partnercities.link.Subject;

/** Plans the index of announcements. */
final class NewsPages {
    private NewsPages() {}

    static Stream<ReadablePage> of(Desk desk) {
        return Stream.of(new NewsPage(
                desk.frames().of(Subject.NEWS, desk.edition().word("description.news"), List.of()),
                desk.entries().newestFirst().stream()
                        .map(desk.entries()::teaser)
                        .toList(),
                desk.feeds().of(Subject.NEWS),
                desk.feeds().ofTags()));
    }
}
