package partnercities.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.story.Story.Section;

/** The text of a story: reads it and writes it. */
final class StoryText {
    private static final Set<String> SETTINGS = Set.of("base", "after", "now", "base-url", "strict", "drafts");
    private static final Pattern SETTING = Pattern.compile("([a-z-]+): (\\S+)");
    private static final String HEADING = "=== ";
    private static final Pattern EMPTY_END = Pattern.compile("\\s*\\n\\s*$");

    private StoryText() {}

    /**
     * Reads a story.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    static Story parse(String name, String text) {
        List<String> lines = text.lines().toList();
        int head = (int)
                lines.stream().takeWhile(line -> !line.startsWith(HEADING)).count();
        List<String> about = lines.subList(0, head).stream()
                .filter(line -> line.startsWith("#"))
                .toList();
        if (about.isEmpty()) {
            throw new IllegalArgumentException(name + " does not begin with '# What this story shows'");
        }
        return new Story(
                name,
                String.join("\n", about),
                settings(name, lines.subList(0, head)),
                sections(name, lines.subList(head, lines.size())));
    }

    /** The text of a story; what {@link #parse} makes an equal story of. */
    static String print(Story story) {
        StringBuilder text = new StringBuilder(story.about()).append('\n');
        story.settings()
                .forEach((key, value) ->
                        text.append(key).append(": ").append(value).append('\n'));
        for (Section section : story.sections()) {
            text.append('\n').append(HEADING).append(section.heading()).append('\n');
            if (!section.body().isEmpty()) {
                text.append(section.body()).append('\n');
            }
        }
        return text.toString();
    }

    private static SortedMap<String, String> settings(String name, List<String> head) {
        SortedMap<String, String> settings = new TreeMap<>();
        for (String line : head) {
            Matcher setting = SETTING.matcher(line);
            if (setting.matches() && SETTINGS.contains(setting.group(1))) {
                settings.put(setting.group(1), setting.group(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(name + " has an unknown setting: " + line);
            }
        }
        return settings;
    }

    private static List<Section> sections(String name, List<String> lines) {
        List<Section> sections = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(HEADING)) {
                sections.add(new Section(line.substring(HEADING.length()).strip(), ""));
            } else {
                Section last = sections.remove(sections.size() - 1);
                sections.add(new Section(last.heading(), last.body() + line + "\n"));
            }
        }
        Set<String> headings = sections.stream().map(Section::heading).collect(Collectors.toSet());
        if (headings.size() < sections.size()) {
            throw new IllegalArgumentException(name + " has two sections with the same heading");
        }
        return sections.stream()
                .map(section -> new Section(
                        section.heading(), EMPTY_END.matcher(section.body()).replaceFirst("")))
                .toList();
    }
}
