package partnercities.write.note;

import java.time.Instant;

/**
 * What a good build notes for the next one, so that it may answer at once: on what its result rests, and what it said.
 *
 * @param circumstances the options, the program and whatever else decides about the result besides sources and moment
 * @param from the first moment at which the result would have been the same
 * @param until the first moment after that at which it may be another
 * @param sources digest of the bytes of all sources
 * @param trace checksum of the {@link Trace} of the sources; empty if only their bytes can be trusted
 * @param diagnostics as they were printed
 * @param summary the lines that were printed after them, as the next build would say them
 */
public record Note(
        String circumstances,
        Instant from,
        Instant until,
        String sources,
        String trace,
        String diagnostics,
        String summary) {
    public boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    public Note withTrace(String newTrace) {
        return new Note(circumstances, from, until, sources, newTrace, diagnostics, summary);
    }
}
