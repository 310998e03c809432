package partnercities.plan.timeline;

import java.util.List;
import partnercities.plan.agreements.Lifeline;
import partnercities.plan.agreements.TimeAxis;
import partnercities.plan.entries.Tally;
import partnercities.plan.frame.Reference;

/**
 * The timeline as a narrow picture: a fine line for each agreement, or, when there are too many, columns that tell how
 * many were in force year by year. Lengths across are in percent, those down in pixels.
 *
 * @param tally of the agreements that are drawn
 * @param first the year of the first dated step
 * @param last the year of the build
 * @param height of the picture, with the numbers of years at its foot
 * @param base where these numbers begin
 * @param today the position of the day of the build
 * @param decades marks on the axis
 * @param lines agreements by date; where there are columns, only those of the city whose page it is
 * @param columns empty when every agreement has its line
 * @param timeline the page that shows all this at large
 */
public record TimelineStrip(
        Tally tally,
        int first,
        int last,
        int height,
        int base,
        double today,
        List<TimeAxis.Mark> decades,
        List<Line> lines,
        List<Column> columns,
        Reference timeline) {
    /**
     * An agreement.
     *
     * @param whose {@code own} for an agreement of the city whose page it is, {@code other} for all others there,
     *     {@code all} on a page of no city
     * @param y its upper edge
     * @param spans when it was in force or suspended
     */
    public record Line(String whose, BarForm form, int y, List<Lifeline.Span> spans) {}

    /** The agreements in force in one year, as a column. */
    public record Column(double x, double width, double y, double height) {}
}
