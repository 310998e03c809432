package partnercities.plan.records;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import partnercities.plan.entries.Magnitude;

/**
 * Who holds a record and who comes next. Who may have the best figure, as far as is known, is a holder.
 *
 * @param holders all who share the record; empty when nobody has a figure
 * @param runnersUp all who would share it without the holders
 * @param apart those whose figures can't be compared with the others
 * @param leftOut ids of those without a figure
 */
record Ranking(List<Contender> holders, List<Contender> runnersUp, List<Contender> apart, List<String> leftOut) {
    /** Which figure is the best one. */
    enum Best {
        GREATEST,
        LEAST
    }

    /** Why a record has several holders. */
    enum Tie {
        NONE,
        EQUAL,
        UNTOLD
    }

    /**
     * One who takes part.
     *
     * @param id of a city or an agreement, or whatever the ranking is about
     */
    record Contender(String id, Figure figure) {}

    static Ranking of(Best best, Field field) {
        List<Contender> holders = best(best, field.contenders());
        List<Contender> others = field.contenders().stream()
                .filter(one -> !holders.contains(one))
                .toList();
        return new Ranking(holders, best(best, others), field.apart(), field.leftOut());
    }

    /** The holders' figures are equal, or one of them is not known well enough. */
    Tie tie() {
        if (holders.size() < 2) {
            return Tie.NONE;
        }
        List<Magnitude> sizes =
                holders.stream().map(one -> one.figure().magnitude()).distinct().toList();
        return sizes.size() == 1 && sizes.get(0).isExact() ? Tie.EQUAL : Tie.UNTOLD;
    }

    /** Whether there is anything to tell. */
    boolean isEmpty() {
        return holders.isEmpty() && apart.isEmpty() && leftOut.isEmpty();
    }

    private static List<Contender> best(Best best, List<Contender> contenders) {
        LongStream sure = contenders.stream()
                .map(one -> one.figure().magnitude())
                .mapToLong(best == Best.GREATEST ? Magnitude::least : Magnitude::greatest);
        Predicate<Magnitude> mayBeBest = best == Best.GREATEST
                ? atLeast(sure.max().orElse(Long.MIN_VALUE))
                : atMost(sure.min().orElse(Long.MAX_VALUE));
        return contenders.stream()
                .filter(one -> mayBeBest.test(one.figure().magnitude()))
                .toList();
    }

    private static Predicate<Magnitude> atLeast(long bar) {
        return size -> size.greatest() >= bar;
    }

    private static Predicate<Magnitude> atMost(long bar) {
        return size -> size.least() <= bar;
    }

    /** Those who take part in a ranking, and those who don't. */
    record Field(List<Contender> contenders, List<Contender> apart, List<String> leftOut) {}
}
