package partnercities.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics.md} is what is made of the rules and the stories; {@code -Dupdate} writes it. */
class DiagnosticsGuideTest {
    private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");
    private static final Path GUIDE = Path.of("docs/diagnostics.md");
    private static final Path TABLES = Path.of("src/data/rules.md");

    @Test
    void theGuideIsUpToDate() throws IOException {
        String guide = new DiagnosticsGuide(Stories.all()).text(Files.readString(TABLES));
        if (UPDATE) {
            Files.writeString(GUIDE, guide);
        }
        assertThat(Files.readString(GUIDE))
                .as("write it with mvn test -Dtest=DiagnosticsGuideTest -Dupdate")
                .isEqualTo(guide);
    }
}
