package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
import partnercities.story.StorySite;
import partnercities.write.OutputFolder;

/** A site in Hebrew, whose lines lead from right to left. */
class RightToLeftIT {
    /** Below each other, each told as the page shows it: where its middle lies, in parts of the width from the left. */
    private static final String MIDDLES = """
            selector => [...document.querySelectorAll(selector)].filter(element => element.checkVisibility()).map(element => {
              const { left, right } = element.getBoundingClientRect();
              return (left + right) / 2 / innerWidth;
            })""";

    /** When the story takes place. */
    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    @RegisterExtension
    static final Visit visit = Visit.to(RightToLeftIT::build, "/");

    private static Path build() throws IOException {
        Path site = Files.createTempDirectory("hebrew");
        StorySite.layOut("rishon-lezion", site);
        Path output = Files.createTempDirectory("hebrew-output");
        try (OutputFolder folder = OutputFolder.open(output)) {
            Outcome outcome = new SiteBuild(
                            SourceFolder.onDisk(site.resolve("content"), "content"),
                            SourceFolder.packed("templates")
                                    .overlaidBy(SourceFolder.onDisk(site.resolve("templates"), "templates")),
                            new Release(NOW, Release.Drafts.HIDDEN, Optional.empty()),
                            Strictness.ERRORS,
                            new Stopwatch(),
                            Memory.ofOneBuild())
                    .into(folder);
            assertThat(outcome.good()).as(outcome.diagnostics().toString()).isTrue();
        }
        return output;
    }

    @ParameterizedTest
    @ValueSource(strings = {"he/", "he/cities/", "he/cities/lublin/", "he/map/", "he/timeline/", "he/records/"})
    void aPageFitsItsScreenAndIsAccessible(String path) {
        visit.open(path);
        visit.awaitMap();
        Page page = visit.page();
        for (int width : new int[] {Visit.PHONE, Visit.DESK}) {
            page.setViewportSize(width, 900);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path + " at " + width + " px")
                    .isEqualTo(width);
            assertThat(visit.lines("""
                            [...document.querySelectorAll('h1, h2, h3, p, li, dd, a, td, th, button, input')]
                              .filter(element => element.checkVisibility() && !element.closest('.skip, .hidden, .map, .sheet'))
                              .filter(element => element.getBoundingClientRect().left < -1)
                              .map(element => element.outerHTML.slice(0, 120)).slice(0, 4)""")).as(path + " at " + width + " px").isEmpty();
        }
        assertThat(Chromium.violations(page)).as(path).isEmpty();
        assertThat(visit.complaints()).as(path).isEmpty();
    }

    @Test
    void timeRunsFromRightToLeft() {
        visit.open("he/timeline/");
        assertThat(middles("#site-by-date .axis text:not(.number)"))
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        visit.open("he/cities/lublin/");
        assertThat(middles(".lifeline text")).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(middles(".breadcrumb li")).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    /** West stays on the left, on drawn maps, on the map that can be moved, and on its buttons. */
    @Test
    void theEarthIsNotMirrored() {
        visit.openMap("he/map/");
        assertThat(middles("[data-do=west], [data-do=east]")).isSorted();
        assertThat(middles(".pin[data-city=munster], .pin[data-city=lublin]"))
                .as("marks in the order of the list")
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(visit.lines("""
                        [...document.querySelectorAll('.pin:not(.crowded, .crowd)')].filter(pin => pin.checkVisibility())
                          .filter(pin => ['end', 'start'].includes(pin.dataset.name))
                          .filter(pin => {
                            const mark = pin.querySelector('svg').getBoundingClientRect();
                            const name = pin.querySelector('.name').getBoundingClientRect();
                            return pin.dataset.name === 'end' ? name.left < mark.left : name.right > mark.right;
                          }).map(pin => pin.dataset.city)""")).isEmpty();
        visit.open("he/cities/lublin/");
        assertThat(visit.lines("""
                        [...document.querySelectorAll('.map text')].filter(text => text.checkVisibility()).filter(text => {
                          const box = text.getBBox();
                          const x = text.x.baseVal[0].value;
                          const anchor = text.getAttribute('text-anchor') ?? 'start';
                          const at = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor];
                          return Math.abs(at - x) > box.width / 4;
                        }).map(text => text.textContent)""")).as("texts beside their places").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<Double> middles(String selector) {
        return ((List<Number>) visit.page().evaluate(MIDDLES, selector))
                .stream().map(Number::doubleValue).toList();
    }
}
