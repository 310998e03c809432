package partnercities.plan.texts;

import java.util.List;
import java.util.Optional;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.prose.DocumentEntry;
import partnercities.plan.prose.PictureEntry;
import partnercities.plan.prose.SourceList;

/** A page of the editors' own, from {@code content/pages/}. */
public record FreePage(
        Frame frame,
        Label lead,
        Optional<PictureEntry> picture,
        Html body,
        List<DocumentEntry> documents,
        SourceList sources)
        implements ReadablePage {
    @Override
    public String template() {
        return "page.ftlh";
    }
}
