package partnercities.plan.timeline;

import java.util.List;
import java.util.Optional;
import partnercities.domain.time.PartialDate;
import partnercities.plan.agreements.Lifeline;
import partnercities.plan.agreements.TimeAxis;
import partnercities.plan.agreements.TimeInForce;
import partnercities.plan.entries.AgreementEntry;
import partnercities.plan.entries.Tally;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.prose.SourceList;

/**
 * The timeline: all agreements as lines on one scale of time.
 *
 * @param tally how many of each
 * @param rows by date, the undated ones last
 * @param countries the same by country in alphabetical order; empty when there are too many rows to show them again, or
 *     but one
 * @param kinds the same by kind, in the order of the vocabulary; empty likewise
 * @param milestones key events of the home city's network, by date
 * @param sources those of the milestones
 */
public record TimelinePage(
        Frame frame,
        Scale scale,
        Tally tally,
        List<Row> rows,
        List<Group> countries,
        List<Group> kinds,
        List<Milestone> milestones,
        SourceList sources)
        implements ReadablePage {
    /**
     * The scale of all rows. Lengths are in percent of its width.
     *
     * @param first the year of the first dated step; that of the build without one
     * @param last the year of the build
     * @param today the position of the day of the build
     * @param height of the axis in pixels: the marks of key events, and below them the numbers of years
     * @param decades marks on the axis
     */
    public record Scale(int first, int last, double today, int height, List<TimeAxis.Mark> decades) {}

    /**
     * An agreement.
     *
     * @param country of the first of its cities
     * @param life its line; empty when no step has a date
     * @param inForce how long it was in force; empty when its dates don't say
     */
    public record Row(
            AgreementEntry agreement,
            String country,
            BarForm form,
            Optional<Lifeline> life,
            Optional<TimeInForce> inForce) {}

    /** Rows that have something in common, by date. */
    public record Group(String name, List<Row> rows) {}

    /**
     * A key event.
     *
     * @param number in the list, and of its mark on the scale
     * @param mark empty for an event before the scale begins
     * @param notes numbers of its sources in the page's list
     */
    public record Milestone(int number, PartialDate date, Optional<Mark> mark, Label text, List<Integer> notes) {}

    /**
     * The mark of a key event.
     *
     * @param y its middle, in pixels; marks close to each other stand below each other
     */
    public record Mark(double x, int y) {}

    @Override
    public String template() {
        return "timeline.ftlh";
    }
}
