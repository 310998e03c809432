package partnercities.geo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.domain.city.Coordinates;

class TopologyTest {
    private static final Topology TOPOLOGY = TopologyReader.read("world.txt");

    @ParameterizedTest
    @CsvSource({
        "UA, 44.95, 34.10", // Simferopol
        "UA, 44.60, 33.54", // Sevastopol
        "UA, 45.35, 36.44", // Kerch
        "UA, 48.00, 37.80", // Donetsk
        "UA, 50.45, 30.52", // Kyiv
        "PL, 52.23, 21.01", // Warsaw
        "PL, 51.25, 22.5667", // Lublin
        "LT, 54.69, 25.28", // Vilnius
        "DE, 52.52, 13.40", // Berlin
        "FR, 48.86, 2.35", // Paris
        "ES, 40.42, -3.70", // Madrid
        "GB, 51.51, -0.13", // London
        "CA, 45.42, -75.70", // Ottawa
        "US, 38.90, -77.04", // Washington
        "BR, -15.79, -47.88", // Brasília
        "ZA, -25.75, 28.19", // Pretoria
        "LS, -29.31, 27.48", // Maseru, within South Africa
        "NZ, -41.20, 175.0", // near Wellington
        "FJ, -17.8, 178.0", // inland of Suva
        "RU, 66.3, -171.5", // Chukotka, east of the antimeridian
        "XK, 42.66, 21.17", // Prishtina
        "SO, 9.56, 44.06", // Hargeisa
        "CY, 35.30, 33.50", // north of Nicosia
        "AQ, -90, 0",
    })
    void knowsInWhichCountryAPlaceLies(String country, double latitude, double longitude) {
        assertThat(countryAt(new Coordinates(latitude, longitude))).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "90, 0",
        "0, -150",
        "42, 50.5", // the Caspian Sea
        "55, 18.5", // the Baltic Sea
        "-17, -179.0",
    })
    void knowsTheSea(double latitude, double longitude) {
        assertThat(countryAt(new Coordinates(latitude, longitude))).isEmpty();
    }

    /** By the rule that all else is held against: a place is in a country if it is within an odd number of its outlines. */
    private static Optional<String> countryAt(Coordinates place) {
        return TOPOLOGY.countries().entrySet().stream()
                .filter(country -> !country.getKey().isEmpty())
                .filter(country -> country.getValue().stream()
                                        .flatMap(polygon -> polygon.rings().stream())
                                        .filter(ring -> Spheric.contains(
                                                ring.places(arc ->
                                                        TOPOLOGY.arcs().get(arc).places()),
                                                place))
                                        .count()
                                % 2
                        == 1)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
