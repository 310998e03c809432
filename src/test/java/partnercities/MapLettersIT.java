package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawn maps can be read on every screen, in the fonts that browsers show, and without scripts. */
class MapLettersIT {
    private static final int HEIGHT = 900;
    private static final List<Integer> WIDTHS = List.of(320, 390, 768, 1024, 1440, 1920);
    /** What is wrong with the texts of the maps on a page. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const name = element => `“${element.textContent}” ${element.getAttribute('class')}`;
              for (const map of document.querySelectorAll('.map')) {
                const frame = map.getBoundingClientRect();
                if (frame.width === 0) {
                  continue;
                }
                const units = frame.width / map.viewBox.baseVal.width;
                const box = (element, by) => {
                  const { left, top, right, bottom } = element.getBoundingClientRect();
                  return { element, left: left + by, top: top + by, right: right - by, bottom: bottom - by };
                };
                const texts = [...map.querySelectorAll('text')].filter(text => text.checkVisibility());
                const size = text => parseFloat(getComputedStyle(text).fontSize) * units;
                faults.push(...texts.filter(text => size(text) < 11).map(text => `${name(text)} has ${size(text)} px`));
                // letters take less than the box of their line
                const boxes = texts.map(text => {
                  const { left, top, right, bottom } = text.getBoundingClientRect();
                  const middle = (top + bottom) / 2;
                  return { element: text, left: left + 1, right: right - 1, top: middle - size(text) * 0.36, bottom: middle + size(text) * 0.36 };
                });
                const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
                boxes.forEach((one, index) => {
                  boxes.slice(index + 1).filter(other => overlap(one, other))
                    .forEach(other => faults.push(`${name(one.element)} over ${name(other.element)}`));
                  if (one.left < frame.left || one.top < frame.top || one.right > frame.right || one.bottom > frame.bottom
                      || one.left < 0 || one.right > innerWidth) {
                    faults.push(`${name(one.element)} is cut`);
                  }
                });
                const marks = [...map.querySelectorAll('.mark, .capital')].map(mark => box(mark, 1));
                marks.forEach(mark => boxes.filter(text => overlap(text, mark))
                  .forEach(text => faults.push(`${name(text.element)} over a mark`)));
                if (texts.filter(text => text.matches('.home')).length < 1) {
                  faults.push('home has no name');
                }
              }
              return faults;
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @SuppressWarnings("NullAway.Init")
    private static Page plain;

    @BeforeAll
    static void openABrowserWithoutJavaScript() {
        plain = visit.otherPage(
                new NewPageOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pl/index.html",
                "en/index.html",
                "uk/index.html",
                "pl/mapa/",
                "en/map/",
                "pl/miasta/lugansk/",
                "en/cities/lancaster/",
                "en/cities/brest/"
            })
    void noLetterIsSmallOrCutAndNoNameCoversAnythingElse(String path) {
        plain.navigate(visit.address(path));
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            plain.setViewportSize(width, HEIGHT);
            Visit.lines(plain, FAULTS).forEach(fault -> faults.add(width + " px: " + fault));
        }
        assertThat(faults).isEmpty();
    }

    /** The middle of each mark, and what is around it, belongs to the city. */
    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1440})
    void withoutJavaScriptNoCityIsHiddenByAnother(int width) {
        plain.setViewportSize(width, HEIGHT);
        plain.navigate(visit.address(Visit.MAP));

        assertThat(Visit.lines(plain, """
                () => [...document.querySelectorAll('.map-plates a')].filter(link => {
                  link.scrollIntoView({ block: 'center', behavior: 'instant' });
                  const { left, top, right, bottom } = link.querySelector('.mark').getBoundingClientRect();
                  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
                  const reach = Math.max(1, (right - left) / 2 - 1);
                  return [[0, 0], [reach, 0], [-reach, 0], [0, reach], [0, -reach]]
                    .some(([across, down]) => !link.contains(document.elementFromPoint(x + across, y + down)));
                }).map(link => link.dataset.city)""")).isEmpty();
        assertThat(plain.locator(".map-plates a").count()).isEqualTo(32);
    }

    @Test
    void everyCityIsNamedOnADrawnMap() {
        plain.setViewportSize(Visit.DESK, HEIGHT);
        plain.navigate(visit.address(Visit.MAP));
        List<String> names = Visit.lines(plain, """
                () => [...document.querySelectorAll('.map-plates text')].filter(text => text.checkVisibility()).map(text => text.textContent)""");

        assertThat(names).containsAll(Visit.lines(plain, """
                () => [...document.querySelectorAll('.places a')].map(link => link.textContent)"""));
    }
}
