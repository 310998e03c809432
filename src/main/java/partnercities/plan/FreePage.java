package partnercities.plan;

import java.util.List;

/** A page of the editor's own, from {@code content/pages/}. */
public record FreePage(Frame frame, Label lead, Html body, List<Citation> sources) implements ReadablePage {
    @Override
    public String template() {
        return "page.ftlh";
    }
}
