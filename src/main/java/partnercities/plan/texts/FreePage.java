package partnercities.plan.texts;

import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.prose.SourceList;

/** A page of the editors' own, from {@code content/pages/}. */
public record FreePage(Frame frame, Label lead, Html body, SourceList sources) implements ReadablePage {
    @Override
    public String template() {
        return "page.ftlh";
    }
}
