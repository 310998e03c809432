package partnercities.domain;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * What the publisher declares about the site's accessibility, as the Polish Act of 4 April 2019 on digital accessibility asks.
 *
 * @param published the day on which the site was published
 * @param updated the day of the site's last significant change
 * @param prepared the day on which the declaration was first made
 * @param reviewed the day of its last review; empty before the first one
 * @param remarks what makes the site easier or harder to use beyond what is required
 * @param shortcuts keys of the site's own
 */
public record AccessibilityStatement(
        Conformance status,
        PartialDate published,
        PartialDate updated,
        PartialDate prepared,
        Optional<PartialDate> reviewed,
        Assessment assessment,
        Barriers barriers,
        LocalizedText remarks,
        LocalizedText shortcuts,
        Contact contact,
        Surroundings surroundings) {
    /** By this day a declaration is to be reviewed every year (Article 11 of the act). */
    private static final MonthDay DEADLINE = MonthDay.of(Month.MARCH, 31);

    /** How much of what the act's appendix asks for is met. */
    public enum Conformance implements Term {
        COMPLIANT,
        PARTIALLY_COMPLIANT,
        NON_COMPLIANT
    }

    /** Who judged the site. */
    public enum Method implements Term {
        SELF_ASSESSMENT,
        EXTERNAL_ASSESSMENT
    }

    /**
     * On what the status rests.
     *
     * @param assessor who judged; empty when the publisher did
     * @param report address of the findings
     */
    public record Assessment(Method method, LocalizedText assessor, Optional<String> report) {}

    /**
     * A part of the site that not everybody can use.
     *
     * @param assessment address of the reckoning that mending it costs too much, where that is the reason
     */
    public record Barrier(LocalizedText text, Optional<String> assessment) {}

    /**
     * Barriers by the reason why they are there.
     *
     * @param nonCompliance what does not meet the appendix
     * @param disproportionateBurden what would cost too much
     * @param outOfScope what the act does not ask for
     */
    public record Barriers(
            List<Barrier> nonCompliance, List<Barrier> disproportionateBurden, List<Barrier> outOfScope) {
        public boolean isEmpty() {
            return nonCompliance.isEmpty() && disproportionateBurden.isEmpty() && outOfScope.isEmpty();
        }
    }

    /** The person or unit that hears of barriers. */
    public record Contact(LocalizedText name, Optional<String> email, Optional<String> phone) {}

    /**
     * Accessibility beyond the site.
     *
     * @param architecture of the publisher's building
     * @param architectureUrl where it is described at length
     * @param communication ways to talk with the publisher, such as sign language
     * @param mobileApps the publisher's apps and where their declarations are
     */
    public record Surroundings(
            LocalizedText architecture,
            Optional<String> architectureUrl,
            LocalizedText communication,
            LocalizedText mobileApps) {}

    /** When somebody last made sure that the declaration is true. */
    public PartialDate lastLook() {
        return reviewed.orElse(prepared);
    }

    /** The last day on which the next review is in time: every year has one by 31 March, whenever the last one was. */
    public LocalDate reviewDue() {
        return DEADLINE.atYear(lastLook().latest().getYear() + 1);
    }
}
