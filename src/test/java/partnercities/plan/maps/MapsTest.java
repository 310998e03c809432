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
import partnercities.domain.city.Coordinates;
import partnercities.geo.measure.Geodesic;
import partnercities.geo.plane.Point;
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
        assertThat(far.marks()).hasSize(5);
        assertTrue(far, cities);
    }

    private static void assertTrue(MapPicture map, Map<String, Coordinates> cities) {
        double unitsPerMetre = last(map.rings()).radius() / last(map.rings()).metres();
        for (MapPicture.Mark mark : map.marks()) {
            Geodesic way = Geodesic.between(TORUN, cities.get(id(mark)));
            Point place = mark.place().orElse(new Point(mark.x(), mark.y()));
            assertThat(Math.hypot(place.x(), place.y()))
                    .as(id(mark))
                    .isCloseTo(way.metres() * unitsPerMetre, within(0.5));
            double bearing = (Math.toDegrees(Math.atan2(place.x(), -place.y())) + 360) % 360;
            assertThat(bearing).as(id(mark)).isCloseTo(way.initialBearing(), within(0.4));
        }
    }

    private static String id(MapPicture.Mark mark) {
        return mark.cities().get(0).id();
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
        assertThat(page.far().marks()).extracting(MapsTest::id).contains("madrid");
    }

    @Test
    void citiesThatLieCloseTogetherHaveAMapOfTheirOwn() throws IOException {
        for (int index = 0; index < 20; index++) {
            city(
                    "a-long-name-nearby-" + index,
                    new Coordinates(52 + index % 5 / 3.0, 17 + Math.floorDiv(index, 5) / 2.0));
        }
        city("far", new Coordinates(34.0522, -118.2437));

        MapPage page = map();

        assertThat(page.plates().enlargements()).isNotEmpty();
        MapPicture near = page.plates().enlargements().get(0).map();
        assertThat(near.marks().size() + near.dots().size()).isEqualTo(20);
        assertThat(near.pointers())
                .extracting(pointer -> pointer.city().city().label().text())
                .containsExactly("far");
        assertThat(page.far().marks()).extracting(MapsTest::id).containsExactly("far");
        assertThat(page.far().dots()).hasSize(20);
        assertThat(page.far().enlarged()).isNotEmpty();
        assertThat(page.plates().world().marks()).extracting(MapsTest::id).containsExactly("far");
        assertThat(page.plates().marks())
                .as("all cities, in the order of the list, each once")
                .extracting(MapsTest::id)
                .containsExactlyElementsOf(
                        page.entries().stream().map(MapPage.Entry::id).toList());
    }

    @Test
    void whereTheWholeMapShowsThemWellThereIsNoEnlargement() throws IOException {
        city("a", new Coordinates(50, 30));
        city("b", new Coordinates(51, 8));

        MapPage page = map();

        assertThat(page.plates().enlargements()).isEmpty();
        assertThat(page.far().marks()).hasSize(2);
        assertThat(page.far().enlarged()).isEmpty();
    }

    @Test
    void citiesAtTheSamePlaceAndAtHomeAreAllThere() throws IOException {
        city("a", new Coordinates(50, 30));
        city("b", new Coordinates(50, 30));
        city("home-too", TORUN);

        MapPage page = map();

        assertThat(page.far().marks()).extracting(MapPicture.Mark::name).containsExactly("a · b", "home-too");
        assertThat(page.far().marks())
                .allSatisfy(mark -> assertThat(mark.spots().medium()).isPresent());
        assertThat(cityPage("home-too").locator().orElseThrow().marks()).hasSize(1);
    }

    @Test
    void aSiteWithoutCitiesHasAMapOfHome() throws IOException {
        MapPage page = map();

        assertThat(page.entries()).isEmpty();
        assertThat(page.facets()).isEmpty();
        assertThat(page.far().home().spots().wide()).isPresent();
    }

    @Test
    void theMarksKeepTheOrderOfTheList() throws IOException {
        site.city("z", "Ćmielów", "Б", "UA", "partner");
        site.city("y", "Cieszyn", "А", "UA", "former");
        site.city("x", "Zamość", "В", "UA", "friendly");

        MapPage page = map();

        assertThat(page.entries()).extracting(MapPage.Entry::id).containsExactly("y", "z", "x");
        assertThat(page.far().marks())
                .as("they share a place")
                .flatExtracting(MapPicture.Mark::cities)
                .extracting(MapPicture.Member::id)
                .containsExactly("y", "z", "x");
    }

    @Test
    void citiesThatShareAPlaceLieThereInEveryLanguage() throws IOException {
        site.city("a", """
                country: UA
                coordinates: {latitude: 50, longitude: 30, source: a}
                names: {pl: Zamość, uk: Адамів}
                category: {value: partner, source: a}
                """);
        site.city("b", """
                country: UA
                coordinates: {latitude: 50.01, longitude: 30.01, source: a}
                names: {pl: Adamów, uk: Яворів}
                category: {value: partner, source: a}
                """);

        List<MapPicture.Mark> marks = pages(site.plan(), MapPage.class)
                .map(page -> page.far().marks().get(0))
                .toList();
        assertThat(marks).extracting(MapPicture.Mark::name).containsExactly("Adamów · Zamość", "Адамів · Яворів");
        assertThat(marks)
                .extracting(MapPicture.Mark::x)
                .containsOnly(marks.get(0).x());
        assertThat(marks)
                .extracting(MapPicture.Mark::y)
                .containsOnly(marks.get(0).y());
    }

    /** Frames are chosen by the map as it is drawn: with cities at one place under one name. */
    @Test
    void citiesThatShareAPlaceNeedNoFrameToBeNamed() throws IOException {
        for (int index = 0; index < 8; index++) {
            city("n" + index, new Coordinates(54 + index / 1e6, 22));
        }
        city("far", new Coordinates(34.0522, -118.2437));

        assertThat(map().plates().enlargements()).isEmpty();
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
    void eachCityHasCoastLinesOfItsOwn() throws IOException {
        city("a", new Coordinates(50, 30));
        city("b", new Coordinates(51, 8));

        SitePlan plan = site.plan();

        List<String> outlines = pages(plan, CityPage.class)
                .flatMap(page -> page.locator().stream())
                .map(locator -> locator.ground().file().substring(1))
                .distinct()
                .toList();
        assertThat(outlines).hasSize(2);
        assertThat(plan.files()).extracting(PlainFile::path).containsAll(outlines);
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
        return picture.marks().stream().collect(Collectors.toMap(MapsTest::id, Function.identity()));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
