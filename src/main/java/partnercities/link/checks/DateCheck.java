package partnercities.link.checks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.gather.documents.Document;
import partnercities.gather.findings.Dated;

/** Warns of dates that are hardly true: decades ahead, before there were cities, measured in the future, or at an hour that was not. */
public final class DateCheck {
    private static final int YEARS_AHEAD = 20;
    /** Older than any partnership of cities. */
    private static final int EARLIEST_YEAR = 800;

    private final LocalDate today;
    private final ZoneId home;
    private final Diagnostics diagnostics;

    public DateCheck(LocalDate today, ZoneId home, Diagnostics diagnostics) {
        this.today = today;
        this.home = home;
        this.diagnostics = diagnostics;
    }

    public void check(Document document) {
        document.unconfirmed().dates().forEach(this::check);
    }

    private void check(Dated dated) {
        LocalDate earliest = dated.time().date().earliest();
        if (dated.kind() == Dated.Kind.MEASURED && earliest.isAfter(today)) {
            warn(dated, "The year " + earliest.getYear() + " is still to come.", "write the year of the figure");
        } else if (earliest.isAfter(today.plusYears(YEARS_AHEAD))) {
            warn(dated, "This is more than " + YEARS_AHEAD + " years ahead.", "look for a slip in the year");
        } else if (earliest.getYear() < EARLIEST_YEAR) {
            warn(dated, "The year " + earliest.getYear() + " is too long ago.", "look for a slip in the year");
        } else if (dated.time().time().isPresent()) {
            Optional.ofNullable(home.getRules().getTransition(dated.time().earliest()))
                    .filter(ZoneOffsetTransition::isGap)
                    .ifPresent(gap -> warn(
                            dated,
                            "There is no such time: on this day the clocks go forward from "
                                    + gap.getDateTimeBefore().toLocalTime() + " to "
                                    + gap.getDateTimeAfter().toLocalTime() + ".",
                            "write " + dated.time().date() + "T"
                                    + gap.getDateTimeAfter().toLocalTime() + " if you mean the moment of the change"));
        }
    }

    private void warn(Dated dated, String message, String help) {
        diagnostics.add(Diagnostic.of(Rule.IMPROBABLE_DATE, message)
                .at(dated.position())
                .help(help));
    }
}
