package partnercities.domain.agreement;

import java.util.Optional;
import partnercities.domain.text.VocabularyTerm;

/**
 * The kind of an agreement, and how it is founded: by which step, and with which status it lives from then on. Words that
 * differ from one way to the other are messages with the founding's key.
 */
public enum AgreementKind implements VocabularyTerm {
    TWIN_CITIES_AGREEMENT(Founding.SIGNING),
    PARTNERSHIP_AGREEMENT(Founding.SIGNING),
    HONORARY_TITLE(Founding.CONFERRAL),
    LETTER_OF_INTENT(Founding.SIGNING),
    MEMORANDUM_OF_UNDERSTANDING(Founding.SIGNING),
    COOPERATION_PROGRAMME(Founding.SIGNING),
    SOLIDARITY_PARTNERSHIP(Founding.SIGNING),
    COOPERATION_WITHOUT_DOCUMENT(Founding.NONE);

    private final Founding founding;

    AgreementKind(Founding founding) {
        this.founding = founding;
    }

    public Founding founding() {
        return founding;
    }

    /** How agreements of some kinds come into being. */
    public enum Founding implements VocabularyTerm {
        /** Both sides sign a document. */
        SIGNING(StepKind.SIGNING, Status.IN_FORCE),
        /** One city gives it to the other. */
        CONFERRAL(StepKind.CONFERRAL, Status.CONFERRED),
        /** Nothing is signed; it lives from its beginning. */
        NONE(null, Status.ONGOING);

        private final Optional<StepKind> step;
        private final Status alive;

        Founding(@org.jspecify.annotations.Nullable StepKind step, Status alive) {
            this.step = Optional.ofNullable(step);
            this.alive = alive;
        }

        /** The step that founds it; empty if none is needed. */
        public Optional<StepKind> step() {
            return step;
        }

        /** The status while it lives. */
        public Status alive() {
            return alive;
        }

        /** The status before any step has happened. */
        Status atFirst() {
            return step.isPresent() ? Status.IN_PREPARATION : alive;
        }
    }
}
