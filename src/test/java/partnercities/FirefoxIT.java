package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.domain.agreement.Scheme;
import tools.jackson.databind.json.JsonMapper;

/** A second engine: pages look and work in Firefox as they do in Chromium, which all other tests ask. */
class FirefoxIT {
    private static final int HEIGHT = 900;
    /** In the middle of the frame of a map that stands above and below every page. */
    private static final int FRAME = 4;
    /** Of 255, for the mean of a cell: letters are drawn a little lighter or bolder, and on phones some lines break elsewhere. */
    private static final int NEAR = 10;

    private static final int NEAR_ON_A_PHONE = 24;
    /** Kinds of page that are mostly text, as others are. */
    private static final Set<String> SKIPPED = Set.of("calendar", "data", "declaration", "free", "not-found");

    /** How wide a page and its parts are, in pixels, and how much of what is drawn there is. */
    private static final String MEASURES = """
            (() => {
              const measures = { width: document.documentElement.scrollWidth };
              for (const part of ['.masthead', 'main', 'main figure svg', '.imprint']) {
                const { left = 0, width = 0 } = document.querySelector(part)?.getBoundingClientRect() ?? {};
                measures[part] = [Math.round(left), Math.round(width)];
              }
              const drawn = [...document.querySelectorAll('main svg *')].filter(one => one.getClientRects().length > 0);
              for (const kind of ['ring', 'mark', 'route', 'step', 'bar']) {
                measures[kind] = drawn.filter(one => one.classList.contains(kind)).length;
              }
              return measures;
            })()""";
    /** Resolves when the page has an element. */
    private static final String SEEN = """
            new Promise(resolve => {
              const seen = () => document.querySelector(`%s`) && (resolve(true), true);
              seen() || new MutationObserver((_, observer) => seen() && observer.disconnect())
                .observe(document, { subtree: true, childList: true, attributes: true });
            })""";
    /** Resolves when letters have their fonts and all is drawn. */
    private static final String AT_REST = """
            document.fonts.ready.then(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))""";

    private static final String ENTER = "\uE007";
    private static final String TAB = "\uE004";
    private static final String ESCAPE = "\uE00C";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Firefox firefox;

    @BeforeAll
    static void start() throws IOException {
        firefox = Firefox.start(folder);
    }

    @AfterAll
    static void end() {
        if (firefox != null) { // it was not found
            firefox.close();
        }
    }

    static Stream<String> kinds() {
        return PageKinds.inLanguagesByTurns()
                .filter(path -> !SKIPPED.contains(PageKinds.kind(RealSite.get().page(path))));
    }

    /** The frame at the top is the same to the pixel; the screen, light on a desk and dark on a phone, is so to who squints. */
    @ParameterizedTest
    @MethodSource("kinds")
    void aKindOfPageIsBuiltAndColouredAlikeInBothEngines(String path) throws IOException {
        assertThat(kinds()).hasSizeGreaterThanOrEqualTo(10);
        firefox.likes(Scheme.LIGHT);
        firefox.size(Visit.DESK, HEIGHT);
        open(path);
        visit.openMap(path);
        compare(path, Visit.DESK, NEAR);

        firefox.likes(Scheme.DARK);
        visit.inDarkColours();
        firefox.size(Visit.PHONE, HEIGHT);
        visit.onAPhone();
        compare(path, Visit.PHONE, NEAR_ON_A_PHONE);
        assertThat(firefox.complaints()).as(path).isEmpty();
    }

    private static void compare(String path, int width, int near) throws IOException {
        Page page = visit.page();
        page.evaluate(AT_REST);
        firefox.ask(AT_REST);
        assertThat(firefox.ask(MEASURES)).as(path).isEqualTo(new JsonMapper().valueToTree(page.evaluate(MEASURES)));
        assertThat(firefox.ask("document.documentElement.scrollWidth").intValue())
                .as(path)
                .isEqualTo(width);

        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        BufferedImage picture = firefox.picture();
        assertThat(PictureGrid.stretches(picture, FRAME))
                .as(path)
                .isEqualTo(PictureGrid.stretches(expected, FRAME))
                .hasSize((width + 63) / 64);
        assertThat(PictureGrid.of(picture).difference(PictureGrid.of(expected)))
                .as(path + ", " + width + " px: " + PictureGrid.of(picture) + " and not " + PictureGrid.of(expected))
                .isLessThanOrEqualTo(near);
    }

    @Test
    void theMapIsUsedByKeys() {
        firefox.size(Visit.DESK, HEIGHT);
        open(Visit.MAP);
        int places = shownPlaces();
        firefox.ask("document.querySelector('.sheet').focus()");
        firefox.press(TAB);
        assertThat(focused("closest('.pin') !== null")).isTrue();
        firefox.ask("document.querySelector('.pin[data-city]:not(.crowded, .home)').focus()");
        firefox.press(ENTER);
        firefox.ask(SEEN.formatted(".city-card [role=dialog] a"));
        assertThat(focused("closest('.city-card') !== null")).isTrue();
        firefox.press(ESCAPE);
        assertThat(focused("closest('.pin') !== null")).isTrue();

        firefox.ask("document.querySelector('.facet summary').focus()");
        firefox.press(ENTER + TAB + " ");
        firefox.ask(SEEN.formatted("#site-filter .facet .chosen:not(:empty)"));
        assertThat(shownPlaces()).isPositive().isLessThan(places);
        firefox.press(ESCAPE);
        assertThat(focused("matches('summary')")).isTrue();
        assertThat(firefox.complaints()).isEmpty();
    }

    @Test
    void theSearchAndWhatButtonsOpenObeyTheKeyboard() {
        firefox.size(Visit.PHONE, HEIGHT);
        open("en/search/");
        firefox.ask("document.querySelector('.inquiry input').focus()");
        firefox.press("Lviv" + ENTER);
        firefox.ask(SEEN.formatted("#site-results li:first-child a[href$=\"/en/cities/lviv/\"]"));
        firefox.ask("document.querySelector('.unfold').focus()");
        firefox.press(ENTER);
        assertThat(firefox.ask("document.querySelector('#site-menu').matches(':popover-open')")
                        .booleanValue())
                .isTrue();
        assertThat(firefox.complaints()).isEmpty();

        open("en/cities/lviv/");
        firefox.ask("document.querySelector('.note button').focus()");
        firefox.press(ENTER);
        assertThat(firefox.ask("document.querySelectorAll('.note-sheet:popover-open').length")
                        .intValue())
                .isEqualTo(1);
        firefox.press(ESCAPE);
        assertThat(focused("matches('.note button')")).isTrue();
        assertThat(firefox.complaints()).isEmpty();
    }

    /** Without this, a test that hears nothing would pass for a page that has nothing to say. */
    @Test
    void whatGoesWrongIsHeard() throws InterruptedException {
        firefox.open(visit.address("en/search/"));
        firefox.ask("(console.warn('a warning'), fetch('none'), setTimeout(() => nothing()))");
        firefox.ask("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">Red</p>')");
        List<String> faults =
                List.of("a warning", "none: 404", "nothing is not defined", "style-src-attr forbids inline");
        for (String fault : faults) {
            firefox.awaitComplaint(fault);
        }
        // a breach of the policy is told a second time, by the console
        assertThat(firefox.complaints())
                .allMatch(complaint -> complaint.startsWith("Content-Security-Policy")
                        || faults.stream().anyMatch(complaint::contains));
    }

    private static int shownPlaces() {
        return firefox.ask("document.querySelectorAll('.places > li:not([hidden])').length")
                .intValue();
    }

    private static boolean focused(String condition) {
        return firefox.ask("document.activeElement." + condition).booleanValue();
    }

    /** Opens a page, and looks at the map until it can be moved, where there is one. */
    private static void open(String path) {
        firefox.open(visit.address(path));
        if (firefox.ask("document.querySelector('#site-map') !== null").booleanValue()) {
            firefox.ask("document.querySelector('#site-map').scrollIntoView({ behavior: 'instant' })");
            firefox.ask(SEEN.formatted("#site-map.live"));
            firefox.ask("scrollTo({ top: 0, behavior: 'instant' })");
        }
    }
}
