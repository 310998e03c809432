package partnercities.plan.news;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import partnercities.domain.city.City;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.link.Site;

/**
 * Finds the announcements to read next. Two announcements get points for everything they share and for nearness in
 * time. Most points come first; among equals, the newest. If fewer than four share anything, those nearest in time
 * follow.
 */
public final class Related {
    private static final int MOST = 4;

    /** Near in time means published at most half a year apart. A month or year counts as its first day. */
    private static final long NEAR_DAYS = 183;

    private static final int NEAR_POINTS = 1;
    private static final int[] NOBODY = {};

    /** What announcements may share, and the points for each thing that they share. */
    private enum Bond {
        AGREEMENT(8),
        CITY(4),
        TAG(2),
        COUNTRY(1);

        private final int points;

        Bond(int points) {
            this.points = points;
        }
    }

    private record Trait(Bond bond, String key) {}

    private final Map<String, City> cities;
    private final List<Announcement> newestFirst;
    private final long[] days;
    private final List<Set<Trait>> traits;
    private final Map<Trait, int[]> sharers;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<Announcement>> related = new ConcurrentHashMap<>();

    public Related(Site site) {
        this.cities = site.cities();
        this.newestFirst = site.archives().of(Subject.NEWS).newestFirst();
        this.days = newestFirst.stream()
                .mapToLong(announcement ->
                        announcement.published().date().earliest().toEpochDay())
                .toArray();
        this.traits = newestFirst.stream().map(this::traits).toList();
        this.sharers = sharers(traits);
        for (int index = 0; index < newestFirst.size(); index++) {
            places.put(newestFirst.get(index).id(), index);
        }
    }

    /** At most four others, the one with most in common first. */
    List<Announcement> to(Announcement announcement) {
        return related.computeIfAbsent(
                announcement.id(), id -> nextTo(Objects.requireNonNull(places.get(id), id)).stream()
                        .map(newestFirst::get)
                        .toList());
    }

    private Set<Trait> traits(Announcement announcement) {
        Set<Trait> traits = new HashSet<>();
        announcement.agreements().forEach(id -> traits.add(new Trait(Bond.AGREEMENT, id)));
        announcement.tags().forEach(tag -> traits.add(new Trait(Bond.TAG, tag)));
        for (String id : announcement.cities()) {
            traits.add(new Trait(Bond.CITY, id));
            City city = cities.get(id);
            if (city != null) {
                traits.add(new Trait(Bond.COUNTRY, city.country()));
            }
        }
        return traits;
    }

    /** The indexes of the announcements with each trait. */
    private static Map<Trait, int[]> sharers(List<Set<Trait>> traits) {
        Map<Trait, IntStream.Builder> building = new HashMap<>();
        for (int index = 0; index < traits.size(); index++) {
            for (Trait trait : traits.get(index)) {
                building.computeIfAbsent(trait, key -> IntStream.builder()).add(index);
            }
        }
        Map<Trait, int[]> sharers = new HashMap<>();
        building.forEach((trait, indexes) -> sharers.put(trait, indexes.build().toArray()));
        return sharers;
    }

    /** The announcements to read next. Points are added up trait by trait instead of comparing all pairs. */
    private List<Integer> nextTo(int index) {
        int[] points = new int[newestFirst.size()];
        for (Trait trait : traits.get(index)) {
            int worth = trait.bond().points;
            for (int other : sharers.getOrDefault(trait, NOBODY)) {
                points[other] += worth;
            }
        }
        points[index] = 0;
        List<Integer> found = new ArrayList<>();
        for (int other = 0; other < points.length; other++) {
            if (points[other] > 0) {
                points[other] += daysBetween(index, other) <= NEAR_DAYS ? NEAR_POINTS : 0;
                place(other, points, found);
            }
        }
        fillUp(found, index);
        return found;
    }

    /** Inserts an announcement among the best so far, behind those with as many points, which are newer. */
    private static void place(int other, int[] points, List<Integer> best) {
        int place = best.size();
        if (place == MOST && points[best.get(MOST - 1)] >= points[other]) {
            return;
        }
        while (place > 0 && points[best.get(place - 1)] < points[other]) {
            place--;
        }
        best.add(place, other);
        if (best.size() > MOST) {
            best.remove(MOST);
        }
    }

    /** Adds those nearest in time; of two equally near, the newer first. */
    private void fillUp(List<Integer> found, int index) {
        int newer = index - 1;
        int older = index + 1;
        while (found.size() < MOST && (newer >= 0 || older < newestFirst.size())) {
            boolean isNewerNext = newer >= 0
                    && (older >= newestFirst.size() || daysBetween(newer, index) <= daysBetween(index, older));
            int next = isNewerNext ? newer-- : older++;
            if (!found.contains(next)) {
                found.add(next);
            }
        }
    }

    private long daysBetween(int index, int other) {
        return Math.abs(days[index] - days[other]);
    }
}
