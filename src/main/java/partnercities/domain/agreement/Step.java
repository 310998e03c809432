package partnercities.domain.agreement;

import java.util.List;
import java.util.Optional;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;

/**
 * One dated, sourced event of an agreement's history.
 *
 * @param date empty when no source gives it
 * @param number of the resolution or document
 * @param link to the published text
 */
public record Step(
        StepKind kind,
        Optional<PartialDate> date,
        LocalizedText place,
        Optional<String> number,
        Optional<String> link,
        List<Signatory> signatories,
        LocalizedText note,
        List<String> sources) {}
