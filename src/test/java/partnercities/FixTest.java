package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --fix} mends what is certain, shows what, and guesses nothing. */
class FixTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    SmallSite site;

    @BeforeEach
    void writeContent() throws IOException {
        site = SmallSite.in(folder.resolve("content"));
    }

    @Test
    void spellingsThatCanMeanOneThingOnlyAreMended() throws IOException {
        write("cities/leiden/city.yaml", """
                country: Holland
                coordinates: {latitude: "52,1601", longitude: 4.4970, source: atlas}
                names: {en: Leiden}
                category: partner
                population: {value: 119 713, year: 2020, scope: city, source: atlas}
                """);
        write("agreements/leiden-1988.yaml", """
                city: leiden
                kind: partnership-agreement
                steps:
                  - step: signing
                    date: 22 października 1988
                    source: atlas
                """);

        String said = fix();

        assertThat(read("cities/leiden/city.yaml"))
                .contains("country: NL\n", "{latitude: 52.1601, longitude: 4.4970", "value: 119713,");
        assertThat(read("agreements/leiden-1988.yaml")).contains("    date: 1988-10-22\n");
        assertThat(said)
                .contains("- country: Holland", "+ country: NL", "+     date: 1988-10-22")
                .doesNotContain("error[");
    }

    @Test
    void whatMayMeanTwoThingsStays() throws IOException {
        write("agreements/leiden-1988.yaml", """
                city: leiden
                kind: partnership-agreement
                steps:
                  - step: signing
                    date: 03/04/1988
                    source: atlas
                """);
        String before = read("agreements/leiden-1988.yaml");

        assertThat(fix()).contains("error[wrong-date]");

        assertThat(read("agreements/leiden-1988.yaml")).isEqualTo(before);
    }

    @Test
    void filesGetTheirRightNamesAndWhatIsInThemIsMendedToo() throws IOException {
        Path agreements = site.content().resolve("agreements");
        Files.delete(agreements.resolve("leiden-1988.yaml"));
        write("agreements/leiden-1988.yml", """
                city: leiden
                kind: partnership-agreement
                steps:
                  - {step: signing, date: 22.10.1988, source: atlas}
                """);

        assertThat(fix()).contains("leiden-1988.yml becomes leiden-1988.yaml");

        assertThat(agreements.resolve("leiden-1988.yml")).doesNotExist();
        assertThat(read("agreements/leiden-1988.yaml")).contains("date: 1988-10-22");
    }

    @Test
    void linesEndAsOnAllComputersAndNoMarkStandsBeforeThem() throws IOException {
        String words = read("cities/leiden/en.md");
        write("cities/leiden/en.md", "\uFEFF" + words.replace("\n", "\r\n"));

        fix();

        assertThat(read("cities/leiden/en.md")).isEqualTo(words);
    }

    @Test
    void aFileInWhichTwoEditionsClashIsLeftToPeople() throws IOException {
        write("agreements/leiden-1988.yaml", """
                city: leiden
                kind: partnership-agreement
                steps:
                <<<<<<< HEAD
                  - {step: signing, date: 22.10.1988, source: atlas}
                =======
                  - {step: signing, date: 23.10.1988, source: atlas}
                >>>>>>> other
                """);
        String before = read("agreements/leiden-1988.yaml");

        fix();

        assertThat(read("agreements/leiden-1988.yaml")).isEqualTo(before);
    }

    @Test
    void rightContentStaysAsItIs() throws IOException {
        assertThat(fix().lines()).allMatch(line -> !line.startsWith("+ "));
    }

    private String fix() {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said, true);
        String[] arguments = {
            "check", "--fix", "--now", "2023-02-04", "--content", site.content().toString()
        };
        Main.run(arguments, writer, writer);
        return said.toString();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(site.content().resolve(path), text, StandardCharsets.UTF_8);
    }

    private String read(String path) throws IOException {
        return Files.readString(site.content().resolve(path), StandardCharsets.UTF_8);
    }
}
