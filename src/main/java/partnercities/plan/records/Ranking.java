package partnercities.plan.records;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import partnercities.plan.entries.Magnitude;

/**
 * Who holds a record and who comes next. Everyone whose figure could be the best, given imprecise dates, is a holder.
 *
 * @param coverage of how many of those that could take part the figure can be compared
 * @param holders all who share the record; empty when nobody has a figure
 * @param runnersUp all who would share it if the holders didn't take part
 * @param apart those whose figures can't be compared with the others
 * @param leftOut ids of those without a figure
 */
record Ranking(
        Coverage coverage,
        List<Contender> holders,
        List<Contender> runnersUp,
        List<Contender> apart,
        List<String> leftOut) {
    /** Where nothing can be compared. */
    static final Ranking NONE = new Ranking(new Coverage(0, 0), List.of(), List.of(), List.of(), List.of());

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
     * One who takes part, with its figure.
     *
     * @param id of a city or an agreement, the code of a country, or the first year of a decade
     */
    record Contender(String id, Figure figure) {}

    static Ranking of(Best best, Field field) {
        List<Contender> holders = best(best, field.contenders());
        List<Contender> others = field.contenders().stream()
                .filter(contender -> !holders.contains(contender))
                .toList();
        return new Ranking(field.coverage(), holders, best(best, others), field.apart(), field.leftOut());
    }

    /** Whether it says something: there is somebody to surpass, and enough is known of those who could take part. */
    boolean isTelling() {
        return !runnersUp.isEmpty() && coverage.isEnough();
    }

    /** Whether somebody holds both records, which happens when figures are equal or dates imprecise. */
    boolean sharesHolderWith(Ranking other) {
        return holders.stream().anyMatch(other.holders::contains);
    }

    /** Why there are several holders: their figures are equal, or one of them is too imprecise to tell. */
    Tie tie() {
        if (holders.size() < 2) {
            return Tie.NONE;
        }
        List<Magnitude> sizes = holders.stream()
                .map(holder -> holder.figure().magnitude())
                .distinct()
                .toList();
        return sizes.size() == 1 && sizes.get(0).isExact() ? Tie.EQUAL : Tie.UNTOLD;
    }

    private static List<Contender> best(Best best, List<Contender> contenders) {
        LongStream sure = contenders.stream()
                .map(contender -> contender.figure().magnitude())
                .mapToLong(best == Best.GREATEST ? Magnitude::least : Magnitude::greatest);
        Predicate<Magnitude> mayBeBest = best == Best.GREATEST
                ? atLeast(sure.max().orElse(Long.MIN_VALUE))
                : atMost(sure.min().orElse(Long.MAX_VALUE));
        return contenders.stream()
                .filter(contender -> mayBeBest.test(contender.figure().magnitude()))
                .toList();
    }

    private static Predicate<Magnitude> atLeast(long bar) {
        return size -> size.greatest() >= bar;
    }

    private static Predicate<Magnitude> atMost(long bar) {
        return size -> size.least() <= bar;
    }

    /**
     * Those who take part in a ranking, those who can't be compared, and those without a figure.
     *
     * @param coverage counts cities or agreements, also where countries or decades contend
     */
    record Field(Coverage coverage, List<Contender> contenders, List<Contender> apart, List<String> leftOut) {
        /** A field whose contenders are themselves what is counted. */
        static Field of(List<Contender> contenders, List<Contender> apart, List<String> leftOut) {
            int known = contenders.size();
            return new Field(new Coverage(known, known + apart.size() + leftOut.size()), contenders, apart, leftOut);
        }
    }
}
