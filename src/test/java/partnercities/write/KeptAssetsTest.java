package partnercities.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static partnercities.write.Sites.emptyFolders;
import static partnercities.write.Sites.visible;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.write.disk.Moves;
import partnercities.write.disk.PublicationException;
import partnercities.write.ledger.Manifest;
import partnercities.write.publication.Changes;
import partnercities.write.publication.Retention;

/** A page that is open in a browser finds its scripts and maps for a while, though the site has newer ones. */
class KeptAssetsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-01");
    private static final Map<String, String> FIRST = Map.of("index.html", "1", "assets/map.1.js", "1", "old.html", "1");
    private static final Map<String, String> SECOND = Map.of("index.html", "2", "assets/map.2.js", "2");
    private static final Map<String, String> THIRD = Map.of("index.html", "3", "assets/map.3.js", "3");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path output;

    @Test
    void assetsStayForTheirDaysAndPagesDoNot() throws IOException {
        build(FIRST, DAY);
        assertThat(build(SECOND, DAY.plusDays(2))).isEqualTo(new Changes(2, 0, 1));
        assertThat(visible(output)).containsOnlyKeys("index.html", "assets/map.1.js", "assets/map.2.js");
        build(THIRD, DAY.plusDays(20));
        assertThat(visible(output)).containsKeys("assets/map.1.js", "assets/map.2.js", "assets/map.3.js");

        assertThat(build(THIRD, DAY.plusDays(31))).isEqualTo(new Changes(0, 2, 0));
        assertThat(build(THIRD, DAY.plusDays(32))).isEqualTo(new Changes(0, 2, 1));
        assertThat(visible(output)).containsOnlyKeys("index.html", "assets/map.2.js", "assets/map.3.js");
        build(THIRD, DAY.plusDays(50));
        assertThat(visible(output)).isEqualTo(THIRD);
        assertThat(emptyFolders(output)).isEmpty();
        assertThat(output.resolve(".partner-cities/kept")).doesNotExist();
    }

    @Test
    void theListOfFilesHasThemToo() throws IOException {
        build(FIRST, DAY);
        build(SECOND, DAY);

        assertThat(Manifest.read(output.resolve(".partner-cities/manifest")).digests())
                .containsOnlyKeys("index.html", "assets/map.1.js", "assets/map.2.js");
    }

    @Test
    void oneThatIsNeededAgainCountsAnew() throws IOException {
        build(FIRST, DAY);
        build(SECOND, DAY);
        build(FIRST, DAY.plusDays(10));
        build(SECOND, DAY.plusDays(20));
        build(SECOND, DAY.plusDays(45));
        assertThat(visible(output)).containsKey("assets/map.1.js");

        build(SECOND, DAY.plusDays(50));
        assertThat(visible(output)).isEqualTo(SECOND);
    }

    @Test
    void anEditedOneIsNoLongerOurs() throws IOException {
        build(FIRST, DAY);
        build(SECOND, DAY);
        Sites.write(output.resolve("assets/map.1.js"), "edited");
        build(SECOND, DAY.plusDays(50));

        assertThat(visible(output)).containsEntry("assets/map.1.js", "edited");
    }

    @Test
    void aPublicationThatIsTakenBackDoesNotBeginTheirDays() throws IOException {
        build(FIRST, DAY);
        int failures = 0;
        for (int failing = 0; failing < 40; failing++) {
            int step = failing;
            try {
                build(SECOND, DAY.plusDays(1), new FailingMoves(number -> number == step));
                break;
            } catch (PublicationException e) {
                failures++;
                assertThat(output.resolve(".partner-cities/kept")).doesNotExist();
            }
        }
        assertThat(failures).isGreaterThan(5);
    }

    @Test
    void aPublicationThatIsTakenBackDoesNotKeepTheDaysOfOneThatIsNeededAgain() throws IOException {
        build(FIRST, DAY);
        build(SECOND, DAY);
        for (int failing = 0; failing < 40; failing++) {
            int step = failing;
            try {
                build(FIRST, DAY.plusDays(1), new FailingMoves(number -> number >= step));
                break;
            } catch (PublicationException e) {
                OutputFolder.open(output).close();
            }
        }
        build(SECOND, DAY.plusDays(40));

        assertThat(visible(output)).containsKey("assets/map.1.js");
    }

    @Test
    void aListThatCanNotBeReadBeginsAnew() throws IOException {
        build(FIRST, DAY);
        build(SECOND, DAY);
        Files.write(output.resolve(".partner-cities/kept"), new byte[] {(byte) 0xff, (byte) 0xfe, '\n', 'x'});

        build(SECOND, DAY.plusDays(50));
        assertThat(output.resolve("assets/map.1.js")).exists();
    }

    private Changes build(Map<String, String> site, LocalDate today) throws IOException {
        return build(site, today, Moves.ON_DISK);
    }

    private Changes build(Map<String, String> site, LocalDate today, Moves moves) throws IOException {
        try (OutputFolder folder = OutputFolder.open(output, moves)) {
            for (Map.Entry<String, String> file : site.entrySet()) {
                folder.stage(file.getKey(), file.getValue().getBytes(UTF_8));
            }
            return folder.publish(new Retention(today, 30)).value();
        }
    }
}
