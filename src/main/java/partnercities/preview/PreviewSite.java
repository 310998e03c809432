package partnercities.preview;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import partnercities.build.Memory;
import partnercities.build.PlannedSite;
import partnercities.build.Report;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.time.PublicationTime;
import partnercities.imaging.MadePictures;
import partnercities.phrases.Phrasebook;
import partnercities.plan.frame.Lazy;
import partnercities.plan.frame.Plot;
import partnercities.render.Renderer;
import partnercities.serve.ShownFile;
import partnercities.serve.ShownSite;

/** One state of the content as browsers see it: a page is planned and rendered when somebody asks for it. */
public final class PreviewSite implements ShownSite {
    private final String id;
    private final PlannedSite planned;
    private final Renderer renderer;
    private final Lazy<HostRules> rules;
    private final Report report;
    private final MadePictures pictures;
    private final Phrasebook book;

    PreviewSite(String id, PlannedSite planned, Memory memory, Report report, Phrasebook book) {
        this.id = id;
        this.planned = planned;
        this.report = report;
        this.book = book;
        this.pictures = memory.pictures();
        this.renderer = planned.renderer(memory);
        this.rules = new Lazy<>(this::readRules);
    }

    PlannedSite planned() {
        return planned;
    }

    Report report() {
        return report;
    }

    /** The addresses of all style sheets. */
    List<String> styleSheets() {
        return planned.plan().assets().stream()
                .map(file -> file.path())
                .filter(path -> path.endsWith(".css"))
                .map(planned.site().addresses()::ofFile)
                .toList();
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String basePath() {
        return planned.site().settings().baseUrl().getPath();
    }

    @Override
    public Optional<ShownFile> file(String path) {
        return planned.plan()
                .plotAt(path)
                .map(this::page)
                .or(() -> planned.plan().fileAt(path).map(file -> new ShownFile(path, Optional.empty(), file::bytes)))
                .or(() -> picture(path));
    }

    private Optional<ShownFile> picture(String path) {
        return planned.plan()
                .pictureAt(path)
                .map(found -> new ShownFile(
                        path,
                        Optional.empty(),
                        () -> pictures.of(
                                found.form().key(),
                                found.picture().original(),
                                found.picture().raster(),
                                found.form().rendition())));
    }

    @Override
    public List<Header> headers(String addressPath) {
        return rules.get().headers(addressPath);
    }

    private ShownFile page(Plot plot) {
        return new ShownFile(plot.path(), plot.subject().flatMap(this::ribbon), () -> text(plot)
                .getBytes(StandardCharsets.UTF_8));
    }

    private String text(Plot plot) {
        return renderer.render(plot.page().get()).map(Renderer.Rendered::text).orElseGet(this::failed);
    }

    private String failed() {
        String title = book.say("No page");
        String heading = book.say("This page could not be made");
        String why = book.say("Its template has a mistake, which is told below.");
        return "<!doctype html><html lang=\"" + book.language() + "\"><meta charset=\"utf-8\"><title>" + title
                + "</title>\n" + "<body><h1>" + heading + "</h1><p>" + why + "</p></body></html>\n";
    }

    private Optional<String> ribbon(Subject subject) {
        return subject.kind() == Subject.Kind.ARTICLE
                ? Optional.ofNullable(planned.site().announcements().get(subject.id()))
                        .flatMap(this::ribbon)
                : Optional.empty();
    }

    private Optional<String> ribbon(Announcement announcement) {
        ZoneId home = planned.site().settings().timeZone();
        PublicationTime published = announcement.published();
        boolean isToCome =
                published.moment(home).toInstant().isAfter(planned.release().now());
        String when = isToCome ? "to be published on " + published : "";
        if (!announcement.draft()) {
            return Optional.of(when).filter(text -> !text.isEmpty()).map(book::say);
        }
        return Optional.of(book.say(isToCome ? "draft, " + when : "draft"));
    }

    private HostRules readRules() {
        return HostRules.read(planned.plan().plotAt("_headers").map(this::text).orElse(""));
    }
}
