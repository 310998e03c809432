package partnercities.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.Gather;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFolder;
import partnercities.geo.drawing.Drawings;
import partnercities.link.Link;
import partnercities.link.Release;
import partnercities.link.Site;
import partnercities.plan.emblem.Emblem;
import partnercities.plan.emblem.Icons;
import partnercities.plan.emblem.Inks;
import partnercities.plan.files.AssetNames;
import partnercities.plan.files.Assets;
import partnercities.plan.files.DrawnPictures;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Signs;

/** A site in Polish and Ukrainian, which begins with nothing but its settings. Dates are judged on 1 June 2024. */
public final class SmallSite {
    /** Shared, since drawing the world takes longer than the rest of a small plan. */
    public static final Drawings DRAWINGS = new Drawings();

    private static final AssetNames NAMES = new AssetNames();

    private final Path folder;

    public SmallSite(Path folder) throws IOException {
        this.folder = folder;
        content("site.yaml", """
                title: {pl: Miasta, uk: Міста}
                home:
                  names: {pl: Toruń, uk: Торунь}
                  from: {pl: od Torunia, uk: від Торуня}
                  country: PL
                  coordinates: {latitude: 53.0138, longitude: 18.5984}
                languages: [pl, uk]
                base-url: https://example.org/
                time-zone: Europe/Warsaw
                publisher:
                  name: {pl: Miasto, uk: Місто}
                """);
        content("sources.yaml", "a: {title: A}\nb: {title: B}\nc: {title: C}\nd: {title: D}\n");
        Files.createDirectories(folder.resolve("templates/assets"));
    }

    /** All pages, each planned. */
    public List<Page> pages() throws IOException {
        return pages(plan());
    }

    public static List<Page> pages(SitePlan plan) {
        return plan.plots().stream().<Page>map(plot -> plot.page().get()).toList();
    }

    public SmallSite content(String path, String text) throws IOException {
        return file("content/" + path, text);
    }

    public SmallSite asset(String path, String text) throws IOException {
        return file("templates/assets/" + path, text);
    }

    public SmallSite city(String id, String polish, String ukrainian) throws IOException {
        return city(id, polish, ukrainian, "UA", "partner");
    }

    public SmallSite city(String id, String polish, String ukrainian, String country, String category)
            throws IOException {
        return city(id, """
                country: %s
                coordinates: {latitude: 50, longitude: 30, source: a}
                names: {pl: %s, uk: %s}
                category: {value: %s, source: a}
                """.formatted(country, polish, ukrainian, category));
    }

    public SmallSite city(String id, String facts) throws IOException {
        content("cities/" + id + "/city.yaml", facts);
        words("cities/" + id, "pl", "", "Miasto.");
        return words("cities/" + id, "uk", "", "Місто.");
    }

    public SmallSite agreement(String id, String city, String steps) throws IOException {
        return content("agreements/" + id + ".yaml", "city: " + city + "\nkind: partnership-agreement\n" + steps);
    }

    public SmallSite news(String id, String facts) throws IOException {
        content("news/" + id + "/news.yaml", facts);
        words("news/" + id, "pl", "title: Wieść " + id + "\n", "Tekst.");
        return words("news/" + id, "uk", "title: Вість " + id + "\n", "Текст.");
    }

    public SmallSite words(String bundle, String language, String frontMatter, String body) throws IOException {
        return content(
                bundle + "/" + language + ".md", "---\nsummary: Zdanie.\n" + frontMatter + "---\n" + body + "\n");
    }

    public Site site() throws IOException {
        Checked<Documents> documents = Gather.gather(
                SourceFolder.onDisk(folder.resolve("content"), "content"),
                SourceFolder.packed("templates")
                        .overlaidBy(SourceFolder.onDisk(folder.resolve("templates"), "templates")));
        Checked<Site> site = Link.link(
                documents.value(),
                new Release(Instant.parse("2024-06-01T12:00:00Z"), Release.Drafts.HIDDEN, Optional.empty()));
        assertThat(documents.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(site.diagnostics()).noneMatch(Diagnostic::isError);
        return site.value();
    }

    /** Plans a site that was joined otherwise. */
    /** The signs of a site without pictures for links. */
    public static Signs signs(Site site, Assets assets) {
        return new Signs(
                Icons.of(Emblem.of(site, Inks.of(site)), site, assets), (edition, subject) -> Optional.empty());
    }

    public static SitePlan plan(Site site) {
        return Plan.plan(site, NAMES, DRAWINGS, DrawnPictures.notKept());
    }

    public SitePlan plan() throws IOException {
        return plan(site());
    }

    private SmallSite file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }
}
