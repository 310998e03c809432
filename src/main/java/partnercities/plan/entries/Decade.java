package partnercities.plan.entries;

/**
 * Ten years, the first of which ends in 0.
 *
 * @param first e.g. 1990
 */
public record Decade(int first) implements Comparable<Decade> {
    /** The number of years in a decade. */
    public static final int YEARS = 10;

    public static Decade of(int year) {
        return new Decade(Math.floorDiv(year, YEARS) * YEARS);
    }

    /** The first year of the next decade. */
    public int end() {
        return first + YEARS;
    }

    /** Its years, e.g. {@code 1990–1999}. */
    public String name() {
        return first + "–" + (end() - 1);
    }

    @Override
    public int compareTo(Decade other) {
        return Integer.compare(first, other.first);
    }
}
