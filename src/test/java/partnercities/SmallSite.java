package partnercities;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content folder of another city, as small as can be: one language, one partner, one agreement. */
public final class SmallSite {
    private final Path content;

    private SmallSite(Path content) {
        this.content = content;
    }

    public static SmallSite in(Path content) throws IOException {
        SmallSite site = new SmallSite(content);
        site.write("site.yaml", """
                title: {en: Partners of Toruń}
                home:
                  names: {en: Toruń}
                  from: {en: from Toruń}
                  country: PL
                  coordinates: {latitude: 53.0138, longitude: 18.5984}
                languages: [en]
                time-zone: Europe/Warsaw
                base-url: https://torun.example/
                publisher:
                  name: {en: City of Toruń}
                """);
        site.write("sources.yaml", """
                atlas: {title: Atlas of the World}
                """);
        site.write("cities/leiden/city.yaml", """
                country: NL
                coordinates: {latitude: 52.1601, longitude: 4.4970, source: atlas}
                names: {en: Leiden}
                category: partner
                """);
        site.write("cities/leiden/en.md", """
                ---
                summary: Leiden is a partner city of Toruń.
                ---
                Leiden has been a partner for a long time.
                """);
        site.writeAgreement("leiden");
        return site;
    }

    public Path content() {
        return content;
    }

    public void writeAgreement(String city) throws IOException {
        write("agreements/leiden-1988.yaml", """
                city: %s
                kind: partnership-agreement
                steps:
                  - step: signing
                    date: 1988-10-22
                    source: atlas
                """.replace("%s", city));
    }

    /** Latitude and longitude the wrong way round, which is worth a warning. */
    public void misplaceTheCity() throws IOException {
        write("cities/leiden/city.yaml", """
                country: NL
                coordinates: {latitude: 4.4970, longitude: 52.1601, source: atlas}
                names: {en: Leiden}
                category: partner
                """);
    }

    /**
     * Adds an announcement.
     *
     * @param facts further lines of its YAML
     */
    public void announce(String name, String title, String facts) throws IOException {
        write("news/" + name + "/news.yaml", facts + "cities: [leiden]\nsources: [atlas]\n");
        write("news/" + name + "/en.md", """
                ---
                title: %s
                summary: What happened.
                ---
                It happened.
                """.replace("%s", title));
    }

    public void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
