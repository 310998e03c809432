package partnercities.plan.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.domain.city.Coordinates;
import partnercities.geo.countries.Capital;
import partnercities.geo.plane.Point;
import partnercities.link.Site;
import partnercities.plan.SmallSite;
import partnercities.plan.entries.Clocks;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.AssetNames;
import partnercities.plan.files.Assets;
import partnercities.plan.files.DrawnPictures;
import partnercities.plan.files.PlainFile;
import partnercities.plan.lettering.Box;
import partnercities.plan.lettering.LetterWidths;
import partnercities.plan.lettering.Placed;
import partnercities.plan.lettering.Spot;
import partnercities.plan.lettering.TypeSize;

/** What holds for the maps of any city, wherever it lies and however many partners it has. */
class MapRulesTest {
    private static final long SEED = Long.getLong("seed", 1317);
    /** Of each site, so many maps of the way to a city are looked at. */
    private static final int LOCATORS = 12;

    private record Town(String name, String country, Coordinates place) {
        Town again(int turn) {
            return turn == 0 ? this : new Town(name + " " + turn, country, place);
        }
    }

    private static final List<Town> HOMES = List.of(
            new Town("Christchurch", "NZ", new Coordinates(-43.5321, 172.6362)),
            new Town("Suva", "FJ", new Coordinates(-18.1416, 178.4415)),
            new Town("Reykjavík", "IS", new Coordinates(64.1466, -21.9426)),
            new Town("Guayaquil", "EC", new Coordinates(-2.1894, -79.8891)),
            new Town("Anadyr", "RU", new Coordinates(64.7350, 177.5147)),
            new Town("Nome", "US", new Coordinates(64.5011, -165.4064)));

    /** On coasts and islands, where coarse maps have sea. */
    private static final List<Town> COASTS = List.of(
            new Town("Wenecja", "IT", new Coordinates(45.4408, 12.3155)),
            new Town("Bari", "IT", new Coordinates(41.1171, 16.8719)),
            new Town("Palermo", "IT", new Coordinates(38.1157, 13.3615)),
            new Town("Bergen", "NO", new Coordinates(60.3913, 5.3221)),
            new Town("Akureyri", "IS", new Coordinates(65.6885, -18.1262)),
            new Town("Nuku’alofa", "TO", new Coordinates(-21.1393, -175.2049)),
            new Town("Auckland", "NZ", new Coordinates(-36.8485, 174.7633)),
            new Town("Honolulu", "US", new Coordinates(21.3069, -157.8583)),
            new Town("Kadyks", "ES", new Coordinates(36.5271, -6.2886)));

    @TempDir
    Path folder;

    static Stream<Arguments> sites() {
        return HOMES.stream().flatMap(home -> Stream.of(0, 1, 22, 150).map(partners -> Arguments.of(home, partners)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void mapsKeepTheirRules(Town home, int partners) throws IOException {
        Map<String, Town> towns = towns(home, partners);
        Site site = site(home, towns);
        Assets assets = new Assets(site, new AssetNames(), DrawnPictures.notKept());
        Desk desk = Desk.of(
                site,
                site.settings().languages().get(0),
                assets,
                new Clocks(site),
                Set.of(),
                SmallSite.signs(site, assets));
        Atlas atlas = new Atlas(site, SmallSite.DRAWINGS);
        MapPictures maps = new MapPictures(desk, atlas);
        List<String> shown = towns.keySet().stream().sorted().limit(LOCATORS).toList();
        Map<String, Land> lands = new HashMap<>();
        Stream.of(
                        Stream.of(atlas.farOutlines(), atlas.worldOutlines()),
                        atlas.enlargedOutlines().stream(),
                        shown.stream().map(city -> atlas.locator(city).outlines()))
                .flatMap(outlines -> outlines)
                .forEach(outlines -> lands.put("/" + outlines.file().path(), Land.of(text(outlines.file()))));
        List<MapPicture> around = new ArrayList<>(List.of(maps.far()));
        around.addAll(maps.enlargements());
        List<MapPicture> locators = shown.stream().map(maps::locator).toList();

        Stream.of(around.stream(), locators.stream(), Stream.of(maps.world()))
                .flatMap(drawn -> drawn)
                .forEach(map -> {
                    Land land = lands.get(map.ground().file());
                    assertThat(land).as(map.ground().file()).isNotNull();
                    everythingLiesInItsOwnLand(map, land, home, towns);
                    nothingCoversAName(map);
                    noMarkCoversAnother(map);
                });
        noWayGoesTheLongWayRound(maps.world());
        citiesAreNamed(around, partners);
    }

    private static void everythingLiesInItsOwnLand(MapPicture map, Land land, Town home, Map<String, Town> towns) {
        double units = 1 / map.ground().scale();
        Point middle = new Point(map.home().x() * units, map.home().y() * units);
        assertThat(land.home().contains(middle)).as("home's country").isTrue();
        assertThat(land.all().contains(middle)).as("home on land").isTrue();
        for (MapPicture.Mark mark : map.marks()) {
            Point place = mark.place().orElse(new Point(mark.x(), mark.y()));
            Point scaled = new Point(place.x() * units, place.y() * units);
            for (MapPicture.Member city : mark.cities()) {
                Town town = towns.get(city.id());
                assertThat(town).isNotNull();
                boolean isAtHome = town.country().equals(home.country());
                assertThat((isAtHome ? land.home() : land.partners()).contains(scaled))
                        .as(town + " in its country on " + map.ground().file())
                        .isTrue();
                assertThat(land.all().contains(scaled)).as(town + " on land").isTrue();
            }
        }
    }

    private static void nothingCoversAName(MapPicture map) {
        MapPicture.Neatline frame = map.frame();
        Box inside = new Box(frame.left(), frame.top(), frame.left() + frame.width(), frame.top() + frame.height());
        for (TypeSize size : TypeSize.values()) {
            Map<String, Box> texts = texts(map, size);
            List<Map.Entry<String, Box>> all = List.copyOf(texts.entrySet());
            for (int one = 0; one < all.size(); one++) {
                Box box = all.get(one).getValue();
                String text = all.get(one).getKey() + ", " + size + ", "
                        + map.ground().file();
                assertThat(inside.contains(box)).as(text + " within the frame").isTrue();
                if (frame.form() == MapPicture.Form.DISC) {
                    double radius = frame.width() / 2;
                    assertThat(box.farthest() < radius || box.nearest() > radius)
                            .as(text + " off the rim")
                            .isTrue();
                }
                for (Map.Entry<String, Box> other : all.subList(one + 1, all.size())) {
                    assertThat(box.overlaps(other.getValue()))
                            .as(text + " and " + other.getKey())
                            .isFalse();
                }
                for (MapPicture.Mark mark : map.marks()) {
                    assertThat(box.overlaps(Box.around(mark.x(), mark.y(), 7)))
                            .as(text + " and a mark")
                            .isFalse();
                }
                // home is named at any rate; dots are cities that another map names
                for (MapPicture.Dot dot : text.startsWith("home") ? List.<MapPicture.Dot>of() : map.dots()) {
                    assertThat(box.overlaps(Box.around(dot.x(), dot.y(), 4)))
                            .as(text + " and a dot")
                            .isFalse();
                }
                assertThat(box.overlaps(Box.around(map.home().x(), map.home().y(), 10)))
                        .as(text + " and home")
                        .isFalse();
            }
        }
    }

    /** Where texts stand, by what they are; the letters are taken as a little narrower than when room was looked for. */
    private static Map<String, Box> texts(MapPicture map, TypeSize size) {
        Map<String, Box> boxes = new HashMap<>();
        add(
                "home " + map.home().name().text(),
                map.home().name().text(),
                map.home().spots(),
                size,
                boxes);
        map.marks().forEach(mark -> add("city " + mark.name(), mark.name(), mark.spots(), size, boxes));
        map.rings()
                .forEach(ring -> add(
                        "ring " + ring.metres(),
                        String.format(Locale.ROOT, "%,.0f km", ring.metres() / 1000),
                        ring.measure(),
                        size,
                        boxes));
        map.countries()
                .forEach(country -> add("country " + country.name(), country.name(), country.spots(), size, boxes));
        map.capitals().forEach(town -> add("capital " + town.name(), town.name(), town.spots(), size, boxes));
        assertThat(map.pointers()).hasSizeLessThanOrEqualTo(MapPictures.MOST_POINTERS);
        map.pointers().forEach(pointer -> {
            String name = pointer.city().city().label().text();
            add(
                    "pointer " + name,
                    name
                            + String.format(
                                    Locale.ROOT, " %,.0f km", pointer.city().distance() / 1000),
                    pointer.spots(),
                    size,
                    boxes);
        });
        return boxes;
    }

    private static void add(String what, String text, Placed placed, TypeSize size, Map<String, Box> boxes) {
        placed.in(size).ifPresent(spot -> boxes.put(what, box(spot, text, size.units())));
    }

    private static Box box(Spot spot, String text, double size) {
        double width = LetterWidths.of(text) * size * 0.99;
        double left =
                switch (spot.anchor()) {
                    case START -> spot.x();
                    case MIDDLE -> spot.x() - width / 2;
                    case END -> spot.x() - width;
                };
        return new Box(left + 0.2, spot.y() - 0.72 * size, left + width - 0.2, spot.y() + 0.2 * size);
    }

    /** So that each can be seen and pointed at without scripts. */
    private static void noMarkCoversAnother(MapPicture map) {
        List<MapPicture.Mark> marks = map.marks();
        for (int one = 0; one < marks.size(); one++) {
            for (MapPicture.Mark other : marks.subList(one + 1, marks.size())) {
                MapPicture.Mark mark = marks.get(one);
                double distance = Math.hypot(mark.x() - other.x(), mark.y() - other.y());
                assertThat(distance)
                        .as(mark.name() + " and " + other.name() + " on "
                                + map.ground().file())
                        .isGreaterThanOrEqualTo(22)
                        .isGreaterThanOrEqualTo(mark.reach() + other.reach() - 0.3);
            }
        }
    }

    private static void noWayGoesTheLongWayRound(MapPicture world) {
        for (String piece : world.routes().split("M")) {
            Point from = null;
            for (String position : piece.isEmpty() ? new String[0] : piece.split("L")) {
                String[] numbers = position.split(" ");
                Point to = new Point(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]));
                assertThat(from == null || Math.hypot(to.x() - from.x(), to.y() - from.y()) < 300)
                        .as(piece)
                        .isTrue();
                from = to;
            }
        }
    }

    private static void citiesAreNamed(List<MapPicture> around, int partners) {
        List<MapPicture.Mark> marks =
                around.stream().flatMap(map -> map.marks().stream()).toList();
        assertThat(marks.stream().mapToInt(mark -> mark.cities().size()).sum()).isEqualTo(partners);
        long named = marks.stream()
                .filter(mark -> mark.spots().medium().isPresent())
                .mapToInt(mark -> mark.cities().size())
                .sum();
        assertThat(around)
                .allSatisfy(map -> assertThat(map.home().spots().narrow()).isPresent());
        if (partners <= 22) {
            assertThat(named)
                    .as(() -> "named, on " + around.size() + " maps; without name: "
                            + marks.stream()
                                    .filter(mark -> mark.spots().medium().isEmpty())
                                    .map(MapPicture.Mark::name)
                                    .toList())
                    .isEqualTo(partners);
        } else {
            assertThat(named)
                    .as("named of " + partners + ", on " + around.size() + " maps")
                    .isGreaterThan(partners / 2);
        }
    }

    /** A third near home, the others all over the world. */
    private static Map<String, Town> towns(Town home, int partners) {
        Random random = new Random(SEED + partners + home.name().hashCode());
        List<Town> far = new ArrayList<>(COASTS);
        Capital.all()
                .forEach(capital -> far.add(
                        new Town(capital.name(Locale.forLanguageTag("pl")), capital.country(), capital.place())));
        Collections.shuffle(far, random);
        Map<String, Town> towns = new HashMap<>();
        for (int index = 0; index < partners; index++) {
            boolean isNear = index % 3 == 0;
            towns.put(
                    "town-" + index,
                    isNear
                            ? new Town(
                                    "Sąsiedztwo " + index,
                                    home.country(),
                                    new Coordinates(
                                            home.place().latitude() + 5 * random.nextDouble() - 2.5,
                                            halfTurn(home.place().longitude() + 8 * random.nextDouble() - 4)))
                            : far.get(index % far.size()).again(index / far.size()));
        }
        return towns;
    }

    private static double halfTurn(double longitude) {
        return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
    }

    private Site site(Town home, Map<String, Town> towns) throws IOException {
        SmallSite site = new SmallSite(folder);
        site.content("site.yaml", """
                title: {pl: Miasta, uk: Міста}
                home:
                  names: {pl: %1$s, uk: %1$s}
                  from: {pl: z, uk: з}
                  country: %2$s
                  coordinates: {latitude: %3$s, longitude: %4$s}
                languages: [pl, uk]
                base-url: https://example.org/
                time-zone: UTC
                publisher: {name: {pl: Miasto, uk: Місто}}
                """.formatted(
                        home.name(),
                        home.country(),
                        home.place().latitude(),
                        home.place().longitude()));
        for (Map.Entry<String, Town> town : towns.entrySet()) {
            site.city(town.getKey(), """
                    country: %1$s
                    coordinates: {latitude: %2$s, longitude: %3$s, source: a}
                    names: {pl: "%4$s", uk: "%4$s"}
                    category: {value: partner, source: a}
                    """.formatted(
                            town.getValue().country(),
                            town.getValue().place().latitude(),
                            town.getValue().place().longitude(),
                            town.getValue().name()));
        }
        return site.site();
    }

    private static String text(PlainFile file) {
        try {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The areas of a published drawing. */
    private record Land(Area all, Area home, Area partners) {
        static Land of(String svg) {
            return new Land(area(svg, "land"), area(svg, "home"), area(svg, "partners"));
        }

        private static Area area(String svg, String id) {
            String start = "<path id=\"" + id + "\" vector-effect=\"non-scaling-stroke\" d=\"";
            int from = svg.indexOf(start) + start.length();
            return Area.of(svg.substring(from, svg.indexOf('"', from)));
        }
    }

    /** Closed outlines of SVG path data with relative moves only, filled by the rule of non-zero winding. */
    private record Area(List<List<Point>> rings) {
        static Area of(String data) {
            List<List<Point>> rings = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (String ring : data.split("z")) {
                List<Point> points = new ArrayList<>();
                List<Integer> numbers = numbers(ring);
                for (int index = 0; index + 1 < numbers.size(); index += 2) {
                    x += numbers.get(index);
                    y += numbers.get(index + 1);
                    points.add(new Point(x, y));
                }
                if (!points.isEmpty()) {
                    x = points.get(0).x();
                    y = points.get(0).y();
                    rings.add(points);
                }
            }
            return new Area(rings);
        }

        private static List<Integer> numbers(String ring) {
            return Stream.of(ring.replace("m", "").replace("-", " -").trim().split(" +"))
                    .filter(number -> !number.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        }

        boolean contains(Point point) {
            int winding = 0;
            for (List<Point> ring : rings) {
                Point from = ring.get(ring.size() - 1);
                for (Point to : ring) {
                    if (from.y() > point.y() != to.y() > point.y()
                            && from.x() + (point.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x())
                                    > point.x()) {
                        winding += to.y() > from.y() ? 1 : -1;
                    }
                    from = to;
                }
            }
            return winding != 0;
        }
    }
}
