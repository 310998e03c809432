package partnercities.domain.agreement;

import java.util.List;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;

/** A key event of the home city's network of partners. */
public record Milestone(PartialDate date, LocalizedText text, List<String> sources) {}
