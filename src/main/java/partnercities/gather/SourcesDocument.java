package partnercities.gather;

import java.util.SortedMap;
import partnercities.domain.Source;

/** The {@code sources.yaml}: all sources by key. */
public record SourcesDocument(SortedMap<String, Source> sources, Unconfirmed unconfirmed) {}
