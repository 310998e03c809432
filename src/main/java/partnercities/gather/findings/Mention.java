package partnercities.gather.findings;

import partnercities.diagnostic.Position;

/** A key that names a thing from another file. Only {@code link} can tell whether the thing exists. */
public record Mention(Register register, String key, Position position) {}
