package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline as people see it: one order at a time, chosen without a script, on one scale. */
class TimelineIT {
    private static final int PHONE = 320;
    private static final String SHOWN =
            "[...document.querySelectorAll('.order')].filter(order => order.checkVisibility()).map(order => order.id)";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 768, 1440})
    void anOrderIsChosenWithoutAScriptAndShownAlone(int width) {
        Page plain = visit.otherPage(
                new NewPageOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
        plain.setViewportSize(width, 900);
        plain.navigate(visit.address("en/timeline/"));
        assertThat(Visit.lines(plain, SHOWN)).containsExactly("site-by-date");
        for (String order : List.of("site-by-country", "site-by-kind", "site-by-date")) {
            plain.locator(".arrangements a[href='#" + order + "']").click();
            assertThat(Visit.lines(plain, SHOWN)).containsExactly(order);
            assertThat(plain.locator(".arrangements a[href='#" + order + "']").isVisible())
                    .isTrue();
        }
        plain.close();
    }

    /** A day has the same place in every row and on the axis above them. */
    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1440})
    void allRowsHaveOneScale(int width) {
        visit.open("en/timeline/");
        visit.page().setViewportSize(width, 900);
        assertThat(visit.lines("""
                        [...new Set([...document.querySelectorAll('#site-by-date .axis, #site-by-date .life')].map(drawing => {
                          const { left, width } = drawing.getBoundingClientRect();
                          return Math.round(left) + ' ' + Math.round(width);
                        }))]""")).hasSize(1);
    }
}
