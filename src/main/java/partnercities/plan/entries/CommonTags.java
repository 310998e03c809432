package partnercities.plan.entries;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partnercities.domain.news.Announcement;

/** Finds tags that tell nothing in a list, since nearly all of its announcements have them. */
final class CommonTags {
    /** In a shorter list each tag may matter. */
    private static final int SHORTEST_LIST = 4;

    private CommonTags() {}

    /** Tags of more than four fifths of the announcements. */
    static Set<String> of(List<Announcement> announcements) {
        Map<String, Long> counts = announcements.stream()
                .flatMap(announcement -> announcement.tags().stream().distinct())
                .collect(Collectors.groupingBy(tag -> tag, TreeMap::new, Collectors.counting()));
        int all = announcements.size();
        counts.values().removeIf(count -> all < SHORTEST_LIST || count * 5 <= all * 4L);
        return counts.keySet();
    }
}
