package partnercities.build;

import java.io.IOException;
import java.util.List;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.gather.Gather;
import partnercities.gather.documents.AnnouncementDocument;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Link;
import partnercities.link.Release;
import partnercities.link.Site;
import partnercities.plan.Plan;
import partnercities.plan.SitePlan;
import partnercities.render.Renderer;

/**
 * What the first three stages make of content and templates: a site whose pages can be rendered.
 *
 * @param diagnostics of these stages, sorted
 */
public record PlannedSite(
        Release release, Documents documents, Site site, SitePlan plan, List<Diagnostic> diagnostics) {
    /**
     * Runs the first three stages.
     *
     * @throws IOException when a file cannot be read
     */
    public static PlannedSite of(
            SourceFolder content, SourceFolder templates, Release release, Memory memory, Stopwatch stopwatch)
            throws IOException {
        Diagnostics found = new Diagnostics();
        Documents documents =
                stopwatch.time("gather", () -> found.take(Gather.gather(content, templates, memory.readings())));
        Site site = stopwatch.time("link", () -> found.take(Link.link(documents, release)));
        SitePlan plan = stopwatch.time(
                "plan", () -> Plan.plan(site, memory.assets(), memory.drawings(), memory.drawnPictures()));
        return new PlannedSite(release, documents, site, plan, found.sorted());
    }

    /** When the site would be the same. */
    QuietTime quietTime() {
        return QuietTime.around(
                release.now(),
                site.settings().timeZone(),
                documents.announcements().stream()
                        .map(AnnouncementDocument::announcement)
                        .toList());
    }

    /** What puts the pages of this site into templates. */
    public Renderer renderer(Memory memory) {
        return new Renderer(
                documents.templates(), site.allMessages(), site.settings().defaultLanguage(), memory.templates());
    }
}
