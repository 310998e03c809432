package partnercities.geo.countries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import partnercities.domain.city.Coordinates;

/**
 * Roughly where a country lies: boxes around its land and islands. Finds swapped coordinates and a forgotten minus
 * sign, but can't tell on which side of a border a place is.
 */
public final class CountryExtent {
    private final List<Box> boxes;

    private CountryExtent(List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    /** Empty for the few territories missing from the map of {@code src/data/country-extents.mjs}, e.g. Gibraltar. */
    public static Optional<CountryExtent> of(Territory territory) {
        return Optional.ofNullable(Data.BY_CODE.get(territory.code()));
    }

    /**
     * Whether a place may be in the country.
     *
     * @param marginDegrees how far outside the boxes still counts as inside, in degrees of latitude and of longitude
     */
    public boolean contains(Coordinates place, double marginDegrees) {
        return boxes.stream().anyMatch(box -> box.contains(place, marginDegrees));
    }

    /** In degrees. An east above 180 lies beyond the antimeridian. */
    private record Box(double south, double west, double north, double east) {

        boolean contains(Coordinates place, double margin) {
            double eastOfWest = place.longitude() - (west - margin);
            double width = east - west + 2 * margin;
            return south - margin <= place.latitude()
                    && place.latitude() <= north + margin
                    && eastOfWest - 360 * Math.floor(eastOfWest / 360) <= width;
        }
    }

    /** Read on first use. */
    private static final class Data {
        static final Map<String, CountryExtent> BY_CODE = read();

        private static Map<String, CountryExtent> read() {
            String resource = "country-extents.csv";
            InputStream bytes = Objects.requireNonNull(CountryExtent.class.getResourceAsStream(resource), resource);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .skip(1)
                        .map(line -> line.split(","))
                        .collect(Collectors.groupingBy(
                                cells -> cells[0],
                                Collectors.collectingAndThen(
                                        Collectors.mapping(Data::box, Collectors.toList()), CountryExtent::new)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Box box(String[] cells) {
            return new Box(
                    Double.parseDouble(cells[1]),
                    Double.parseDouble(cells[2]),
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]));
        }
    }
}
