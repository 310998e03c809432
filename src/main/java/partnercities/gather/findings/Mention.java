package partnercities.gather.findings;

import partnercities.diagnostic.Position;

/** A key in one file that names something of another; whether that exists, only {@code link} can tell. */
public record Mention(Register register, String key, Position position) {}
