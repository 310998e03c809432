package partnercities;

import partnercities.geo.Drawings;
import partnercities.render.ParsedTemplates;

/**
 * What outlives a build, so that {@code serve} need not make it again: each stage gets only its part. Everything is
 * kept by the content it was made from, so a build with a memory gives the same bytes as one without.
 */
public record Memory(ParsedTemplates templates, Drawings drawings) {
    /** A memory that holds nothing yet. */
    public Memory() {
        this(new ParsedTemplates(), new Drawings());
    }
}
