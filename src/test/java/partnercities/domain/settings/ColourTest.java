package partnercities.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;

class ColourTest {
    /** CSS Color 4 gives them with these figures: white, the primaries, and {@code rebeccapurple}. */
    @ParameterizedTest
    @CsvSource({
        "#ff0000, 0.62796, 0.25768, 29.234",
        "#00ff00, 0.86644, 0.29483, 142.495",
        "#0000ff, 0.45201, 0.31321, 264.052",
        "#663399, 0.44027, 0.16030, 303.373"
    })
    void aColourOfSrgbHasThePublishedFiguresInOklch(String hex, double lightness, double chroma, double hue) {
        Colour colour = read(hex);

        assertThat(colour.lightness()).isCloseTo(lightness, within(0.0001));
        assertThat(colour.chroma()).isCloseTo(chroma, within(0.0001));
        assertThat(colour.hue()).isCloseTo(hue, within(0.02));
    }

    @ParameterizedTest
    @CsvSource({
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#ffffff, #0000ff, 8.59"
    })
    void contrastIsThatOfWcag(String foreground, String background, double ratio) {
        assertThat(read(foreground).contrast(read(background))).isCloseTo(ratio, within(0.005));
    }

    @Test
    void whatIsReadInHexIsWrittenInHex() {
        Chance.forAll(chance -> {
            int rgb = chance.whole(0, 0xffffff);

            String hex = "#" + java.util.HexFormat.of().toHexDigits(rgb, 6);

            assertThat(read(hex).hex()).isEqualTo(hex);
        });
    }

    @Test
    void whatIsShownIsOfTheSameLightnessAndHueAndNotMoreColourful() {
        Chance.forAll(chance -> {
            double lightness = chance.decimal(0, 1);
            double chroma = chance.decimal(0, 0.4);
            double hue = chance.decimal(0, 359);

            Colour shown = new Colour(lightness, chroma, hue).shown();

            assertThat(shown.lightness()).isCloseTo(lightness, within(0.0005));
            assertThat(shown.hue()).isCloseTo(hue, within(0.0005));
            assertThat(shown.chroma()).isLessThanOrEqualTo(chroma + 0.0005);
            assertThat(shown.shown()).isEqualTo(shown);
        });
    }

    /** Half of the lightness of pure red leaves it less chroma than red has, but not none. */
    @Test
    void aDarkerColourKeepsAsMuchChromaAsSrgbHas() {
        Colour darker = read("#ff0000").withLightness(0.4);

        assertThat(darker.chroma()).isBetween(0.15, 0.18);
        assertThat(read(darker.hex()).hue()).isCloseTo(29.234, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({
        "oklch(0.52 0.14 35), 0.52, 0.14, 35",
        "oklch(52% .14 35deg), 0.52, 0.14, 35",
        "oklch( 1  0  360 ), 1, 0, 0"
    })
    void oklchIsReadAsCssWritesIt(String text, double lightness, double chroma, double hue) {
        assertThat(read(text)).isEqualTo(new Colour(lightness, chroma, hue));
    }

    @Test
    void oklchIsWrittenWithoutNeedlessDigits() {
        assertThat(new Colour(0.52, 0.14, 35).css()).isEqualTo("oklch(0.52 0.14 35)");
        assertThat(new Colour(1, 0, 0).css()).isEqualTo("oklch(1 0 0)");
        assertThat(read("#005ea5").shown().css()).isEqualTo("oklch(0.476 0.136 250.408)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "red",
                "#fff",
                "005ea5",
                "#005ea5ff",
                "oklch(1.2 0.1 30)",
                "oklch(120% 0.1 30)",
                "oklch(0.5 0.6 30)",
                "oklch(0.5 0.1 361)",
                "oklch(0.5, 0.1, 30)",
                "oklch(0.5 0.1 30 / 50%)",
                "oklch(0.5 -0.1 30)"
            })
    void anythingElseIsNoColour(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    private static Colour read(String text) {
        return Colour.parse(text).orElseThrow();
    }
}
