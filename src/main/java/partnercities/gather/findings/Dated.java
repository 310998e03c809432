package partnercities.gather.findings;

import partnercities.diagnostic.Position;
import partnercities.domain.time.PublicationTime;

/** A date in a document. Only {@code link} knows the day of the build and the home city's clocks. */
public record Dated(Kind kind, PublicationTime time, Position position) {
    /** What may be said of the future. */
    public enum Kind {
        /** It was measured or counted, so it is over. */
        MEASURED,
        /** It may be planned, but not decades ahead. */
        HAPPENING
    }
}
