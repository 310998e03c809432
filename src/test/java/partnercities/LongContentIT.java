package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.build.Memory;
import partnercities.build.SiteBuild;
import partnercities.build.SiteBuild.Outcome;
import partnercities.build.SiteBuild.Strictness;
import partnercities.build.Stopwatch;
import partnercities.gather.source.SourceFolder;
import partnercities.link.Release;
import partnercities.write.OutputFolder;

/** Pages whose content is longer, or less, than designers imagine. */
class LongContentIT {
    /** As long as the longest names of places; it has no space where a line could break. */
    private static final String NAME = "Donaudampfschifffahrtsgesellschaftsstadt";

    private static final String CITY = "en/cities/donaudampfschifffahrtsgesellschaftsstadt/";
    private static final int TAGS = 60;
    /** 120 characters. */
    private static final String TITLE =
            "Representatives of both city councils have discussed exchanges of pupils, teachers, firefighters and librarians in 2025.";

    @RegisterExtension
    static final Visit visit = Visit.to(LongContentIT::build, "/");

    private static Path build() throws IOException {
        Path content = Files.createTempDirectory("long-content");
        SmallSite site = SmallSite.in(content);
        site.write("cities/long/city.yaml", """
                country: AT
                coordinates: {latitude: 48.2082, longitude: 16.3738, source: atlas}
                names: {en: %s}
                category: friendly
                """.replace("%s", NAME));
        site.write("cities/wallasey/city.yaml", """
                country: GB
                coordinates: {latitude: 53.42, longitude: -3.07, source: atlas}
                names: {en: Wallasey-Birkenhead-Llanfairpwllgwyngyllgog}
                category: friendly
                """);
        site.write("cities/wallasey/en.md", """
                ---
                summary: A town.
                slug: wallasey
                ---
                """);
        Path settings = content.resolve("site.yaml");
        Files.writeString(
                settings,
                Files.readString(settings).replaceFirst("(?m)^title: .*", "title: {en: Christchurch’s sister cities}"));
        site.announce(
                "long",
                TITLE,
                IntStream.rangeClosed(1, TAGS)
                        .mapToObj(number -> String.format(Locale.ROOT, "topic-number-%d", number))
                        .collect(Collectors.joining(
                                ", ", "published: 2025-11-05\nregion: {en: " + NAME + "}\ntags: [", "]\n")));
        site.write("news/long/en.md", """
                ---
                title: %s
                slug: long
                summary: What happened.
                ---
                It happened.
                """.replace("%s", TITLE));
        String tags = IntStream.rangeClosed(1, TAGS)
                .mapToObj(number -> "  topic-number-%s: {en: topic number %s}\n".replace("%s", "" + number))
                .collect(Collectors.joining("", "tags:\n", ""));
        Files.writeString(content.resolve("site.yaml"), tags, StandardOpenOption.APPEND);
        Path output = Files.createTempDirectory("long-output");
        SourceFolder templates =
                SourceFolder.packed("templates").overlaidBy(SourceFolder.onDisk(Path.of("templates"), "templates"));
        Release release = new Release(RealSite.NOW, Release.Drafts.HIDDEN, Optional.empty());
        try (OutputFolder folder = OutputFolder.open(output)) {
            Outcome outcome = new SiteBuild(
                            SourceFolder.onDisk(content, "content"),
                            templates,
                            release,
                            Strictness.ERRORS,
                            new Stopwatch(),
                            Memory.ofOneBuild())
                    .into(folder);
            assertThat(outcome.good()).as(outcome.diagnostics().toString()).isTrue();
        }
        return output;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en/",
                "en/cities/",
                CITY,
                "en/cities/leiden/",
                "en/map/",
                "en/agreements/",
                "en/news/",
                "en/news/long/",
                "en/records/",
                "en/calendar/",
                "en/search/"
            })
    void aPageWithLongAndMissingThingsFitsAndIsAccessible(String path) {
        visit.open(path);
        Page page = visit.page();
        for (int width : new int[] {Visit.DESK, Visit.PHONE}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path + " at " + width + " px")
                    .isEqualTo(width);
            assertThat(visit.lines("""
                            [...document.querySelectorAll('h1, h2, h3, p, li, dd, a, td, th')]
                              .filter(element => element.checkVisibility() && !element.closest('.skip, .hidden'))
                              .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                              .map(element => element.outerHTML.slice(0, 120)).slice(0, 4)""")).as(path + " at " + width + " px").isEmpty();
        }
        assertThat(Chromium.violationsOfStructure(page)).as(path).isEmpty();
        assertThat(visit.complaints()).as(path).isEmpty();
    }

    /** The size of a heading steps down rather than that a word is broken, or parted from its ’s. */
    @ParameterizedTest
    @ValueSource(strings = {"en/", "en/cities/wallasey/"})
    void noWordOfAHeadingIsBroken(String path) {
        visit.open(path);
        Page page = visit.page();
        for (int width : new int[] {320, 768, 1024, 1440}) {
            page.setViewportSize(width, 900);
            assertThat(visit.lines("""
                            [...document.querySelectorAll('h1')].flatMap(heading => {
                              const walk = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT), broken = [];
                              while (walk.nextNode()) {
                                for (const word of walk.currentNode.data.matchAll(/[^\\s-]+/g)) {
                                  const range = document.createRange();
                                  range.setStart(walk.currentNode, word.index);
                                  range.setEnd(walk.currentNode, word.index + word[0].length);
                                  if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) broken.push(word[0]);
                                }
                              }
                              return broken;
                            })""")).as(path + " at " + width + " px").isEmpty();
        }
    }

    /** No heading stands over nothing, and no line of facts is empty. */
    @ParameterizedTest
    @ValueSource(strings = {CITY, "en/news/long/"})
    void whatIsMissingLeavesNoGap(String path) {
        visit.open(path);
        assertThat(visit.lines("""
                        [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dd, dt, section, ul, ol, dl)')]
                          .filter(element => element.checkVisibility() && !element.matches('[role=status]'))
                          .filter(element => !element.textContent.trim() && !element.querySelector('img, svg, input'))
                          .map(element => element.outerHTML.slice(0, 120))""")).isEmpty();
    }
}
