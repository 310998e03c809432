package partnercities.plan.prose;

import java.util.List;

/**
 * A fact with its sources.
 *
 * @param notes numbers of entries in the page's list of sources
 */
public record Cited<T>(T value, List<Integer> notes) {}
