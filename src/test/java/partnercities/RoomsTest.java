package partnercities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the drawings of packages with rooms: a room knows those that its line names, and no other. */
class RoomsTest {
    private static final int MOST_FILES = 16;
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    /**
     * The rooms of one package, from the foundations down. Its own files are the door: they may know all rooms, and no room knows
     * them.
     */
    private record Drawing(String home, Map<String, Set<String>> rooms) {
        Drawing(String home) {
            this(home, new LinkedHashMap<>());
        }

        Drawing room(String name, String... mayKnow) {
            rooms.put(name, Set.of(mayKnow));
            return this;
        }

        String full(String room) {
            return "partnercities." + home + "." + room;
        }

        @Override
        public String toString() {
            return home;
        }
    }

    private static List<Drawing> drawings() {
        return List.of(domain(), draw(), geo(), gather(), link(), plan(), write(), build());
    }

    private static Drawing domain() {
        return new Drawing("domain")
                .room("text")
                .room("time")
                .room("source", "text", "time")
                .room("picture", "text", "time")
                .room("agreement", "text", "time", "source", "picture")
                .room("city", "text", "time", "source", "picture", "agreement")
                .room("news", "text", "time", "source", "picture")
                .room("page", "text")
                .room("settings", "text", "time", "city", "page");
    }

    private static Drawing draw() {
        return new Drawing("draw")
                .room("outline")
                .room("raster", "outline")
                .room("png", "raster")
                .room("svg", "outline", "raster")
                .room("type", "outline", "raster");
    }

    private static Drawing geo() {
        return new Drawing("geo")
                .room("countries")
                .room("measure")
                .room("plane")
                .room("projection", "measure", "plane")
                .room("world", "projection")
                .room("drawing", "plane", "projection", "world");
    }

    private static Drawing link() {
        return new Drawing("link")
                .room("messages")
                .room("addresses", "messages")
                .room("history", "addresses")
                .room("look")
                .room("mentions", "messages")
                .room("prose", "mentions")
                .room("checks", "prose");
    }

    private static Drawing write() {
        return new Drawing("write")
                .room("disk")
                .room("ledger", "disk")
                .room("note", "disk", "ledger")
                .room("publication", "disk", "ledger");
    }

    private static Drawing build() {
        return new Drawing("build").room("report");
    }

    private static Drawing gather() {
        return new Drawing("gather")
                .room("source")
                .room("pictures", "source")
                .room("text")
                .room("spelling")
                .room("markdown", "pictures", "spelling")
                .room("findings")
                .room("yaml", "findings", "spelling")
                .room("documents", "source", "pictures", "markdown", "findings")
                .room("facts", "source", "findings", "yaml")
                .room("readers", "source", "markdown", "findings", "spelling", "yaml", "documents", "facts")
                .room("settings", "source", "findings", "spelling", "yaml", "documents", "facts", "readers");
    }

    private static Drawing plan() {
        return new Drawing("plan")
                .room("files")
                .room("emblem", "files")
                .room("frame", "files", "emblem")
                .room("prose", "files", "frame")
                .room("entries", "files", "frame", "prose")
                .room("agreements", "frame", "prose", "entries")
                .room("calendar", "files", "frame", "prose", "entries")
                .room("lettering")
                .room("maps", "files", "frame", "entries", "lettering")
                .room("pictures", "files", "emblem", "frame", "maps")
                .room("news", "files", "frame", "prose", "entries", "maps")
                .room("networks", "frame", "prose", "entries")
                .room("opendata", "files", "frame", "entries")
                .room("records", "frame", "entries", "agreements", "calendar")
                .room("search", "files", "frame", "entries")
                .room("texts", "files", "frame", "prose", "entries")
                .room("timeline", "frame", "prose", "entries", "agreements")
                .room(
                        "cities",
                        "files",
                        "frame",
                        "prose",
                        "entries",
                        "agreements",
                        "calendar",
                        "maps",
                        "networks",
                        "news",
                        "records",
                        "timeline")
                .room("home", "files", "frame", "prose", "entries", "calendar", "maps", "networks", "news", "timeline")
                .room("hosting", "frame")
                .room("root", "frame", "entries", "hosting");
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void theDrawingNamesAllRooms(Drawing drawing) {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(drawing.full("")))
                        .collect(Collectors.toSet()))
                .isEqualTo(drawing.rooms().keySet().stream().map(drawing::full).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void arrowsPointUp(Drawing drawing) {
        List<String> above = new ArrayList<>();
        drawing.rooms().forEach((room, mayKnow) -> {
            assertThat(above).as(room).containsAll(mayKnow);
            above.add(room);
        });
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void aRoomKnowsOnlyWhatTheDrawingSays(Drawing drawing) {
        drawing.rooms().forEach((room, mayKnow) -> {
            String[] forbidden = Stream.concat(
                            Stream.of("partnercities." + drawing.home()),
                            drawing.rooms().keySet().stream()
                                    .filter(other -> !other.equals(room) && !mayKnow.contains(other))
                                    .map(drawing::full))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(drawing.full(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .check(MAIN);
        });
    }

    /** An arrow that nobody needs would let the next change through unseen. */
    @ParameterizedTest
    @MethodSource("drawings")
    void everyArrowIsNeeded(Drawing drawing) {
        drawing.rooms().forEach((room, mayKnow) -> assertThat(MAIN.stream()
                        .filter(type -> type.getPackageName().equals(drawing.full(room)))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName()))
                .as(room)
                .containsAll(mayKnow.stream().map(drawing::full).toList()));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noClassesFormACircleAcrossRooms(Drawing drawing) {
        slices().matching(drawing.full("(*)..")).should().beFreeOfCycles().check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noRoomIsCrowded(Drawing drawing) throws IOException {
        Path home = Path.of("src/main/java/partnercities", drawing.home());
        for (Path room : Stream.concat(
                        Stream.of(home), drawing.rooms().keySet().stream().map(home::resolve))
                .toList()) {
            try (Stream<Path> files = Files.list(room)) {
                assertThat(files.filter(Files::isRegularFile))
                        .as(room.toString())
                        .hasSizeLessThanOrEqualTo(MOST_FILES);
            }
        }
    }
}
