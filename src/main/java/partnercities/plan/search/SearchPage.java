package partnercities.plan.search;

import java.util.List;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The search, and the index of all that it finds from A to Z.
 *
 * @param parts addresses of the files that the search in the browser reads, the most telling first
 * @param counts a number for each plural form that numbers have in the language
 */
public record SearchPage(Frame frame, List<String> parts, List<Count> counts, List<Letter> letters)
        implements ReadablePage {

    /**
     * A plural form.
     *
     * @param form as CLDR and browsers name it, e.g. {@code few}
     * @param sample a number that takes it
     */
    public record Count(String form, int sample) {}

    /**
     * Whatever begins with a letter, in alphabetical order.
     *
     * @param name the letter; empty for what begins with none of the language's
     */
    public record Letter(String name, List<Entry> entries) {}

    /**
     * A line of the index.
     *
     * @param kind {@code section}, {@code city}, {@code page}, {@code agreement} or {@code article}
     */
    public record Entry(Reference page, String kind) {}

    @Override
    public String template() {
        return "search.ftlh";
    }
}
