package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The citizen's browser shows every kind of page in every language, on a phone and on a desk, by day and by night. */
class BrowserIT {
    private static final int HEIGHT = 900;
    /** Of what a page could keep in a browser, what is not empty. */
    private static final String KEPT = """
            async () => {
              const kept = {
                cookies: document.cookie,
                'local storage': Object.keys(localStorage),
                'session storage': Object.keys(sessionStorage),
                databases: (await indexedDB.databases()).map(database => database.name),
                caches: await caches.keys(),
                'service workers': (await navigator.serviceWorker.getRegistrations()).map(worker => worker.scope),
              };
              return Object.entries(kept).filter(([, what]) => what.length > 0).map(([where, what]) => where + ': ' + what);
            }""";
    /** Declarations that the browser does not support, and how many blocks it left out. */
    private static final String MISUNDERSTOOD = """
            css => {
              const plain = css.replace(/\\/\\*[^]*?\\*\\//g, '').replace(/(["']).*?\\1/g, '""');
              const named = '@(font-face|page|property|counter-style|view-transition)[^{]*{([^{}]*|{[^{}]*})*}';
              const ofStyles = plain.replace(new RegExp(named, 'g'), '');
              const wrong = [...ofStyles.matchAll(/([-a-z]+)\\s*:\\s*([^;{}]+)(?=[;}])/g)]
                .filter(([, name, value]) => !name.startsWith('--')
                  && !CSS.supports(name, value.replace(/!important/, '').trim()))
                .map(([declaration]) => declaration);
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              const unnamed = ['CSSLayerStatementRule', 'CSSNestedDeclarations', 'CSSImportRule'];
              const blocks = rules => [...rules].reduce((sum, rule) => sum
                + (unnamed.includes(rule.constructor.name) ? 0 : 1)
                + (rule.cssRules ? blocks(rule.cssRules) : 0), 0);
              const missing = plain.split('{').length - 1 - blocks(sheet.cssRules);
              return missing === 0 ? wrong : [...wrong, missing + ' blocks left out'];
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    /** Accessible is by axe: WCAG 2.2 A and AA, and what counts as good practice. */
    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inEveryLanguage")
    void aPageFitsItsScreenIsAccessibleAndKeepsToItself(String path) {
        visit.open(path);
        Page page = visit.page();
        for (int width : List.of(Visit.PHONE, Visit.DESK)) {
            page.setViewportSize(width, HEIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(() -> "width of " + path + " on a screen of " + width + " px; too wide: " + tooWide())
                    .isEqualTo(width);
        }
        assertThat(Chromium.violationsOfStructure(page)).as(path).isEmpty();

        assertThat(visit.complaints()).as(path).isEmpty();
        assertThat(visit.hosts())
                .as(path)
                .containsExactly(URI.create(visit.address("")).getAuthority());
        assertThat(page.context().cookies()).as(path).isEmpty();
        assertThat(visit.lines(KEPT)).as(path).isEmpty();
    }

    /** What is painted where changes with the kind of a page, and not with its language. */
    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void aKindOfPageIsAccessibleOnAPhoneAndInTheDark(String path) {
        visit.open(path);
        Page page = visit.page();
        assertThat(Chromium.violationsOfLooks(page)).as(path + ", light").isEmpty();
        visit.inDarkColours();
        visit.onAPhone();
        assertThat(Chromium.violations(page)).as(path + ", dark, on a phone").isEmpty();
    }

    /** All of it everywhere; only {@code mvn verify -P thorough} asks, since it takes minutes. */
    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inEveryLanguage")
    void aPageIsAccessibleInEveryWidthAndColour(String path) {
        visit.open(path);
        Page page = visit.page();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(Visit.PHONE, 768, Visit.DESK)) {
                page.setViewportSize(width, HEIGHT);
                assertThat(Chromium.violations(page))
                        .as(path + ", " + scheme + ", " + width + " px")
                        .isEmpty();
            }
        }
    }

    /** Without this, a check that sees nothing would pass for a page on which there is nothing to see. */
    @Test
    void axeSeesWhatIsWrong() {
        try (Page wrong = visit.otherPage(new NewPageOptions())) {
            wrong.setContent("<p style='color: #ddd; background: #fff'>Pale<img src='data:,'></p>");
            assertThat(Chromium.violations(wrong))
                    .anyMatch(violation -> violation.startsWith("image-alt: "))
                    .anyMatch(violation -> violation.startsWith("color-contrast: "));
            assertThat(Chromium.violationsOfLooks(wrong)).hasSize(1);
            assertThat(Chromium.violationsOfStructure(wrong))
                    .anyMatch(violation -> violation.startsWith("image-alt: "))
                    .noneMatch(violation -> violation.startsWith("color-contrast: "));
        }
    }

    /** Whatever a browser does not understand, it leaves out and keeps quiet about. */
    @Test
    void theBrowserUnderstandsTheWholeStyleSheet() throws IOException {
        visit.open("en/");
        try (Stream<Path> files = Files.list(Path.of("templates/assets"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".css"))
                    .sorted()
                    .toList()) {
                assertThat(visit.page().evaluate(MISUNDERSTOOD, Files.readString(file)))
                        .as(file.toString())
                        .isEqualTo(List.of());
            }
        }
    }

    private static Object tooWide() {
        return visit.page().evaluate("""
                [...document.querySelectorAll('body *')]
                  .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                  .slice(0, 3).map(element => element.outerHTML.slice(0, 120))""");
    }
}
