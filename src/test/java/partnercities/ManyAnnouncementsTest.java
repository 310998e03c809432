package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.build.Memory;
import partnercities.build.SiteBuild;
import partnercities.build.SiteBuild.Outcome;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.Stopwatch;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.write.OutputFolder;

/** The news of many years. */
class ManyAnnouncementsTest {
    private static final int COUNT = 2000;

    @TempDir
    Path folder;

    @Test
    void everyOneOfTwoThousandAnnouncementsCanBeReachedFromTheIndexByLinksOfItsPages() throws IOException {
        SmallSite site = SmallSite.in(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "addresses: files\n", StandardOpenOption.APPEND);
        for (int number = 0; number < COUNT; number++) {
            site.announce(
                    String.format(Locale.ROOT, "n%04d", number),
                    "News " + number,
                    String.format(
                            Locale.ROOT,
                            "published: %d-%02d-%02d\ntags: [signing, %s]\n",
                            2000 + number % 20,
                            1 + number % 12,
                            1 + number % 28,
                            number % 3 == 0 ? "anniversary" : "guidance"));
        }

        Outcome outcome = build();

        assertThat(outcome.diagnostics()).isEmpty();
        Set<String> pages = new TreeSet<>();
        Set<String> articles = new TreeSet<>();
        Queue<String> toRead = new ArrayDeque<>(Set.of("/en/news.html"));
        while (!toRead.isEmpty()) {
            String address = toRead.remove();
            if (pages.add(address)) {
                Document page = page(address);
                articles.addAll(page.select(".magazine h2 a").eachAttr("href"));
                toRead.addAll(page.select("nav.pages a").eachAttr("href"));
            }
        }
        assertThat(pages).hasSize(COUNT / 20).contains("/en/news/page-100.html");
        assertThat(articles).hasSize(COUNT).allMatch(address -> Files.exists(file(address)));
        assertThat(page("/en/news/2007.html").select(".lead").text())
                .isEqualTo("Announcements 1–20 of 100, newest first.");
        assertThat(page("/en/cities/leiden.html").select(".teasers > li")).hasSize(5);
        assertThat(page("/en/cities/leiden.html").select("main a[href=/en/cities/leiden/news.html]"))
                .hasSize(1);
    }

    private Outcome build() throws IOException {
        Release release = new Release(Instant.parse("2026-01-01T12:00:00Z"), Release.Drafts.HIDDEN, Optional.empty());
        SourceFolder content = SourceFolder.onDisk(folder.resolve("content"), "content");
        try (OutputFolder output = OutputFolder.open(folder.resolve("output"))) {
            return new SiteBuild(
                            content,
                            SourceFolder.packed("templates"),
                            release,
                            Strictness.ERRORS,
                            new Stopwatch(),
                            Memory.ofOneBuild())
                    .into(output);
        }
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(file(address)));
    }

    private Path file(String address) {
        return folder.resolve("output" + address);
    }
}
