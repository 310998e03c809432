package partnercities.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import partnercities.domain.city.Coordinates;

class MapElsewhereTest {
    @Test
    void writesDegreesWithAPointAndWithoutAnExponent() {
        MapElsewhere map = new MapElsewhere("Map", "https://map.example/{latitude}/{longitude}?at={latitude}");

        assertThat(map.at(new Coordinates(-0.00001, 30))).isEqualTo("https://map.example/-0.00001/30?at=-0.00001");
    }
}
