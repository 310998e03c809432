package partnercities.plan.search;

import java.util.List;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.ReadablePage;
import partnercities.plan.frame.Reference;

/**
 * The search page, with an index from A to Z of all that the search finds.
 *
 * @param parts addresses of the files that the search in the browser reads, those with titles first
 * @param counts a sample number for each plural form of the language
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
     * The entries that begin with a letter, in alphabetical order.
     *
     * @param name the letter; empty for entries that begin with no letter of the language
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
