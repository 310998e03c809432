package partnercities.gather.documents;

import java.util.SortedMap;
import partnercities.domain.source.Source;
import partnercities.gather.findings.Extent;
import partnercities.gather.findings.Unconfirmed;
import partnercities.gather.source.Origin;

/**
 * The {@code sources.yaml}: all sources by key.
 *
 * @param extent whether these are all sources of the file
 */
public record SourcesDocument(Origin file, SortedMap<String, Source> sources, Extent extent, Unconfirmed unconfirmed)
        implements Document {}
