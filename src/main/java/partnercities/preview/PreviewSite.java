package partnercities.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import partnercities.build.Memory;
import partnercities.build.PlannedSite;
import partnercities.build.Report;
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
                .or(() -> planned.plan().fileAt(path).map(file -> new ShownFile(path, file::bytes)))
                .or(() -> picture(path));
    }

    private Optional<ShownFile> picture(String path) {
        return planned.plan()
                .pictureAt(path)
                .map(found -> new ShownFile(
                        path,
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
        return new ShownFile(plot.path(), () -> text(plot).getBytes(StandardCharsets.UTF_8));
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

    private HostRules readRules() {
        return HostRules.read(planned.plan().plotAt("_headers").map(this::text).orElse(""));
    }
}
