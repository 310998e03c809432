package partnercities.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partnercities.diagnostic.Rule;

/** Some story shows each rule, as the error or the warning that it is. */
class DiagnosticCodesTest {
    private static final Pattern TOLD = Pattern.compile("^((?:error|warning)\\[[^\\]]+\\]): ", Pattern.MULTILINE);

    /**
     * Rules of commands that build nothing, and of what is no file, which their own tests show; and two nets, into which nothing falls
     * that we know: for what a library may throw, and for names in the output.
     */
    private static final Set<Rule> WITHOUT_STORY = EnumSet.of(
            Rule.BROKEN_LOG_LINE,
            Rule.UNREADABLE_LOG,
            Rule.LINK_LEAVES_CONTENT,
            Rule.SPECIAL_FILE,
            Rule.UNREADABLE_FILE,
            Rule.CASE_COLLISION);

    @Test
    void everyRuleOccursInSomeStory() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Story story : Stories.all()) {
            TOLD.matcher(StoryText.print(story)).results().forEach(line -> told.add(line.group(1)));
        }

        assertThat(told)
                .isEqualTo(Stream.of(Rule.values())
                        .filter(rule -> !WITHOUT_STORY.contains(rule))
                        .map(rule -> rule.severity() + "[" + rule.code() + "]")
                        .collect(Collectors.toSet()));
    }
}
