package partnercities.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.domain.Colour;

/**
 * On what a colour stands. Whatever else one wishes stays as it is: the hue, and the chroma as far as sRGB has it; only
 * the lightness moves, since contrast depends on little else.
 */
record Legibility(List<Ground> grounds) {
    /** In thousandths, as fine as lightness is written. */
    private static final int STEPS = 1000;

    /**
     * One background.
     *
     * @param token its name
     * @param least the contrast that is needed on it
     */
    record Ground(String token, Colour colour, double least) {

        /** How much of the needed contrast there is; from 1 on it is enough. */
        double share(Colour foreground) {
            return foreground.contrast(colour) / least;
        }
    }

    /** The colour that is readable on all grounds and whose lightness is the nearest to what is wished. */
    Optional<Colour> nearest(Colour wish) {
        double lightness = wish.shown().lightness();
        return IntStream.rangeClosed(0, STEPS)
                .boxed()
                .flatMap(step -> Stream.of(lightness - (double) step / STEPS, lightness + (double) step / STEPS))
                .filter(other -> other >= 0 && other <= 1)
                .map(wish::withLightness)
                .filter(colour ->
                        worst(colour).map(ground -> ground.share(colour) >= 1).orElse(true))
                .findFirst();
    }

    /** The colour of that hue that lacks the least, where none is readable. */
    Colour best(Colour wish) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> wish.withLightness((double) step / STEPS))
                .max(Comparator.comparingDouble(colour ->
                        worst(colour).map(ground -> ground.share(colour)).orElse(1.0)))
                .orElse(wish);
    }

    /** The ground on which a colour is the hardest to read. */
    Optional<Ground> worst(Colour colour) {
        return grounds.stream().min(Comparator.comparingDouble(ground -> ground.share(colour)));
    }
}
