package partnercities.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that an editor, designer or operator should mend.
 *
 * @param code stable name of the rule, lower case with hyphens
 * @param message what is wrong, as a sentence in the reader's words
 * @param position where, when there is a place
 * @param related further places that belong to it, such as the first of two equal keys or the including templates
 * @param help what to do, as one or more sentences; empty when the message says it already
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        Optional<Position> position,
        List<Position> related,
        Optional<String> help)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing((Diagnostic diagnostic) ->
                    diagnostic.position.map(Position::file).orElse(""))
            .thenComparingInt(
                    diagnostic -> diagnostic.position.map(Position::line).orElse(0))
            .thenComparingInt(
                    diagnostic -> diagnostic.position.map(Position::column).orElse(0))
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            // the rest, so that only equal ones are equally far and no order of arrival shows
            .thenComparingInt(
                    diagnostic -> diagnostic.position.map(Position::length).orElse(0))
            .thenComparing(diagnostic -> diagnostic.help.isPresent())
            .thenComparing(diagnostic -> diagnostic.help.orElse(""))
            .thenComparing(diagnostic -> diagnostic.related.toArray(Position[]::new), Arrays::compare);

    public static Diagnostic error(String code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, Optional.empty(), List.of(), Optional.empty());
    }

    public static Diagnostic warning(String code, String message) {
        return new Diagnostic(Severity.WARNING, code, message, Optional.empty(), List.of(), Optional.empty());
    }

    public Diagnostic at(Position place) {
        return new Diagnostic(severity, code, message, Optional.of(place), related, help);
    }

    public Diagnostic help(String advice) {
        return new Diagnostic(severity, code, message, position, related, Optional.of(advice));
    }

    public Diagnostic help(Optional<String> advice) {
        return advice.map(this::help).orElse(this);
    }

    public Diagnostic seeAlso(Position place) {
        return new Diagnostic(
                severity,
                code,
                message,
                position,
                Stream.concat(related.stream(), Stream.of(place)).toList(),
                help);
    }

    /** The same without the further places. */
    Diagnostic alone() {
        return new Diagnostic(severity, code, message, position, List.of(), help);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By file, line and column; what has no place comes first. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
