package partnercities.plan.records;

/**
 * Of how many a figure is known and can be compared.
 *
 * @param all how many could take part
 */
public record Coverage(int known, int all) {
    /** One in so many must be known; of fewer, the best known one is not the best. */
    private static final int LEAST_SHARE = 3;

    boolean isEnough() {
        return known * LEAST_SHARE >= all;
    }

    public boolean isComplete() {
        return known == all;
    }
}
