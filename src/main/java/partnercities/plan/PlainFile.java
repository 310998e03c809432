package partnercities.plan;

import partnercities.gather.source.SourceFile;

/** A file of the output that no template makes. */
public sealed interface PlainFile permits PlainFile.Copy, PlainFile.Text, JsonFeed {
    /** Where it stands in the output. */
    String path();

    /** The same bytes as a source file. */
    record Copy(String path, SourceFile source) implements PlainFile {}

    /** A text. */
    record Text(String path, String text) implements PlainFile {}
}
