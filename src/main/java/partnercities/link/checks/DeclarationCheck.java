package partnercities.link.checks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.AccessibilityStatement;
import partnercities.domain.time.PartialDate;
import partnercities.gather.documents.SettingsDocument;

/** Checks the dates of the declaration of accessibility against the day of the build. */
public final class DeclarationCheck {
    private static final String AFTER_REVIEW =
            "look whether the declaration is still true, and write the day as 'reviewed'";

    private final SettingsDocument document;
    private final Diagnostics diagnostics;

    private DeclarationCheck(SettingsDocument document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    public static void check(SettingsDocument document, LocalDate today, Diagnostics diagnostics) {
        DeclarationCheck check = new DeclarationCheck(document, diagnostics);
        document.settings().accessibility().ifPresent(statement -> check.check(statement, today));
    }

    private void check(AccessibilityStatement statement, LocalDate today) {
        Map<String, PartialDate> dates = new TreeMap<>(Map.of(
                "published", statement.published(), "updated", statement.updated(), "prepared", statement.prepared()));
        statement.reviewed().ifPresent(date -> dates.put("reviewed", date));
        dates.forEach((key, date) -> {
            if (date.earliest().isAfter(today)) {
                diagnostics.add(Diagnostic.of(Rule.DATE_IN_FUTURE, "The date '" + key + "' is still to come.")
                        .at(place(key))
                        .help("a declaration tells what has happened; today is " + today));
            }
        });
        checkReview(statement, today);
    }

    private void checkReview(AccessibilityStatement statement, LocalDate today) {
        String last = statement.reviewed().isPresent() ? "reviewed" : "prepared";
        if (today.isAfter(statement.reviewDue())) {
            diagnostics.add(Diagnostic.of(
                            Rule.OVERDUE_REVIEW,
                            "The declaration of accessibility was to be reviewed by " + statement.reviewDue() + ".")
                    .at(place(last))
                    .help(AFTER_REVIEW));
        } else if (statement.updated().compareTo(statement.lastLook()) > 0) {
            diagnostics.add(Diagnostic.of(
                            Rule.OVERDUE_REVIEW,
                            "The site has changed since the declaration of accessibility was last " + last + ".")
                    .at(place(last))
                    .seeAlso(place("updated"))
                    .help(AFTER_REVIEW));
        }
    }

    private Position place(String key) {
        return Optional.ofNullable(document.declaration().get(key))
                .orElse(document.file().start());
    }
}
