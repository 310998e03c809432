package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** People choose few colours for their whole system (forced colours), and pages keep to these and still tell everything. */
class ForcedColoursIT {
    /** Colours as the screen shows them, whatever they are called. */
    private static final String COLOURS = """
            () => {
              const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
              window.rgb = colour => {
                pixel.clearRect(0, 0, 1, 1);
                pixel.fillStyle = colour;
                pixel.fillRect(0, 0, 1, 1);
                return [...pixel.getImageData(0, 0, 1, 1).data].join(' ');
              };
              window.paper = rgb('Canvas');
              window.ink = element => {
                const style = getComputedStyle(element);
                return [style.fill, style.stroke].filter(paint => paint !== 'none').map(rgb);
              };
              window.bordered = element => {
                const style = getComputedStyle(element);
                return ['Top', 'Bottom', 'Left', 'Right'].some(side => parseFloat(style['border' + side + 'Width']) > 0
                  && style['border' + side + 'Style'] !== 'none'
                  && ![paper, '0 0 0 0'].includes(rgb(style['border' + side + 'Color'])));
              };
            }""";

    private static final String MARKS = """
            [...document.querySelectorAll('.mark, .way-line, .ring, .bar, .axis, .land-line, .legend svg *, .places svg *')]
              .filter(mark => mark instanceof SVGGeometryElement && mark.checkVisibility())
              .filter(mark => ink(mark).every(colour => [paper, '0 0 0 0'].includes(colour)))
              .map(mark => mark.outerHTML.slice(0, 120)).slice(0, 5)""";
    /** What a person can press looks as if, and the page where one is, and status and focus, are shown by lines. */
    private static final String FLAT = """
            () => {
              const flat = [...document.querySelectorAll('.find, .field, .ways-out a, .ways-out button, .facet summary, .controls, .more')]
                .filter(control => control.checkVisibility() && !bordered(control)).map(control => control.outerHTML.slice(0, 120));
              const current = [...document.querySelectorAll('.menu [aria-current], .languages [aria-current]')]
                .filter(entry => !bordered(entry)).map(entry => entry.outerHTML);
              const status = [...document.querySelectorAll('.status')].filter(element => element.checkVisibility())
                .filter(element => {
                  const style = getComputedStyle(element, '::before');
                  return !['Top', 'Bottom', 'Left', 'Right'].some(side => parseFloat(style['border' + side + 'Width']) > 0
                    && ![paper, '0 0 0 0'].includes(rgb(style['border' + side + 'Color'])));
                }).map(element => element.outerHTML);
              const link = document.querySelector('main a, nav a');
              link.focus({ focusVisible: true });
              const outline = getComputedStyle(link);
              const focus = outline.outlineStyle !== 'none' && rgb(outline.outlineColor) !== paper ? [] : ['focus: ' + link.outerHTML];
              return [...flat, ...current, ...status, ...focus].slice(0, 5);
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void marksControlsStatusAndFocusCanBeTold(String path) {
        visit.open(path);
        Page page = visit.page();
        visit.awaitMap();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(ForcedColors.ACTIVE));
            page.evaluate(COLOURS);
            assertThat(visit.lines(MARKS))
                    .as("marks of " + path + ", " + scheme)
                    .isEmpty();
            assertThat(visit.lines(FLAT))
                    .as("controls of " + path + ", " + scheme)
                    .isEmpty();
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    /** Land differs from sea, or there would be no map, and has a tone between the colours of text and ground. */
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void coastsCanBeTold(ColorScheme scheme) {
        visit.open("en/cities/lviv/");
        Page page = visit.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setForcedColors(ForcedColors.ACTIVE));
        page.evaluate(COLOURS);
        assertThat(page.evaluate("""
                        (() => {
                          const { fill } = getComputedStyle(document.querySelector('.map .ground .land'));
                          const [land, ground, text] = [fill, 'Canvas', 'CanvasText']
                            .map(colour => rgb(colour).split(' ').slice(0, 3));
                          const shares = land.map((channel, of) => (channel - ground[of]) / (text[of] - ground[of]));
                          return Math.min(...shares) > 0.1 && Math.max(...shares) < 0.9
                            && Math.max(...shares) - Math.min(...shares) < 0.02;
                        })()""")).isEqualTo(true);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }
}
