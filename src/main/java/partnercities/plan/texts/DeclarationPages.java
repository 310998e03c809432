package partnercities.plan.texts;

import java.util.List;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.AccessibilityStatement;
import partnercities.domain.settings.AccessibilityStatement.Conformance;
import partnercities.domain.text.LocalizedText;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Reference;

/** Plans the declaration of accessibility, if {@code site.yaml} has one. */
public record DeclarationPages(Desk desk) {
    public DeclarationPage page() {
        AccessibilityStatement statement =
                desk.site().settings().accessibility().orElseThrow();
        LanguageEdition edition = desk.edition();
        String home = edition.address(Subject.HOME);
        return new DeclarationPage(
                desk.frames().of(Subject.DECLARATION, edition.message("description.declaration")),
                new Reference(
                        edition.label(desk.site().settings().title()),
                        desk.site().addresses().absolute(home)),
                statement.status(),
                new DeclarationPage.Dates(
                        statement.published(), statement.updated(), statement.prepared(), statement.reviewed()),
                statement.assessment().method(),
                edition.optionalLabel(statement.assessment().assessor()),
                statement.assessment().report(),
                barriers(edition, statement),
                contact(edition, statement.contact()),
                new DeclarationPage.Texts(
                        paragraphs(edition, statement.remarks()),
                        paragraphs(edition, statement.shortcuts()),
                        paragraphs(edition, statement.surroundings().mobileApps()),
                        paragraphs(edition, statement.surroundings().architecture()),
                        paragraphs(edition, statement.surroundings().communication())),
                statement.surroundings().architectureUrl());
    }

    /** None on a compliant site, where the form has no place for them. */
    private static DeclarationPage.Barriers barriers(LanguageEdition edition, AccessibilityStatement statement) {
        return statement.status() == Conformance.COMPLIANT
                ? new DeclarationPage.Barriers(List.of(), List.of(), List.of())
                : new DeclarationPage.Barriers(
                        barriers(edition, statement.barriers().nonCompliance()),
                        barriers(edition, statement.barriers().disproportionateBurden()),
                        barriers(edition, statement.barriers().outOfScope()));
    }

    private static List<DeclarationPage.Barrier> barriers(
            LanguageEdition edition, List<AccessibilityStatement.Barrier> barriers) {
        return barriers.stream()
                .map(barrier -> new DeclarationPage.Barrier(edition.label(barrier.text()), barrier.assessment()))
                .toList();
    }

    /** The number to call keeps only digits and plus signs (RFC 3966 allows some separators, but not all). */
    private static DeclarationPage.Contact contact(LanguageEdition edition, AccessibilityStatement.Contact contact) {
        return new DeclarationPage.Contact(
                edition.label(contact.name()),
                contact.email(),
                contact.phone(),
                contact.phone().map(phone -> phone.replaceAll("[^+0-9]", "")));
    }

    private static List<Label> paragraphs(LanguageEdition edition, LocalizedText text) {
        return edition.optionalLabel(text).map(DeclarationPages::paragraphs).orElse(List.of());
    }

    private static List<Label> paragraphs(Label label) {
        return label.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Label(line.strip(), label.foreign()))
                .toList();
    }
}
