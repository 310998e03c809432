package partnercities.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One file of {@code src/test/sites}: a small site, and what its build is expected to say and to make. The file's form is
 * told in {@code src/test/sites/README.md}.
 *
 * @param name of the file, without {@code .txt}
 * @param about what the story shows, one or more lines that begin with {@code #}
 * @param settings the lines {@code key: value} of its head, by key
 * @param sections its parts, in the order of the file
 */
record Story(String name, String about, SortedMap<String, String> settings, List<Section> sections) {
    private static final String EXPECT = "expect ";
    private static final String EDIT = "edit ";
    private static final String REMOVE = "remove ";
    private static final String CHANGE = "change ";
    private static final String REPEAT = "repeat ";

    /**
     * What stands below one line {@code === heading}.
     *
     * @param body without the empty lines at its end
     */
    record Section(String heading, String body) {
        boolean begins(String word) {
            return heading.startsWith(word);
        }

        /** The heading without its first word. */
        String rest(String word) {
            return heading.substring(word.length());
        }
    }

    Optional<String> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** The files that the story writes. */
    List<StoryFile> files() {
        return sections.stream()
                .filter(section -> Stream.of(EXPECT, EDIT, REMOVE, CHANGE).noneMatch(section::begins))
                .flatMap(Story::files)
                .toList();
    }

    /** One file, or several that differ in a number from 01 on: {@code repeat 20 content/news/n{n}/en.md}. */
    private static Stream<StoryFile> files(Section section) {
        if (!section.begins(REPEAT)) {
            return Stream.of(StoryFile.of(section.heading(), section.body()));
        }
        String[] timesAndFile = section.rest(REPEAT).split(" ", 2);
        return IntStream.rangeClosed(1, Integer.parseInt(timesAndFile[0])).mapToObj(number -> {
            String digits = (number < 10 ? "0" : "") + number;
            return StoryFile.of(
                    timesAndFile[1].replace("{n}", digits), section.body().replace("{n}", digits));
        });
    }

    /** Paths of its base's, or of the packed templates', files that are not there in this story. */
    List<String> removed() {
        return sections.stream()
                .filter(section -> section.begins(REMOVE))
                .map(section -> section.rest(REMOVE))
                .toList();
    }

    /** How it changes files of its base, or packed templates. */
    List<Change> changes() {
        return sections.stream()
                .filter(section -> section.begins(CHANGE))
                .map(section -> new Change(section.rest(CHANGE), section.body()))
                .toList();
    }

    /** What the editor changes after the first build. */
    List<StoryFile> edits() {
        return sections.stream()
                .filter(section -> section.begins(EDIT))
                .map(section -> StoryFile.of(section.rest(EDIT), section.body()))
                .toList();
    }

    /**
     * The story with what really happened. Diagnostics and withheld files are always told, unless there are none; of all
     * else only what the story asks for.
     */
    Story told(Function<String, String> answer) {
        Map<String, String> asked = sections.stream()
                .filter(section -> section.begins(EXPECT))
                .collect(Collectors.toMap(Section::heading, section -> answer.apply(section.rest(EXPECT))));
        List<Section> told = new ArrayList<>();
        for (Section section : sections) {
            if (!asked.containsKey(section.heading())) {
                told.add(section);
            }
        }
        for (String always : List.of("diagnostics", "withheld")) {
            String body = answer.apply(always);
            if (!body.isEmpty()) {
                told.add(new Section(EXPECT + always, body));
            }
        }
        sections.stream()
                .filter(section -> section.begins(EXPECT)
                        && !section.heading().equals(EXPECT + "diagnostics")
                        && !section.heading().equals(EXPECT + "withheld"))
                .forEach(
                        section -> told.add(new Section(section.heading(), asked.getOrDefault(section.heading(), ""))));
        return new Story(name, about, settings, List.copyOf(told));
    }
}
