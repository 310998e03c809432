package partnercities.domain.agreement;

import java.util.Comparator;
import java.util.List;
import partnercities.domain.text.VocabularyTerm;

/** The status of an agreement on a given day; computed from its steps, never typed. */
public enum Status implements VocabularyTerm {
    IN_PREPARATION,
    /** Of what was signed. */
    IN_FORCE,
    /** Of a title. */
    CONFERRED,
    /** Of a cooperation without a document. */
    ONGOING,
    SUSPENDED,
    EXPIRED,
    ENDED;

    /** The most binding first: agreements in force outrank finished ones. */
    public static final Comparator<Status> BINDING = Comparator.comparing(
            List.of(IN_FORCE, CONFERRED, ONGOING, SUSPENDED, IN_PREPARATION, EXPIRED, ENDED)::indexOf);

    /** Whether an agreement with this status lives, under the name that its kind has for that. */
    public boolean isAlive() {
        return this == IN_FORCE || this == CONFERRED || this == ONGOING;
    }
}
