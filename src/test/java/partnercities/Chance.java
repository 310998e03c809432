package partnercities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Draws values for which a property must hold: the extremes first, then whatever comes. The seed is fixed, so a failure
 * comes again in the next run; {@code -Dseed=7} draws others.
 */
public final class Chance {
    private static final long SEED = Long.getLong("seed", 1317);
    private static final int TRIES = 1000;
    /** Of so many tries, one at least must meet the property's assumptions. */
    private static final int PATIENCE = 10;
    /** One draw of so many is an extreme later on, too. */
    private static final int EXTREMES = 10;

    private static final double HUNDREDTH = 0.01;

    private final int turn;
    private final Random random;
    private final List<Object> drawn = new ArrayList<>();

    /** What must hold, whatever is drawn. */
    public interface Property {
        void holds(Chance chance) throws Exception;
    }

    /** The values drawn are none that the property is about. */
    private static final class OtherMatter extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private Chance(int turn) {
        this.turn = turn;
        this.random = new Random(SEED + turn);
        random.nextInt(); // the first numbers of neighbouring seeds are much alike
    }

    /** Tries a property a thousand times. */
    public static void forAll(Property property) {
        forAll(TRIES, property);
    }

    /** Tries a property so many times, not counting those that do not meet its assumptions. */
    public static void forAll(int tries, Property property) {
        int met = 0;
        for (int turn = 0; met < tries; turn++) {
            if (turn == PATIENCE * tries) {
                throw new AssertionError("Only " + met + " of " + turn + " tries meet the assumptions.");
            }
            Chance chance = new Chance(turn);
            try {
                property.holds(chance);
                met++;
            } catch (OtherMatter e) {
                // the next try counts
            } catch (Exception | AssertionError e) {
                throw new AssertionError(
                        "Try " + turn + " with the seed " + SEED + " fails after these draws: " + chance.drawn, e);
            }
        }
    }

    /** Goes on only when the values drawn are those that the property is about. */
    public void assume(boolean condition) {
        if (!condition) {
            throw new OtherMatter();
        }
    }

    /** A whole number between two others, or one of these. */
    public int whole(int least, int greatest) {
        int[] extremes = {least, Math.max(least, Math.min(0, greatest)), greatest};
        if (turn < extremes.length) {
            return noted(extremes[turn]);
        }
        return noted(
                random.nextInt(EXTREMES) == 0
                        ? extremes[random.nextInt(extremes.length)]
                        : (int) (least + (long) (random.nextDouble() * (greatest - (long) least + 1))));
    }

    /** A number with two decimals. */
    public double decimal(double least, double greatest) {
        return decimal(HUNDREDTH, least, greatest);
    }

    /** A multiple of a step such as 0.01. */
    public double decimal(double step, double least, double greatest) {
        double steps = Math.rint(1 / step);
        return whole((int) Math.rint(least * steps), (int) Math.rint(greatest * steps)) / steps;
    }

    public LocalDate day(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(whole((int) first.toEpochDay(), (int) last.toEpochDay()));
    }

    @SafeVarargs
    public final <T> T one(T... of) {
        return noted(of[random.nextInt(of.length)]);
    }

    /** Nothing, every other time. */
    public <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    public <T> List<T> several(int fewest, int most, Supplier<T> one) {
        return Stream.generate(one).limit(whole(fewest, most)).toList();
    }

    /** Scraps of text, one behind the other. */
    public String scraps(int fewest, int most, String... of) {
        return String.join("", several(fewest, most, () -> one(of)));
    }

    /** A text in the letters of an alphabet. */
    public String word(int shortest, int longest, String alphabet) {
        return scraps(
                shortest,
                longest,
                alphabet.codePoints().mapToObj(Character::toString).toArray(String[]::new));
    }

    /** Any text, with halves of surrogate pairs and what cannot be seen; half of it is ASCII. */
    public String text(int longest) {
        return String.join("", several(0, longest, () -> {
            int bound = random.nextBoolean() ? 1 << 7 : 1 << 16;
            return noted(Character.toString((char) random.nextInt(bound)));
        }));
    }

    /** For what draws by itself. */
    public Random random() {
        return new Random(random.nextLong());
    }

    private <T> T noted(T value) {
        drawn.add(value);
        return value;
    }
}
