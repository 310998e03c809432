package partnercities.link.look;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.domain.settings.Colour;

/**
 * The backgrounds on which a colour must be readable. Finds the nearest readable colour by changing only the lightness,
 * on which contrast mostly depends; the hue stays, and so does the chroma as far as sRGB allows.
 */
record Legibility(List<Ground> grounds) {
    /** Lightness is tried in thousandths, the precision in which it is written. */
    private static final int STEPS = 1000;

    /**
     * One background.
     *
     * @param token the name of its colour
     * @param least the contrast needed on it
     */
    record Ground(String token, Colour colour, double least) {

        /** The contrast as a share of what is needed; 1 or more is enough. */
        double share(Colour foreground) {
            return foreground.contrast(colour) / least;
        }
    }

    /** The colour readable on all backgrounds whose lightness is nearest to the requested one. */
    Optional<Colour> nearest(Colour wish) {
        double lightness = wish.shown().lightness();
        return IntStream.rangeClosed(0, STEPS)
                .boxed()
                .flatMap(step -> darkerAndLighter(lightness, step))
                .filter(other -> other >= 0 && other <= 1)
                .map(wish::withLightness)
                .filter(colour -> leastShare(colour) >= 1)
                .findFirst();
    }

    /** The colour of that hue that falls least short, for when none is readable. */
    Colour best(Colour wish) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> wish.withLightness((double) step / STEPS))
                .max(Comparator.comparingDouble(this::leastShare))
                .orElse(wish);
    }

    private static Stream<Double> darkerAndLighter(double lightness, int step) {
        double distance = (double) step / STEPS;
        return Stream.of(lightness - distance, lightness + distance);
    }

    private double leastShare(Colour colour) {
        return worst(colour).map(ground -> ground.share(colour)).orElse(1.0);
    }

    /** The background on which the colour is hardest to read. */
    Optional<Ground> worst(Colour colour) {
        return grounds.stream().min(Comparator.comparingDouble(ground -> ground.share(colour)));
    }
}
