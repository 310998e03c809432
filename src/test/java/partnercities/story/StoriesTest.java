package partnercities.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import partnercities.html.SecondReader;
import partnercities.link.history.History;
import partnercities.story.Workshop.Built;

/**
 * Builds every story of {@code src/test/sites} and holds it against its expectation. With the system property {@code
 * update} the expectation is rewritten instead; {@code story} names some, joined by commas.
 *
 * <p>No two builds that are compared run at the same {@link Place}, so that none need be made only to show that sites are
 * the same everywhere.
 */
class StoriesTest {
    private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");
    private static final List<String> ONLY = Stream.of(
                    System.getProperty("story", "").split(","))
            .filter(name -> !name.isEmpty())
            .toList();
    private static final boolean THOROUGH =
            !System.getProperty("left-out-tests", "").contains("thorough");
    private static final int ONE_IN = 3;
    private static final Pattern OF_THE_OUTPUT_FOLDER =
            Pattern.compile("\\w+\\[(?:foreign-file|edited-file|case-collision|lost-address)\\]");

    private final Path temporary;
    /** Of the story at hand; whole sites of all of them would fill the memory. */
    private Optional<FirstBuild> first = Optional.empty();

    private int workshops;

    /** What a story's build came to, and the workshop as it was left. */
    private record FirstBuild(Story story, SortedMap<String, String> before, Workshop workshop, Built built) {}

    StoriesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @TestFactory
    Stream<DynamicNode> stories() throws IOException {
        return Stories.all().stream()
                .filter(story -> ONLY.isEmpty() || ONLY.contains(story.name()))
                .map(story -> dynamicContainer(
                        story.name(), Stories.file(story.name()).toUri(), properties(story).stream()));
    }

    private List<DynamicTest> properties(Story story) {
        List<DynamicTest> properties = new ArrayList<>();
        BiConsumer<String, Executable> add =
                (property, test) -> properties.add(dynamicTest(story.name() + " " + property, test));
        add.accept("is as it is told", () -> isAsItIsTold(story));
        add.accept("is checked as it is built", () -> isCheckedAsItIsBuilt(story));
        add.accept("is read as jsoup reads it", () -> isReadAsJsoupReadsIt(story));
        add.accept("writes nothing the second time", () -> writesNothingTheSecondTime(story));
        if (isEdited(story)) {
            add.accept("is the same after an edit as when built afresh", () -> isTheSameAfterAnEdit(story));
        }
        return properties;
    }

    /**
     * Whether two more builds are spent on a story. What they hold is the same for all: that a build takes nothing from the one before. So
     * one story in three shows it, by its name; all do when they are named, or with the profile {@code thorough}.
     */
    private static boolean isEdited(Story story) {
        return THOROUGH || !ONLY.isEmpty() || Math.floorMod(story.name().hashCode(), ONE_IN) == 0;
    }

    private void isAsItIsTold(Story story) throws IOException {
        FirstBuild first = firstBuild(story);
        Built built = first.built();
        if (!built.isPublished()) {
            assertSame(built.files(), first.before());
        }
        Story told = story.told(new Answers(built)::to);
        if (UPDATE) {
            Files.writeString(Stories.file(story.name()), StoryText.print(told));
        } else {
            assertThat(StoryText.print(told)).isEqualTo(StoryText.print(story));
        }
    }

    private void isCheckedAsItIsBuilt(Story story) throws IOException {
        Built built = firstBuild(story).built();
        Built checked = Place.ARABIA.at(workshop(story)::check);
        assertThat(checked.diagnostics()).isEqualTo(ofContent(built));
        assertThat(checked.withheld()).isEqualTo(built.withheld());
    }

    private void isReadAsJsoupReadsIt(Story story) throws IOException {
        firstBuild(story).built().files().forEach((path, text) -> {
            if (path.endsWith(".html")) {
                SecondReader.assertAgrees(text);
            }
        });
    }

    private void writesNothingTheSecondTime(Story story) throws IOException {
        Built first = firstBuild(story).built();
        Built second = Place.POLAND.at(firstBuild(story).workshop()::build);

        second.changes().ifPresent(changes -> {
            assertThat(changes.written()).as("written").isZero();
            assertThat(changes.removed()).as("removed").isZero();
        });
        assertThat(second.isPublished()).isEqualTo(first.isPublished());
        assertSame(second.files(), first.files());
        assertThat(second.withheld()).isEqualTo(first.withheld());
        assertThat(ofContent(second)).isEqualTo(ofContent(first));
    }

    /** Comes last, since the workshop is not as the story tells it any more. */
    private void isTheSameAfterAnEdit(Story story) throws IOException {
        Built first = firstBuild(story).built();
        Workshop workshop = firstBuild(story).workshop();
        History before = workshop.history();
        workshop.edit(Edits.of(story));
        Built again = Place.ARABIA.at(workshop::build);
        Workshop another = workshop(story);
        another.edit(Edits.of(story));
        Built afresh = Place.HERE.at(() -> another.build(before));

        assertThat(ofContent(again)).isEqualTo(ofContent(afresh));
        assertThat(lostAddresses(again)).isEqualTo(lostAddresses(afresh));
        if (again.isPublished()) {
            assertThat(workshop.history()).isEqualTo(another.history());
        }
        assertThat(again.withheld()).isEqualTo(afresh.withheld());
        assertThat(again.isPublished()).isEqualTo(afresh.isPublished());
        assertSame(again.files(), again.isPublished() ? afresh.files() : first.files());
    }

    /** The diagnostics but for those of the output folder, which depend on what is in it. */
    private static String ofContent(Built built) {
        return Stream.of(built.diagnostics().split("\n(?=(?:error|warning)\\[)", -1))
                .filter(diagnostic -> !OF_THE_OUTPUT_FOLDER.matcher(diagnostic).lookingAt())
                .collect(Collectors.joining("\n"));
    }

    /** These depend on what the last build left, which here both builds get. */
    private static List<String> lostAddresses(Built built) {
        return built.diagnostics()
                .lines()
                .filter(line -> line.contains("[lost-address]"))
                .toList();
    }

    /** The same bytes; what differs is told file by file, for whole sites are unreadable. */
    private static void assertSame(Map<String, String> files, Map<String, String> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private FirstBuild firstBuild(Story story) throws IOException {
        if (first.isEmpty() || !first.get().story().equals(story)) {
            first.ifPresent(earlier -> delete(folder(earlier.story())));
            Workshop workshop = workshop(story);
            first = Optional.of(new FirstBuild(story, workshop.output(), workshop, Place.TURKEY.at(workshop::build)));
        }
        return first.get();
    }

    private Workshop workshop(Story story) throws IOException {
        workshops++;
        return new Workshop(folder(story).resolve(Integer.toString(workshops)), story);
    }

    private Path folder(Story story) {
        return temporary.resolve(story.name());
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException walking) {
            throw new UncheckedIOException(walking);
        }
    }
}
