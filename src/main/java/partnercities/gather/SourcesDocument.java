package partnercities.gather;

import java.util.SortedMap;
import partnercities.domain.Source;

/**
 * The {@code sources.yaml}: all sources by key.
 *
 * @param extent how much of the file these are
 */
public record SourcesDocument(SortedMap<String, Source> sources, Extent extent, Unconfirmed unconfirmed) {}
