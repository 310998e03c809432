package partnercities.domain.agreement;

import java.util.Comparator;
import partnercities.domain.text.VocabularyTerm;

/**
 * The kind of an agreement, and whether a source states it. An assumed kind decides how the agreement is drawn, but readers
 * are told that its kind is not documented.
 */
public record StatedKind(AgreementKind value, Certainty certainty) implements VocabularyTerm {
    /** The order of the vocabulary; those that are not documented come last, side by side. */
    public static final Comparator<StatedKind> ORDER = Comparator.comparing(StatedKind::certainty)
            .thenComparing((one, other) -> one.isDocumented() ? one.value.compareTo(other.value) : 0);

    /** What a kind rests on. */
    public enum Certainty {
        DOCUMENTED,
        ASSUMED
    }

    /** A kind that a source states. */
    public static StatedKind documented(AgreementKind value) {
        return new StatedKind(value, Certainty.DOCUMENTED);
    }

    public boolean isDocumented() {
        return certainty == Certainty.DOCUMENTED;
    }

    /** The word of the vocabulary, or {@code not-documented} of an assumed kind. */
    @Override
    public String name() {
        return isDocumented() ? value.name() : "NOT_DOCUMENTED";
    }
}
