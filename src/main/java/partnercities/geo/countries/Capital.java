package partnercities.geo.countries;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import partnercities.domain.city.Coordinates;

/**
 * The capital of a country, for orientation. Only those that CLDR has names for, as cities that stand for time zones.
 *
 * @param country ISO 3166-1 alpha-2
 * @param zone by whose city CLDR names it
 */
public record Capital(String country, Coordinates place, String zone) {

    /** All capitals, from {@code src/data/capitals.mjs}. */
    public static List<Capital> all() {
        return Data.ALL;
    }

    /** The name in a language. */
    public String name(Locale locale) {
        return Cldr.cityOf(zone, locale);
    }

    /** Read on first use. */
    private static final class Data {
        static final List<Capital> ALL = read();

        private static List<Capital> read() {
            String resource = "capitals.csv";
            InputStream bytes = Objects.requireNonNull(Capital.class.getResourceAsStream(resource), resource);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                return lines.lines()
                        .skip(1)
                        .map(line -> line.split(","))
                        .map(cells -> new Capital(
                                cells[0],
                                new Coordinates(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])),
                                cells[3]))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
