package partnercities.link.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.domain.settings.Colour;
import partnercities.link.look.Legibility.Ground;

class LegibilityTest {
    private static final Legibility WHITE = new Legibility(List.of(new Ground("paper", colour("#ffffff"), 4.5)));
    private static final Legibility WHITE_AND_GREY = new Legibility(
            List.of(new Ground("paper", colour("#ffffff"), 4.5), new Ground("mark", colour("#707070"), 4.5)));

    @Test
    void aColourThatIsReadableStaysAsItIs() {
        assertThat(WHITE.nearest(colour("oklch(0.52 0.14 35)"))).hasValue(colour("oklch(0.52 0.14 35)"));
    }

    @Test
    void theNearestIsReadableAndAThousandthBackIsNot() {
        Chance.forAll(chance -> {
            int rgb = chance.whole(0, 0xffffff);

            Colour wish = colour("#" + java.util.HexFormat.of().toHexDigits(rgb, 6));
            Colour nearest = WHITE.nearest(wish).orElseThrow();

            assertThat(nearest.contrast(colour("#ffffff"))).isGreaterThanOrEqualTo(4.5);
            assertThat(nearest.lightness()).isLessThanOrEqualTo(wish.shown().lightness());
            if (nearest.lightness() < wish.shown().lightness()) {
                assertThat(wish.withLightness(nearest.lightness() + 0.001).contrast(colour("#ffffff")))
                        .isLessThan(4.5);
            }
        });
    }

    @Test
    void theWayToLighterColoursIsTakenWhenItIsShorter() {
        Legibility black = new Legibility(List.of(new Ground("paper", colour("#000000"), 4.5)));

        assertThat(black.nearest(colour("#005ea5")))
                .hasValueSatisfying(nearest -> assertThat(nearest.lightness()).isGreaterThan(0.475));
    }

    /** Grey of a middling luminance leaves nothing darker with 4.5, and white nothing lighter. */
    @Test
    void whereNothingIsReadableTheBestIsTheOneThatLacksTheLeast() {
        assertThat(WHITE_AND_GREY.nearest(colour("#8a1538"))).isEmpty();

        Colour best = WHITE_AND_GREY.best(colour("#8a1538"));

        assertThat(WHITE_AND_GREY.worst(best)).map(Ground::token).hasValue("mark");
        assertThat(best.contrast(colour("#707070"))).isBetween(4.2, 4.3);
    }

    private static Colour colour(String text) {
        return Colour.parse(text).orElseThrow();
    }
}
