package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing moves for people whom motion makes dizzy (WCAG 2.3.3). */
class ReducedMotionIT {
    /** Pages turn softly only for those who have not asked for less motion; rules that do not apply count as none. */
    private static final String TURNS = """
            () => {
              const inForce = rules => [...rules].flatMap(rule =>
                rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches ? []
                : rule.constructor.name === 'CSSViewTransitionRule' && rule.navigation !== 'none' ? [rule.cssText]
                : rule.cssRules ? inForce(rule.cssRules) : []);
              return [...document.styleSheets].flatMap(sheet => inForce(sheet.cssRules));
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void nothingMovesOnAPage(String path) {
        visit.open(path);
        Page page = visit.page();
        page.locator("nav.menu a").first().hover();
        page.locator("main summary").all().stream()
                .filter(summary -> summary.isVisible())
                .limit(3)
                .forEach(summary -> summary.click());

        assertThat(visit.lines("document.getAnimations().map(animation => animation.constructor.name)"))
                .as(path)
                .isEmpty();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        assertThat(visit.lines(TURNS)).as(path).isEmpty();
    }

    @Test
    void theMapMovesAtOnce() {
        visit.openMap(Visit.MAP);
        visit.page().locator("[data-do=zoom-in]").click();
        assertThat(visit.lines("document.getAnimations().map(animation => animation.constructor.name)"))
                .isEmpty();
    }

    /** So the tests above do not just look for what no page has. */
    @Test
    void othersAreLedSoftlyToTheirGoal() {
        try (Page page = visit.otherPage(new NewPageOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE))) {
            page.navigate(visit.address("en/"));
            assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                    .isEqualTo("smooth");
        }
    }
}
