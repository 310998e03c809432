package partnercities.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import partnercities.story.Workshop.Built;

/**
 * Builds every story of {@code src/test/sites} and holds it against its expectation. With the system property {@code
 * update} the expectation is rewritten instead; {@code story} names a single one.
 */
class StoriesTest {
    private static final boolean UPDATE = !System.getProperty("update", "false").equals("false");
    private static final Map<String, String> PLACES =
            Map.of("pl", "Europe/Warsaw", "tr", "Pacific/Kiritimati", "ar", "America/Adak");

    private static final Pattern OF_THE_OUTPUT_FOLDER =
            Pattern.compile("\\w+\\[(?:foreign-file|edited-file|case-collision)\\]");

    private final Path temporary;
    private final Map<Story, Built> firstBuilds = new HashMap<>();
    private int workshops;

    StoriesTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @TestFactory
    Stream<DynamicNode> stories() throws IOException {
        String only = System.getProperty("story", "");
        return Stories.all().stream()
                .filter(story -> only.isEmpty() || only.equals(story.name()))
                .map(story -> dynamicContainer(
                        story.name(), Stories.file(story.name()).toUri(), properties(story).stream()));
    }

    private List<DynamicTest> properties(Story story) {
        List<DynamicTest> properties = new ArrayList<>();
        add(properties, "is as it is told", () -> isAsItIsTold(story));
        add(properties, "is checked as it is built", () -> isCheckedAsItIsBuilt(story));
        add(properties, "writes nothing the second time", () -> writesNothingTheSecondTime(story));
        add(properties, "is the same after an edit as when built afresh", () -> isTheSameAfterAnEdit(story));
        PLACES.keySet().stream()
                .sorted()
                .forEach(language -> add(
                        properties,
                        "is the same where people speak " + language,
                        () -> isTheSameElsewhere(story, language)));
        return properties;
    }

    private static void add(List<DynamicTest> properties, String name, Executable property) {
        properties.add(dynamicTest(name, property));
    }

    private void isAsItIsTold(Story story) throws IOException {
        Workshop workshop = workshop(story);
        SortedMap<String, String> before = workshop.output();
        Built built = workshop.build();
        if (!built.isPublished()) {
            assertSame(built.files(), before);
        }
        Story told = story.told(new Answers(built)::to);
        if (UPDATE) {
            Files.writeString(Stories.file(story.name()), StoryText.print(told));
        } else {
            assertThat(StoryText.print(told)).isEqualTo(StoryText.print(story));
        }
    }

    private void isCheckedAsItIsBuilt(Story story) throws IOException {
        Built checked = workshop(story).check();
        Built built = firstBuild(story);
        assertThat(checked.diagnostics()).isEqualTo(ofContent(built));
        assertThat(checked.withheld()).isEqualTo(built.withheld());
    }

    private void writesNothingTheSecondTime(Story story) throws IOException {
        Workshop workshop = workshop(story);
        Built first = workshop.build();
        Built second = workshop.build();

        second.changes().ifPresent(changes -> {
            assertThat(changes.written()).as("written").isZero();
            assertThat(changes.removed()).as("removed").isZero();
        });
        assertThat(second.isPublished()).isEqualTo(first.isPublished());
        assertSame(second.files(), first.files());
        assertThat(second.withheld()).isEqualTo(first.withheld());
        assertThat(ofContent(second)).isEqualTo(ofContent(first));
    }

    private void isTheSameAfterAnEdit(Story story) throws IOException {
        Workshop workshop = workshop(story);
        Built first = workshop.build();
        workshop.edit(Edits.of(story));
        Built again = workshop.build();
        Workshop another = workshop(story);
        another.edit(Edits.of(story));
        Built afresh = another.build();

        assertThat(ofContent(again)).isEqualTo(ofContent(afresh));
        assertThat(again.withheld()).isEqualTo(afresh.withheld());
        assertThat(again.isPublished()).isEqualTo(afresh.isPublished());
        assertSame(again.files(), again.isPublished() ? afresh.files() : first.files());
    }

    private void isTheSameElsewhere(Story story, String language) throws IOException {
        Built here = firstBuild(story);
        Workshop elsewhere = workshop(story);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(PLACES.get(language)));
            Built there = elsewhere.build();

            assertThat(there.diagnostics()).isEqualTo(here.diagnostics());
            assertThat(there.withheld()).isEqualTo(here.withheld());
            assertSame(there.files(), here.files());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The diagnostics but for those of the output folder, which depend on what is in it. */
    private static String ofContent(Built built) {
        return Stream.of(built.diagnostics().split("\n(?=(?:error|warning)\\[)", -1))
                .filter(diagnostic -> !OF_THE_OUTPUT_FOLDER.matcher(diagnostic).lookingAt())
                .collect(Collectors.joining("\n"));
    }

    /** The same bytes; what differs is told file by file, for whole sites are unreadable. */
    private static void assertSame(Map<String, String> files, Map<String, String> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private Built firstBuild(Story story) throws IOException {
        Built known = firstBuilds.get(story);
        Built built = known == null ? workshop(story).build() : known;
        firstBuilds.put(story, built);
        return built;
    }

    private Workshop workshop(Story story) throws IOException {
        workshops++;
        return new Workshop(temporary.resolve(Integer.toString(workshops)), story);
    }
}
