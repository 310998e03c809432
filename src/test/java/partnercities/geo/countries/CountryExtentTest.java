package partnercities.geo.countries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;
import partnercities.domain.city.Coordinates;

class CountryExtentTest {

    @ParameterizedTest
    @CsvSource({
        "PL, 51.25, 22.5667", // Lublin
        "UA, 49.8383, 24.0232", // Lviv
        "UA, 44.95, 34.10", // Simferopol
        "US, 42.1292, -80.0851", // Erie
        "US, 61.2181, -149.9003", // Anchorage
        "US, 21.3069, -157.8583", // Honolulu
        "US, 51.88, -176.658", // Adak, on the Aleutians
        "CA, 49.8951, -97.1384", // Winnipeg
        "FR, 47.3941, 0.6848", // Tours
        "FR, -20.8789, 55.4481", // Saint-Denis on Réunion
        "FR, 4.9224, -52.3135", // Cayenne
        "PT, 37.7412, -25.6756", // Ponta Delgada
        "RU, 54.7104, 20.4522", // Kaliningrad
        "RU, 66.3167, -170.9833", // Uelen, east of the antimeridian
        "FJ, -18.1416, 178.4419", // Suva
        "FJ, -16.85, -179.97", // Taveuni's neighbours
        "NZ, -43.95, -176.56", // Waitangi on the Chatham Islands
        "CY, 35.1856, 33.3823", // Nicosia
        "XK, 42.6629, 21.1655", // Prishtina
    })
    void holdsTheCountrysCities(String country, double latitude, double longitude) {
        assertThat(extentOf(country).contains(new Coordinates(latitude, longitude), 0))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UA, 24.0232, 49.8383", // Lviv, swapped
        "PL, 22.5667, 51.25", // Lublin, swapped
        "US, 42.1292, 80.0851", // Erie without its minus
        "PT, 41.5333, 8.6167", // Viana do Castelo's neighbourhood without its minus
        "PL, 0, 0", // left empty
        "FJ, -18.1416, 0",
    })
    void leavesOutWrongCoordinates(String country, double latitude, double longitude) {
        assertThat(extentOf(country).contains(new Coordinates(latitude, longitude), 1))
                .isFalse();
    }

    @Test
    void reachesAsFarAsTheMargin() {
        CountryExtent newZealand = extentOf("NZ");
        Coordinates atSea = new Coordinates(-40, -179.9);

        assertThat(newZealand.contains(atSea, 0.5)).isFalse();
        assertThat(newZealand.contains(atSea, 2)).isTrue();
    }

    @Test
    void isUnknownForVeryFewTerritories() {
        assertThat(Territory.codes())
                .filteredOn(code -> CountryExtent.of(new Territory(code)).isEmpty())
                .containsExactly("BQ", "BV", "GF", "GI", "GP", "MQ", "RE", "SJ", "TK", "UM", "YT");
    }

    @Test
    void holdsAllThatItHoldsWithALesserMargin() {
        Chance.forAll(chance -> {
            double latitude = chance.decimal(-90, 90);
            double longitude = chance.decimal(-180, 180);
            double margin = chance.decimal(0, 5);

            Coordinates place = new Coordinates(latitude, longitude);
            CountryExtent fiji = extentOf("FJ");

            assertThat(!fiji.contains(place, margin) || fiji.contains(place, margin + 1))
                    .isTrue();
            assertThat(fiji.contains(place, 360)).isTrue();
        });
    }

    private static CountryExtent extentOf(String country) {
        return CountryExtent.of(new Territory(country)).orElseThrow();
    }
}
