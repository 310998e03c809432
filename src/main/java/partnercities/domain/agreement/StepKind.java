package partnercities.domain.agreement;

import java.util.Optional;
import partnercities.domain.text.VocabularyTerm;

/** What happened to an agreement, and what that did to it. */
public enum StepKind implements VocabularyTerm {
    FIRST_CONTACT(Effect.NONE),
    LETTER_OF_INTENT(Effect.NONE),
    COUNCIL_RESOLUTION(Effect.NONE),
    SIGNING(Effect.LIFE),
    CONFERRAL(Effect.LIFE),
    RENEWAL(Effect.LIFE),
    SUSPENSION(Effect.SUSPENSION),
    RESUMPTION(Effect.LIFE),
    END(Effect.END);

    private final Effect effect;

    StepKind(Effect effect) {
        this.effect = effect;
    }

    /** The status of an agreement of this kind from the step on; empty when the step does not change it. */
    public Optional<Status> leadsTo(AgreementKind kind) {
        return switch (effect) {
            case NONE -> Optional.empty();
            case LIFE -> Optional.of(kind.founding().alive());
            case SUSPENSION -> Optional.of(Status.SUSPENDED);
            case END -> Optional.of(Status.ENDED);
        };
    }

    /** Whether the agreement lives from this step on, be it for the first time or again. */
    public boolean givesLife() {
        return effect == Effect.LIFE;
    }

    /** Whether the step changes the agreement's status. */
    public boolean changesStatus() {
        return effect != Effect.NONE;
    }

    private enum Effect {
        NONE,
        LIFE,
        SUSPENSION,
        END
    }
}
