package partnercities.plan.texts;

import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;

/**
 * The page at a former address. It leads to where the page is now.
 *
 * @param frame that of the page now, but for the path
 */
public record MovedPage(Frame frame) implements ReadablePage {
    @Override
    public String template() {
        return "moved.ftlh";
    }
}
