package partnercities.plan.lettering;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where a text stands in each size of type; empty where there is no room.
 *
 * @param wide on a wide map
 * @param narrow on a narrow one, where type is larger in comparison
 */
public record Placed(Optional<Spot> wide, Optional<Spot> medium, Optional<Spot> narrow) {
    public static final Placed NOWHERE = new Placed(Optional.empty(), Optional.empty(), Optional.empty());

    /** A text that is placed once in each size. */
    public static Placed of(Function<TypeSize, Optional<Spot>> spot) {
        return new Placed(spot.apply(TypeSize.WIDE), spot.apply(TypeSize.MEDIUM), spot.apply(TypeSize.NARROW));
    }

    public boolean isNowhere() {
        return wide.isEmpty() && medium.isEmpty() && narrow.isEmpty();
    }

    public Optional<Spot> in(TypeSize size) {
        return switch (size) {
            case WIDE -> wide;
            case MEDIUM -> medium;
            case NARROW -> narrow;
        };
    }
}
