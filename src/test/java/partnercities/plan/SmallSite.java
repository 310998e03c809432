package partnercities.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import partnercities.diagnostic.Checked;
import partnercities.diagnostic.Diagnostic;
import partnercities.gather.Gather;
import partnercities.gather.documents.Documents;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Edition;
import partnercities.link.Link;
import partnercities.link.Site;

/** A site in Polish and Ukrainian, which begins with nothing but its settings. Dates are judged on 1 June 2024. */
final class SmallSite {
    private final Path folder;

    SmallSite(Path folder) throws IOException {
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

    SmallSite content(String path, String text) throws IOException {
        return file("content/" + path, text);
    }

    SmallSite asset(String path, String text) throws IOException {
        return file("templates/assets/" + path, text);
    }

    SmallSite city(String id, String polish, String ukrainian) throws IOException {
        return city(id, polish, ukrainian, "UA", "partner");
    }

    SmallSite city(String id, String polish, String ukrainian, String country, String category) throws IOException {
        return city(id, """
                country: %s
                coordinates: {latitude: 50, longitude: 30, source: a}
                names: {pl: %s, uk: %s}
                category: {value: %s, source: a}
                """.formatted(country, polish, ukrainian, category));
    }

    SmallSite city(String id, String facts) throws IOException {
        content("cities/" + id + "/city.yaml", facts);
        words("cities/" + id, "pl", "", "Miasto.");
        return words("cities/" + id, "uk", "", "Місто.");
    }

    SmallSite agreement(String id, String city, String steps) throws IOException {
        return content("agreements/" + id + ".yaml", "city: " + city + "\nkind: partnership-agreement\n" + steps);
    }

    SmallSite news(String id, String facts) throws IOException {
        content("news/" + id + "/news.yaml", facts);
        words("news/" + id, "pl", "title: Wieść " + id + "\n", "Tekst.");
        return words("news/" + id, "uk", "title: Вість " + id + "\n", "Текст.");
    }

    SmallSite words(String bundle, String language, String frontMatter, String body) throws IOException {
        return content(
                bundle + "/" + language + ".md", "---\nsummary: Zdanie.\n" + frontMatter + "---\n" + body + "\n");
    }

    Site site() throws IOException {
        Checked<Documents> documents = Gather.gather(
                SourceFolder.onDisk(folder.resolve("content"), "content"),
                SourceFolder.packed("templates")
                        .overlaidBy(SourceFolder.onDisk(folder.resolve("templates"), "templates")));
        Checked<Site> site = Link.link(
                documents.value(),
                new Edition(Instant.parse("2024-06-01T12:00:00Z"), Edition.Drafts.HIDDEN, Optional.empty()));
        assertThat(documents.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(site.diagnostics()).noneMatch(Diagnostic::isError);
        return site.value();
    }

    SitePlan plan() throws IOException {
        return Plan.plan(site());
    }

    private SmallSite file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }
}
