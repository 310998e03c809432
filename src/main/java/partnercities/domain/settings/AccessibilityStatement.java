package partnercities.domain.settings;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.text.VocabularyTerm;
import partnercities.domain.time.PartialDate;

/**
 * What the publisher declares about the site's accessibility, as the Polish Act of 4 April 2019 on digital
 * accessibility asks.
 *
 * @param published the day on which the site was published
 * @param updated the day of the site's last significant change
 * @param prepared the day on which the declaration was first made
 * @param reviewed the day of its last review; empty before the first one
 * @param remarks what makes the site easier or harder to use beyond what is required
 * @param shortcuts the site's own keyboard shortcuts
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
    /** Every year, the declaration must be reviewed by this day (Article 11 of the act). */
    private static final MonthDay DEADLINE = MonthDay.of(Month.MARCH, 31);

    /** How much of the act's appendix the site meets. */
    public enum Conformance implements VocabularyTerm {
        COMPLIANT,
        PARTIALLY_COMPLIANT,
        NON_COMPLIANT
    }

    /** Who assessed the site. */
    public enum Method implements VocabularyTerm {
        SELF_ASSESSMENT,
        EXTERNAL_ASSESSMENT
    }

    /**
     * What the status rests on.
     *
     * @param assessor who assessed the site; empty when the publisher did
     * @param report address of the report
     */
    public record Assessment(Method method, LocalizedText assessor, Optional<String> report) {}

    /**
     * A part of the site that not everybody can use.
     *
     * @param assessment where the publisher shows that a repair would cost too much, if that is the reason
     */
    public record Barrier(LocalizedText text, Optional<String> assessment) {}

    /**
     * Barriers, by the reason why they exist.
     *
     * @param nonCompliance what fails the act's appendix
     * @param disproportionateBurden what would cost too much to repair
     * @param outOfScope what the act does not cover
     */
    public record Barriers(
            List<Barrier> nonCompliance, List<Barrier> disproportionateBurden, List<Barrier> outOfScope) {
        public boolean isEmpty() {
            return nonCompliance.isEmpty() && disproportionateBurden.isEmpty() && outOfScope.isEmpty();
        }
    }

    /** The person or unit that takes reports of barriers. */
    public record Contact(LocalizedText name, Optional<String> email, Optional<String> phone) {}

    /**
     * Accessibility of everything around the site.
     *
     * @param architecture of the publisher's building
     * @param architectureUrl where the building is described in detail
     * @param communication ways to talk with the publisher, such as sign language
     * @param mobileApps the publisher's apps and where their declarations are
     */
    public record Surroundings(
            LocalizedText architecture,
            Optional<String> architectureUrl,
            LocalizedText communication,
            LocalizedText mobileApps) {}

    /** When the declaration was last confirmed: at its last review, or when it was made. */
    public PartialDate lastLook() {
        return reviewed.orElse(prepared);
    }

    /** The deadline of the next review: 31 March of the year after the last one. */
    public LocalDate reviewDue() {
        return DEADLINE.atYear(lastLook().latest().getYear() + 1);
    }
}
