package partnercities.diagnostic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that an editor, designer or operator should mend.
 *
 * @param message what is wrong, as a sentence in the reader's words
 * @param position where, if there is a place
 * @param related further places, such as the first of two equal keys or the including templates
 * @param help what to do, in one or more sentences; empty if the message says so already
 * @param mend what to do, for a program; empty unless it is certain
 */
public record Diagnostic(
        Rule rule,
        String message,
        Optional<Position> position,
        List<Position> related,
        Optional<String> help,
        Optional<Mend> mend)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing((Diagnostic diagnostic) ->
                    diagnostic.position.map(Position::file).orElse(""))
            .thenComparing(Diagnostic::severity)
            .thenComparingInt(
                    diagnostic -> diagnostic.position.map(Position::line).orElse(0))
            .thenComparingInt(
                    diagnostic -> diagnostic.position.map(Position::column).orElse(0))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            // the rest, so that no order of arrival shows: only equal ones compare as equal
            .thenComparingInt(
                    diagnostic -> diagnostic.position.map(Position::length).orElse(0))
            .thenComparing(diagnostic -> diagnostic.help.isPresent())
            .thenComparing(diagnostic -> diagnostic.help.orElse(""))
            .thenComparing(diagnostic -> diagnostic.mend.map(Mend::toString).orElse(""))
            .thenComparing(diagnostic -> diagnostic.related.toArray(Position[]::new), Arrays::compare)
            .thenComparing(Diagnostic::rule);

    public static Diagnostic of(Rule rule, String message) {
        return new Diagnostic(rule, message, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public Severity severity() {
        return rule.severity();
    }

    /** The stable name of the rule. */
    public String code() {
        return rule.code();
    }

    public Diagnostic at(Position place) {
        return new Diagnostic(rule, message, Optional.of(place), related, help, mend);
    }

    public Diagnostic help(String advice) {
        return new Diagnostic(rule, message, position, related, Optional.of(advice), mend);
    }

    public Diagnostic help(Optional<String> advice) {
        return advice.map(this::help).orElse(this);
    }

    public Diagnostic mend(Optional<? extends Mend> certain) {
        return new Diagnostic(rule, message, position, related, help, certain.map(mend -> mend));
    }

    public Diagnostic seeAlso(Position place) {
        return new Diagnostic(
                rule,
                message,
                position,
                Stream.concat(related.stream(), Stream.of(place)).toList(),
                help,
                mend);
    }

    /** This diagnostic without the further places. */
    Diagnostic alone() {
        return new Diagnostic(rule, message, position, List.of(), help, mend);
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** By file, gravity, line and column. Diagnostics without a place come first. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
