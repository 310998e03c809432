package partnercities.plan.texts;

import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/** The page shown for missing addresses. */
public record NotFoundPage(Frame frame, Reference cities, Reference news) implements ReadablePage {
    @Override
    public String template() {
        return "not-found.ftlh";
    }
}
