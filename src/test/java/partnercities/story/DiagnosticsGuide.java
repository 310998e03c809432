package partnercities.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The guide to diagnostics: what people wrote of each rule, in tables, becomes a section with an example. The example is what the
 * smallest story says that shows the rule.
 */
final class DiagnosticsGuide {
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)`( W)? \\| (.*?) \\| (.*?) \\|");
    private static final Pattern NOTE = Pattern.compile("<!--.*?-->\\n\\n", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("(error|warning)\\[([a-z0-9-]+)\\]: ");
    private static final String MADE_PAGES = "## Pages that were made";
    private static final String FENCE = "~~~~";

    private final Map<Shown, String> examples = new LinkedHashMap<>();

    /**
     * What an example shows.
     *
     * @param place whether editors wrote the file, or it was made
     */
    private record Shown(String severity, String code, Place place) {}

    private enum Place {
        WRITTEN,
        MADE
    }

    /** @param stories where to look for examples */
    DiagnosticsGuide(List<Story> stories) {
        stories.stream()
                .sorted(Comparator.comparing(
                                (Story story) -> StoryText.print(story).length())
                        .thenComparing(Story::name))
                .flatMap(DiagnosticsGuide::diagnostics)
                .forEach(this::add);
    }

    /** What a story says, the shortest first. */
    private static Stream<String> diagnostics(Story story) {
        return story.sections().stream()
                .filter(section -> section.heading().equals("expect diagnostics"))
                .flatMap(section -> Stream.of(section.body().split("\\n\\n(?=(?:error|warning)\\[)")))
                .sorted(Comparator.comparing(String::length));
    }

    private void add(String diagnostic) {
        Matcher head = HEAD.matcher(diagnostic);
        if (head.lookingAt()) {
            boolean written = diagnostic.lines().skip(1).limit(1).allMatch(DiagnosticsGuide::isOfSources);
            examples.putIfAbsent(
                    new Shown(head.group(1), head.group(2), written ? Place.WRITTEN : Place.MADE), diagnostic);
        }
    }

    private static boolean isOfSources(String position) {
        return position.startsWith("  content/") || position.startsWith("  templates/");
    }

    /** @param tables what people wrote: chapters with a table each */
    String text(String tables) {
        List<String> lines = new ArrayList<>();
        String chapter = "";
        String code = "";
        for (String line : NOTE.matcher(tables).replaceFirst("").lines().toList()) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                if (!row.group(1).equals(code)) {
                    code = row.group(1);
                    lines.addAll(List.of("### `" + code + "`", ""));
                }
                lines.addAll(rule(row, chapter.equals(MADE_PAGES) ? Place.MADE : Place.WRITTEN));
            } else if (!line.startsWith("|")) {
                chapter = line.startsWith("## ") ? line : chapter;
                lines.add(line);
            }
        }
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private List<String> rule(Matcher row, Place place) {
        String severity = row.group(2) == null ? "error" : "warning";
        List<String> lines = new ArrayList<>(List.of(
                (severity.equals("error") ? "**Error.** " : "**Warning.** ") + unescaped(row.group(3)),
                "",
                "*What to do:* " + unescaped(row.group(4)),
                ""));
        Optional.ofNullable(examples.get(new Shown(severity, row.group(1), place)))
                .or(() -> Optional.ofNullable(examples.get(new Shown(severity, row.group(1), Place.MADE))))
                .ifPresent(example -> lines.addAll(List.of(FENCE + "text", example.strip(), FENCE, "")));
        return lines;
    }

    private static String unescaped(String cell) {
        return cell.replace("\\|", "|");
    }
}
