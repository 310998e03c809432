package partnercities.plan.texts;

import java.util.List;
import java.util.Optional;
import partnercities.domain.settings.AccessibilityStatement.Conformance;
import partnercities.domain.settings.AccessibilityStatement.Method;
import partnercities.domain.time.PartialDate;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The declaration of accessibility in the form that Polish law requires. Unknown details are empty, and the page says
 * so.
 *
 * @param site link to the site, absolute
 * @param method whether the publisher or somebody else assessed the site
 * @param assessor who assessed it; empty when the publisher did
 * @param report address of the findings
 * @param texts texts of several paragraphs
 * @param architectureUrl address of a full description of the building
 */
public record DeclarationPage(
        Frame frame,
        Reference site,
        Conformance status,
        Dates dates,
        Method method,
        Optional<Label> assessor,
        Optional<String> report,
        Barriers barriers,
        Contact contact,
        Texts texts,
        Optional<String> architectureUrl)
        implements ReadablePage {

    /**
     * The dates that the form requires.
     *
     * @param published when the site was published; {@code updated} is when it last changed
     * @param prepared when the declaration was made; {@code reviewed} is when it was last checked
     */
    public record Dates(
            PartialDate published, PartialDate updated, PartialDate prepared, Optional<PartialDate> reviewed) {}

    /** Parts of the site that not everybody can use, by reason; none on a compliant site. */
    public record Barriers(
            List<Barrier> nonCompliance, List<Barrier> disproportionateBurden, List<Barrier> outOfScope) {}

    /**
     * A part of the site that not everybody can use.
     *
     * @param assessment address of the assessment that fixing it would cost too much
     */
    public record Barrier(Label text, Optional<String> assessment) {}

    /**
     * Whom to tell about barriers.
     *
     * @param call the number for a {@code tel:} address, without spaces
     */
    public record Contact(Label name, Optional<String> email, Optional<String> phone, Optional<String> call) {}

    /** Texts by paragraph; a text that was not given has none. */
    public record Texts(
            List<Label> remarks,
            List<Label> shortcuts,
            List<Label> mobileApps,
            List<Label> architecture,
            List<Label> communication) {}

    @Override
    public String template() {
        return "declaration.ftlh";
    }
}
