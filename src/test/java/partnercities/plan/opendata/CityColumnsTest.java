package partnercities.plan.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.domain.city.CityFact;
import partnercities.plan.SmallSite;
import partnercities.plan.files.PlainFile;

class CityColumnsTest {
    @TempDir
    Path folder;

    SmallSite site;

    @BeforeEach
    void knowAllFacts() throws IOException {
        site = new SmallSite(folder)
                .content(
                        "sources.yaml",
                        Stream.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
                                .map(key -> key + ": {title: " + key + "}\n")
                                .collect(Collectors.joining()))
                .city("washington", """
                        country: US
                        coordinates: {latitude: 38.9, longitude: -77, source: b}
                        names: {pl: Waszyngton, uk: Вашингтон}
                        category: {value: partner, source: a}
                        population: {value: 1, scope: city, source: c}
                        area: {value: 1, source: d}
                        elevation: {value: 1, source: e}
                        capital: {value: true, source: f}
                        time-zone: {value: America/New_York, source: g}
                        website: {value: "https://example.org/", source: h}
                        wikidata: {value: Q61, source: i}
                        contradictions: [{text: {pl: Spór., uk: Суперечка.}, sources: [j]}]
                        """);
    }

    @Test
    void everyFactButTheTimeZoneHasColumns() throws IOException {
        Set<String> words =
                CityColumns.of(site.site()).stream().map(DataColumn::word).collect(Collectors.toSet());

        for (CityFact.Kind kind : CityFact.Kind.values()) {
            if (kind != CityFact.Kind.TIME_ZONE) {
                assertThat(words).containsAll(columns(kind));
            }
        }
    }

    @Test
    void sourcesAreThoseOfThePublishedFactsAndContradictions() throws IOException {
        PlainFile csv = site.plan().files().stream()
                .filter(file -> file.path().equals("data/cities.csv"))
                .findFirst()
                .orElseThrow();

        assertThat(new String(csv.bytes(), StandardCharsets.UTF_8)).contains(",a|b|c|d|e|f|h|i|j,");
    }

    private static List<String> columns(CityFact.Kind kind) {
        return switch (kind) {
            case COORDINATES -> List.of("latitude", "longitude");
            case POPULATION -> List.of("population", "population-year", "population-scope");
            case AREA -> List.of("area-km2");
            case ELEVATION -> List.of("elevation-m");
            default -> List.of(kind.key());
        };
    }
}
