package partnercities.plan.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.domain.Coordinates;
import partnercities.geo.Geodesic;
import partnercities.plan.SitePlan;
import partnercities.plan.SmallSite;
import partnercities.plan.cities.CityPage;
import partnercities.plan.files.PlainFile;

class MapsTest {
    private static final Coordinates TORUN = new Coordinates(53.0138, 18.5984);
    private static final Coordinates WELLINGTON = new Coordinates(-41.2889, 174.7772);

    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void beginWithNoCities() throws IOException {
        site = new SmallSite(folder);
    }

    @Test
    void everyCityLiesAtItsTrueDistanceAndInItsTrueDirectionFromHome() throws IOException {
        Map<String, Coordinates> cities = Map.of(
                "lviv", new Coordinates(49.8383, 24.0232),
                "erie", new Coordinates(42.1292, -80.0851),
                "suva", new Coordinates(-18.1416, 178.4415),
                "null-island", new Coordinates(0, 0),
                "pole", new Coordinates(90, 0));
        cities.forEach(this::city);

        MapPage page = map();
        MapPicture far = page.far();
        assertThat(far.marks()).extracting(MapPicture.Mark::id).containsExactly("suva");
        assertThat(far.dots()).hasSize(4);
        assertTrue(far, cities);
        assertTrue(page.plates().near().orElseThrow(), cities);
    }

    private static void assertTrue(MapPicture map, Map<String, Coordinates> cities) {
        double unitsPerMetre = 500 / last(map.rings()).metres();
        for (MapPicture.Mark mark : map.marks()) {
            Geodesic way = Geodesic.between(TORUN, cities.get(mark.id()));
            assertThat(Math.hypot(mark.x(), mark.y()))
                    .as(mark.id())
                    .isCloseTo(way.metres() * unitsPerMetre, within(0.1));
            double bearing = (Math.toDegrees(Math.atan2(mark.x(), -mark.y())) + 360) % 360;
            assertThat(bearing).as(mark.id()).isCloseTo(way.initialBearing(), within(0.2));
        }
    }

    @Test
    void fromNewZealandThePacificIsInOnePiece() throws IOException {
        site.content("site.yaml", """
                title: {pl: Miasta, uk: Міста}
                home:
                  names: {pl: Wellington, uk: Веллінгтон}
                  from: {pl: od Wellingtonu, uk: від Веллінгтона}
                  country: NZ
                  coordinates: {latitude: -41.2889, longitude: 174.7772}
                languages: [pl, uk]
                base-url: https://example.org/
                time-zone: Pacific/Auckland
                publisher: {name: {pl: Miasto, uk: Місто}}
                """);
        city("sydney", new Coordinates(-33.8688, 151.2093));
        city("valparaiso", new Coordinates(-33.0458, -71.6197));
        city("madrid", new Coordinates(40.4168, -3.7038));

        MapPage page = map();

        Map<String, MapPicture.Mark> world = byId(page.plates().world());
        assertThat(page.plates().world().home().x()).isBetween(-20.0, 20.0);
        assertThat(world.get("sydney").x()).isNegative();
        assertThat(world.get("valparaiso").x()).isPositive();
        assertThat(page.plates().world().routes().split("M"))
                .as("the way to the antipode may leave the map, no other")
                .hasSizeBetween(4, 5);
        double distance =
                Geodesic.between(WELLINGTON, new Coordinates(40.4168, -3.7038)).metres();
        assertThat(last(page.far().rings()).metres()).isGreaterThan(distance - 5_000_000);
        assertThat(page.far().marks()).extracting(MapPicture.Mark::id).contains("madrid");
    }

    @Test
    void citiesThatLieCloseTogetherHaveAMapOfTheirOwn() throws IOException {
        for (int index = 0; index < 9; index++) {
            city("near-" + index, new Coordinates(52 + index / 10.0, 18));
        }
        city("far", new Coordinates(34.0522, -118.2437));

        MapPage page = map();

        assertThat(page.plates().near())
                .hasValueSatisfying(near -> assertThat(near.marks()).hasSize(9));
        assertThat(page.far().marks()).extracting(MapPicture.Mark::id).containsExactly("far");
        assertThat(page.far().dots()).hasSize(9);
        assertThat(page.far().enlarged()).isNotEmpty();
        assertThat(page.plates().world().marks())
                .extracting(MapPicture.Mark::id)
                .containsExactly("far");
        assertThat(page.plates().marks())
                .as("all cities, in the order of the list, each once")
                .extracting(MapPicture.Mark::id)
                .containsExactlyElementsOf(
                        page.entries().stream().map(MapPage.Entry::id).toList());
    }

    @Test
    void whereTheWholeMapShowsThemWellThereIsNoEnlargement() throws IOException {
        city("a", new Coordinates(50, 30));
        city("b", new Coordinates(51, 8));

        MapPage page = map();

        assertThat(page.plates().near()).isEmpty();
        assertThat(page.far().marks()).hasSize(2);
        assertThat(page.far().enlarged()).isEmpty();
    }

    @Test
    void citiesAtTheSamePlaceAndAtHomeAreAllThere() throws IOException {
        city("a", new Coordinates(50, 30));
        city("b", new Coordinates(50, 30));
        city("home-too", TORUN);

        MapPage page = map();

        assertThat(page.far().marks()).hasSize(3);
        Map<String, MapPicture.Mark> marks = byId(page.far());
        assertThat(marks.get("a").wide())
                .isPresent()
                .isNotEqualTo(marks.get("b").wide());
        assertThat(cityPage("home-too").locator().orElseThrow().marks()).hasSize(1);
    }

    @Test
    void aSiteWithoutCitiesHasAMapOfHome() throws IOException {
        MapPage page = map();

        assertThat(page.entries()).isEmpty();
        assertThat(page.facets()).isEmpty();
        assertThat(page.far().home().wide()).isPresent();
    }

    @Test
    void theMarksKeepTheOrderOfTheList() throws IOException {
        site.city("z", "Ćmielów", "Б", "UA", "partner");
        site.city("y", "Cieszyn", "А", "UA", "former");
        site.city("x", "Zamość", "В", "UA", "friendly");

        MapPage page = map();

        assertThat(page.entries()).extracting(MapPage.Entry::id).containsExactly("y", "z", "x");
        assertThat(page.far().marks()).extracting(MapPicture.Mark::id).containsExactly("y", "z", "x");
        assertThat(page.plates().world().marks())
                .extracting(MapPicture.Mark::id)
                .containsExactly("y", "z", "x");
    }

    @Test
    void aCityIsFoundByAllThatItIsCalledAndByWhatItHasOfEachFacet() throws IOException {
        site.city("kryvyi-rih", """
                country: UA
                coordinates: {latitude: 47.9057, longitude: 33.3940, source: a}
                names: {pl: Krzywy Róg, uk: Кривий Ріг}
                local-name: {uk: Кривий Ріг}
                other-names: [Krivoy Rog]
                category: {value: partner, source: a}
                """);
        site.agreement(
                "one",
                "kryvyi-rih",
                "steps:\n  - {step: signing, date: 1999, source: a}\n  - {step: end, date: 2003, source: a}\n");
        site.agreement("two", "kryvyi-rih", "steps:\n  - {step: signing, date: 2023-02-22, source: a}\n");

        MapPage.Entry entry = map().entries().get(0);

        assertThat(entry.names()).containsExactly("Krzywy Róg", "Кривий Ріг", "Krivoy Rog");
        assertThat(entry.values())
                .containsExactly(
                        new MapPage.Value("category", List.of("partner")),
                        new MapPage.Value("continent", List.of("150")),
                        new MapPage.Value("country", List.of("UA")),
                        new MapPage.Value("kind", List.of("partnership-agreement")),
                        new MapPage.Value("status", List.of("ended", "in-force")),
                        new MapPage.Value("decade", List.of("1990", "2020")));
    }

    @Test
    void theListIsNarrowedDownOnlyByWhatDiffers() throws IOException {
        site.city("a", "A", "А", "UA", "partner");
        site.city("b", "B", "Б", "DE", "partner");
        site.city("c", "C", "В", "UA", "partner");

        assertThat(map().facets())
                .containsExactly(new MapPage.Facet(
                        "country",
                        List.of(new MapPage.Option("DE", "Niemcy", 1), new MapPage.Option("UA", "Ukraina", 2))));
    }

    @Test
    void allPagesReferToTheSameCoastLines() throws IOException {
        city("a", new Coordinates(50, 30));
        city("b", new Coordinates(51, 8));

        SitePlan plan = site.plan();

        List<String> outlines = pages(plan, CityPage.class)
                .flatMap(page -> page.locator().stream())
                .map(MapPicture::outlines)
                .distinct()
                .toList();
        assertThat(outlines).hasSize(1);
        assertThat(plan.files())
                .extracting(PlainFile::path)
                .contains(outlines.get(0).substring(1, outlines.get(0).indexOf('#')));
    }

    @Test
    void aLocatorHasTheRingsThatAreSeenOnItAndTheirMeasuresWhereThereIsRoom() throws IOException {
        city("east", new Coordinates(TORUN.latitude(), 40));

        MapPicture locator = pages(site.plan(), CityPage.class)
                .flatMap(page -> page.locator().stream())
                .findFirst()
                .orElseThrow();

        double right = locator.left() + locator.width();
        double bottom = locator.top() + locator.height();
        assertThat(locator.rings())
                .extracting(MapPicture.Ring::radius)
                .isNotEmpty()
                .allSatisfy(
                        radius -> assertThat(radius).isLessThan(Math.hypot(right, Math.max(bottom, -locator.top()))));
        assertThat(locator.rings()).allSatisfy(ring -> {
            boolean hasRoom = ring.radius() + 24 <= -locator.top() || ring.radius() <= bottom;
            assertThat(ring.measure().map(Math::abs).stream().toList())
                    .isEqualTo(hasRoom ? List.of(ring.radius()) : List.of());
        });
        assertThat(locator.rings().get(0).measure()).isPresent();
        assertThat(last(locator.rings()).measure()).isEmpty();
    }

    private void city(String id, Coordinates place) {
        try {
            site.city(id, """
                    country: UA
                    coordinates: {latitude: %s, longitude: %s, source: a}
                    names: {pl: %s, uk: %s}
                    category: {value: partner, source: a}
                    """.formatted(place.latitude(), place.longitude(), id, id));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private MapPage map() throws IOException {
        return pages(site.plan(), MapPage.class).findFirst().orElseThrow();
    }

    private CityPage cityPage(String id) throws IOException {
        return pages(site.plan(), CityPage.class)
                .filter(page -> page.frame().path().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Stream<T> pages(SitePlan plan, Class<T> kind) {
        return SmallSite.pages(plan).stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Map<String, MapPicture.Mark> byId(MapPicture picture) {
        return picture.marks().stream().collect(Collectors.toMap(MapPicture.Mark::id, Function.identity()));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
