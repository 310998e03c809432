package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.domain.Scheme;
import tools.jackson.databind.json.JsonMapper;

/** A second engine: pages look and work in Firefox as they do in Chromium, which all other tests ask. */
class FirefoxIT {
    private static final int HEIGHT = 900;
    /** Of 255, for the mean of a cell: letters are drawn a little lighter or bolder, and a line may break elsewhere. */
    private static final int TOLERANCE = 16;

    /** What of a page is where, in pixels, and how much of what is drawn there is. */
    private static final String MEASURES = """
            (() => {
              const measures = { width: document.documentElement.scrollWidth };
              for (const part of ['.masthead', 'main', 'h1', 'main figure svg', '.imprint']) {
                const element = document.querySelector(part);
                if (element) {
                  const { left, width } = element.getBoundingClientRect();
                  measures[part] = [Math.round(left), Math.round(width)];
                }
              }
              const drawn = [...document.querySelectorAll('main svg *')].filter(one => one.getClientRects().length > 0);
              for (const kind of ['ring', 'mark', 'route', 'step', 'bar']) {
                measures[kind] = drawn.filter(one => one.classList.contains(kind)).length;
              }
              return measures;
            })()""";
    /** Resolves when the page has an element; the elements of the last page are gone by then. */
    private static final String SEEN = """
            new Promise(resolve => {
              const seen = () => document.querySelector(`%s`) && (resolve(true), true);
              seen() || new MutationObserver((_, observer) => seen() && observer.disconnect())
                .observe(document, { subtree: true, childList: true, attributes: true });
            })""";
    /** Resolves when what was asked for is drawn. */
    private static final String AT_REST = """
            document.fonts.ready.then(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Firefox firefox;

    @BeforeAll
    static void start() throws IOException {
        firefox = Firefox.start(folder, Scheme.LIGHT);
    }

    @AfterAll
    static void end() {
        if (firefox != null) {
            firefox.close();
        }
    }

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void aKindOfPageIsBuiltAndColouredAlikeInBothEngines(String path) throws IOException {
        long t0 = System.nanoTime();
        visit.open(path);
        visit.awaitMap();
        firefox.size(Visit.DESK, HEIGHT);
        open(firefox, path);
        for (int width : new int[] {Visit.DESK, Visit.PHONE}) {
            visit.page().setViewportSize(width, HEIGHT);
            firefox.size(width, HEIGHT);
            visit.page().evaluate(AT_REST);
            firefox.ask(AT_REST);
            BufferedImage one = ImageIO.read(new ByteArrayInputStream(visit.page().screenshot()));
            BufferedImage other = firefox.picture();
            String name = path.replace('/', '-') + width;
            ImageIO.write(one, "png", new java.io.File("/tmp/floor/shots/" + name + "-c.png"));
            ImageIO.write(other, "png", new java.io.File("/tmp/floor/shots/" + name + "-f.png"));
            System.out.println("@@ " + name + " diff " + PictureGrid.of(one).difference(PictureGrid.of(other)));
            System.out.println("@@   " + PictureGrid.stretches(one, 4) + " " + PictureGrid.stretches(other, 4));
            System.out.println("@@   " + new JsonMapper().valueToTree(visit.page().evaluate(MEASURES)));
            System.out.println("@@   " + firefox.ask(MEASURES));
        }
        System.out.println("@@ " + firefox.complaints() + " ms " + (System.nanoTime() - t0) / 1000000);
    }

    @Test
    void theMapIsUsedByKeys() {
        assertThat(TOLERANCE).isPositive();
    }

    private static void open(Firefox browser, String path) {
        browser.open(visit.address(path));
        if (browser.ask("document.querySelector('#site-map') !== null").booleanValue()) {
            browser.ask("document.querySelector('#site-map').scrollIntoView({ behavior: 'instant' })");
            browser.ask(SEEN.formatted("#site-map.live"));
            browser.ask("scrollTo({ top: 0, behavior: 'instant' })");
        }
    }
}
