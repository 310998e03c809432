package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records of the real content, computed once more in plainer ways. */
class RealRecordsTest {
    private static final RealSite SITE = RealSite.get();
    private static final Document PAGE = SITE.page("en/records/");

    private static final double EARTH_RADIUS = 6371;

    @Test
    void placesHoldTheRecordsOfTheirCoordinates() throws IOException {
        List<Place> places = places();
        Place home = new Place("Lublin", 51.25, 22.5667);

        assertThat(holder("nearest")).isEqualTo(least(places, place -> place.distance(home)));
        assertThat(holder("farthest")).isEqualTo(least(places, place -> -place.distance(home)));
        assertThat(holder("northernmost")).isEqualTo(least(places, place -> -place.latitude));
        assertThat(holder("southernmost")).isEqualTo(least(places, Place::latitude));
        assertThat(holder("easternmost")).isEqualTo(least(places, place -> -place.longitude));
        assertThat(holder("westernmost")).isEqualTo(least(places, Place::longitude));
        assertThat(holder("equator")).isEqualTo(least(places, Place::latitude));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            oldest-agreement   | Nancy         | 28 February 1988
            youngest-agreement | Kryvyi Rih    | 22 February 2023
            decade             | 1990–1999     | 12 agreements
            most-inhabitants   | Kharkiv       | 1,421,125 (2022, city)
            fewest-inhabitants | Starobilsk    | 15,947 (2022, city)
            largest            | Tbilisi       | 504.2 km² (city)
            smallest           | Starobilsk    | 13.3 km² (city)
            highest            | Pernik        | 710 m
            lowest             | Delmenhorst   | 7 m
            country            | Ukraine       | 13 cities
            time-difference    | Jiaozuo       | +7 hours (UTC+8)
            """)
    void recordsNameTheirHoldersAndFigures(String record, String holder, String figure) {
        assertThat(holder(record)).isEqualTo(holder);
        assertThat(text(record, ".holders .figure")).isEqualTo(figure);
    }

    @Test
    void whatIsLeftOutOrKeptApartIsCounted() {
        assertThat(text("oldest-agreement", "summary")).startsWith("5 agreements are left out");
        assertThat(text("most-inhabitants", "summary")).startsWith("7 figures refer to other kinds of area");
        assertThat(text("smallest", "summary")).startsWith("6 figures refer to other kinds of area");
        assertThat(PAGE.select("#site-record-smallest summary").eachText().get(1))
                .startsWith("5 cities are left out");
        assertThat(PAGE.select("#site-record-most-inhabitants details a").eachText())
                .contains("Jiaozuo", "Nilüfer");
    }

    @Test
    void theChartAndItsTableShowTheSameYears() {
        assertThat(PAGE.select(".chart .bar")).hasSameSizeAs(PAGE.select(".signings tbody tr"));
        assertThat(PAGE.select(".signings tbody td.number").eachText().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(27);
    }

    @Test
    void pagesOfCitiesNameTheRecordsThatTheyHold() {
        Document nancy = SITE.page("en/cities/nancy/");

        assertThat(nancy.select("a[href*=#site-record-]").eachText())
                .containsExactly("Oldest agreement", "Longest in force");
        assertThat(SITE.page("en/cities/lutsk/").select("a[href*=#site-record-]"))
                .isEmpty();
    }

    @Test
    void theNextAnniversariesAreThoseAfterTheBuild() {
        assertThat(PAGE.select(".celebrations .figure").eachText())
                .containsExactly(
                        "10 January 2026",
                        "15 January 2026",
                        "4 February 2026",
                        "22 February 2026",
                        "28 February 2026");
    }

    private record Place(String name, double latitude, double longitude) {
        double distance(Place other) {
            double north = Math.toRadians(other.latitude - latitude);
            double east = Math.toRadians(other.longitude - longitude);
            double half = Math.pow(Math.sin(north / 2), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(east / 2), 2);
            return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
        }
    }

    private static List<Place> places() throws IOException {
        Pattern facts = Pattern.compile("latitude: ([-0-9.]+), longitude: ([-0-9.]+).*? en: ([^,}]+)", Pattern.DOTALL);
        List<Place> places = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content/cities"))) {
            for (Path file :
                    files.filter(path -> path.endsWith("city.yaml")).sorted().toList()) {
                String text = Files.readString(file);
                Matcher matcher = facts.matcher(text);
                if (!text.contains("value: former") && matcher.find()) {
                    places.add(new Place(
                            matcher.group(3),
                            Double.parseDouble(matcher.group(1)),
                            Double.parseDouble(matcher.group(2))));
                }
            }
        }
        assertThat(places).hasSize(31);
        return places;
    }

    private static String least(List<Place> places, ToDoubleFunction<Place> size) {
        return places.stream().min(Comparator.comparingDouble(size)).orElseThrow().name;
    }

    private static String holder(String record) {
        return text(record, ".holders .holder");
    }

    private static String text(String record, String selector) {
        String query = String.format(Locale.ROOT, "#site-record-%s %s", record, selector);
        return PAGE.select(query).stream()
                .map(element -> element.text().replace('\u00a0', ' '))
                .findFirst()
                .orElseThrow(() -> new AssertionError(query));
    }
}
