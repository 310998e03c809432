package partnercities.domain.source;

import java.util.List;

/** A fact, and the keys of the sources that support it. */
public record Sourced<T>(T value, List<String> sources) {}
