package partnercities.domain.settings;

import java.time.LocalDate;
import java.util.Optional;
import partnercities.domain.text.LocalizedText;

/**
 * What the publisher has to say above all pages for a while.
 *
 * @param from the first day; without one, it stands there already
 * @param until the last day; without one, it stands there until somebody removes it
 * @param address where more is told
 */
public record Notice(
        LocalizedText text, Optional<LocalDate> from, Optional<LocalDate> until, Optional<String> address) {
    /** Whether it stands on pages on a day. */
    public boolean isShown(LocalDate day) {
        return !isStillToCome(day) && !isOver(day);
    }

    public boolean isStillToCome(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }

    public boolean isOver(LocalDate day) {
        return until.filter(day::isAfter).isPresent();
    }
}
