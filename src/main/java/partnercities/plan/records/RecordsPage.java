package partnercities.plan.records;

import java.util.List;
import java.util.Optional;
import partnercities.plan.calendar.Celebration;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The records page: what stands out among the cities and agreements.
 *
 * @param chart the history of signings; empty when fewer than two are dated
 * @param years the same history, year by year
 * @param undated links to signed agreements whose year of signing is unknown
 * @param capitals national capitals, in alphabetical order
 * @param continents most cities first; empty when there is but one
 * @param anniversaries the next days with anniversaries; empty, like all else, when there is nothing to compare
 * @param withoutDay links to agreements in force whose day of signing is unknown
 */
public record RecordsPage(
        Frame frame,
        List<RecordEntry> agreements,
        Optional<SigningsChart> chart,
        List<Year> years,
        List<Reference> undated,
        List<RecordEntry> directions,
        List<RecordEntry> sizes,
        List<Capital> capitals,
        List<RecordEntry> countries,
        List<Continent> continents,
        List<RecordEntry> time,
        List<Celebration> anniversaries,
        List<Reference> withoutDay)
        implements ReadablePage {

    /**
     * The signings of a year.
     *
     * @param cities the cities of the agreements
     */
    public record Year(int year, int count, List<Reference> cities) {}

    /** A capital and its country. */
    public record Capital(Reference city, String country) {}

    /** A continent and how many cities it has. */
    public record Continent(String name, int count) {}

    @Override
    public String template() {
        return "records.ftlh";
    }
}
