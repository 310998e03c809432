package partnercities.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private final StringWriter terminal = new StringWriter();

    @Test
    void aLongBuildShowsItsPagesAndClearsTheLineAtTheEnd() {
        try (Progress progress = progress(Duration.ZERO)) {
            progress.stage("gather");
            progress.stage("render");
            progress.pages(4);
            progress.pageMade();
        }
        assertThat(terminal.toString())
                .contains("render [#######.......................] 1 of 4 pages")
                .endsWith("\r\u001B[K");
    }

    @Test
    void aShortBuildShowsNothing() {
        try (Progress progress = progress(Duration.ofDays(1))) {
            progress.stage("render");
            progress.pages(1);
            progress.pageMade();
        }
        assertThat(terminal.toString()).isEmpty();
    }

    private Progress progress(Duration patience) {
        return new TerminalProgress(new PrintWriter(terminal, true), patience);
    }
}
