package partnercities.plan.prose;

import java.util.List;

/**
 * The sources of a page.
 *
 * @param entries by number, from 1
 * @param notes the numbers of the sources that one note in the text opens, each combination once
 */
public record SourceList(List<Citation> entries, List<List<Integer>> notes) {}
