package partnercities.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.time.CountedSpan;

class ViewsFileTest {
    private static final CountedViews VIEWS = new CountedViews(
            new TreeMap<>(Map.of("2023-02-02-visit", 1234L, "a: b", 1L)),
            List.of(new CountedSpan(Instant.parse("2026-03-01T00:00:05Z"), Instant.parse("2026-03-07T23:59:58Z"))));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theSumsCanBeReadByPeople() {
        assertThat(ViewsFile.yaml(VIEWS).lines().filter(line -> !line.startsWith("#")))
                .containsExactly(
                        "counted:",
                        "  - {from: 2026-03-01T00:00:05Z, until: 2026-03-07T23:59:58Z}",
                        "articles:",
                        "  2023-02-02-visit: 1234",
                        "  \"a: b\": 1");
    }

    @Test
    void nothingButTheFileIsLeftBehind() throws IOException {
        try (ViewsFile file = ViewsFile.in(folder)) {
            file.write(VIEWS);
        }

        assertThat(names()).containsExactly("views.yaml");
        assertThat(folder.resolve("views.yaml")).hasContent(ViewsFile.yaml(VIEWS));
    }

    @Test
    void anEqualFileIsLeftAlone() throws IOException {
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        try (ViewsFile file = ViewsFile.in(folder)) {
            file.write(VIEWS);
            Files.setLastModifiedTime(file.path(), longAgo);
            file.write(VIEWS);
        }

        assertThat(Files.getLastModifiedTime(folder.resolve("views.yaml"))).isEqualTo(longAgo);
    }

    @Test
    void whoKeepsTheSumsInJsonGetsJson() throws IOException {
        Files.writeString(folder.resolve("views.json"), "{}");
        try (ViewsFile file = ViewsFile.in(folder)) {
            file.write(VIEWS);
        }

        assertThat(names()).containsExactly("views.json");
        assertThat(folder.resolve("views.json"))
                .content()
                .contains("\"a: b\" : 1", "\"from\" : \"2026-03-01T00:00:05Z\"");
    }

    @Test
    void aSecondImportAtTheSameTimeIsRefused() throws IOException {
        try (ViewsFile first = ViewsFile.in(folder)) {
            assertThatThrownBy(() -> ViewsFile.in(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Another import");
            first.write(VIEWS);
        }
        try (ViewsFile next = ViewsFile.in(folder)) {
            next.write(CountedViews.NONE);
        }
        assertThat(folder.resolve("views.yaml")).content().contains("counted: []", "articles: {}");
    }

    @Test
    void aMissingFolderIsNotMade() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> ViewsFile.in(nowhere))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(nowhere.toString());
        assertThat(nowhere).doesNotExist();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
