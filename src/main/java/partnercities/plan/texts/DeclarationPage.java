package partnercities.plan.texts;

import java.util.List;
import java.util.Optional;
import partnercities.domain.AccessibilityStatement.Conformance;
import partnercities.domain.AccessibilityStatement.Method;
import partnercities.domain.PartialDate;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The declaration of accessibility, in the form that Poland prescribes. What is not known is empty, and the page says so.
 *
 * @param site the site with its absolute address
 * @param method who judged the site
 * @param assessor who that was; empty when the publisher did it
 * @param report where the findings are
 * @param texts those of several paragraphs
 * @param architectureUrl where the building is described at length
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
     * The days that the form asks for.
     *
     * @param published the site; as {@code updated}
     * @param prepared the declaration; as {@code reviewed}
     */
    public record Dates(
            PartialDate published, PartialDate updated, PartialDate prepared, Optional<PartialDate> reviewed) {}

    /** Parts of the site that not everybody can use, by the reason; none where the site is compliant. */
    public record Barriers(
            List<Barrier> nonCompliance, List<Barrier> disproportionateBurden, List<Barrier> outOfScope) {}

    /**
     * Such a part.
     *
     * @param assessment address of the reckoning that mending it costs too much
     */
    public record Barrier(Label text, Optional<String> assessment) {}

    /**
     * Who hears of barriers.
     *
     * @param call the number for a {@code tel:} address, without spaces
     */
    public record Contact(Label name, Optional<String> email, Optional<String> phone, Optional<String> call) {}

    /** Texts by paragraph; one without paragraphs was not given. */
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
