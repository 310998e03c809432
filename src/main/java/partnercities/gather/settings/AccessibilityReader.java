package partnercities.gather.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.AccessibilityStatement;
import partnercities.domain.settings.AccessibilityStatement.Assessment;
import partnercities.domain.settings.AccessibilityStatement.Barrier;
import partnercities.domain.settings.AccessibilityStatement.Barriers;
import partnercities.domain.settings.AccessibilityStatement.Conformance;
import partnercities.domain.settings.AccessibilityStatement.Contact;
import partnercities.domain.settings.AccessibilityStatement.Method;
import partnercities.domain.settings.AccessibilityStatement.Surroundings;
import partnercities.domain.settings.Publisher;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.gather.findings.Extent;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads the declaration of accessibility in {@code site.yaml}, and warns of what a complete one would have in addition. */
final class AccessibilityReader {
    private static final String KEY = "accessibility";

    private final Fields declaration;
    private final Publisher publisher;
    private final List<String> missing = new ArrayList<>();

    private AccessibilityReader(Fields declaration, Publisher publisher) {
        this.declaration = declaration;
        this.publisher = publisher;
    }

    /** @param publisher the contact, if the declaration names no other */
    static Optional<AccessibilityStatement> read(Fields settings, Publisher publisher) {
        return settings.<Optional<AccessibilityStatement>>nested(
                        KEY, declaration -> new AccessibilityReader(declaration, publisher).statement())
                .flatMap(found -> found);
    }

    /** The positions of the facts, by key. */
    static Map<String, Position> places(Fields settings) {
        Map<String, Position> places = new TreeMap<>();
        settings.value(KEY).ifPresent(value -> {
            if (value instanceof Value.Mapping mapping) {
                mapping.entries()
                        .forEach((key, entry) -> places.put(key, entry.value().position()));
            }
        });
        return Map.copyOf(places);
    }

    private Optional<AccessibilityStatement> statement() {
        Optional<Conformance> status = declaration.required(
                "status",
                declaration.term("status", Conformance.class, Rule.UNKNOWN_STATUS),
                "one of compliant, partially-compliant, non-compliant");
        Optional<PartialDate> published = requiredDay("published", "the day on which the site was published");
        Optional<PartialDate> updated = requiredDay("updated", "the day of the site's last significant change");
        Optional<PartialDate> prepared = requiredDay("prepared", "the day on which the declaration was first made");
        Optional<PartialDate> reviewed = day("reviewed");
        Optional<Assessment> assessment = assessment();
        Barriers barriers =
                new Barriers(barriers("non-compliance"), burdens("disproportionate-burden"), barriers("out-of-scope"));
        LocalizedText remarks = declaration.localized("remarks");
        LocalizedText shortcuts = declaration.localized("keyboard-shortcuts");
        Contact contact = contact();
        Surroundings surroundings = surroundings();
        if (publisher.address().isEmpty()) {
            missing.add("publisher.address");
        }
        if (status.filter(found -> found != Conformance.COMPLIANT).isPresent() && barriers.isEmpty()) {
            missing.add("non-compliance, disproportionate-burden or out-of-scope");
        }
        inOrder("published", published, "updated", updated);
        inOrder("prepared", prepared, "reviewed", reviewed);
        reportMissing();
        return status.flatMap(conformance -> assessment.flatMap(judged ->
                published.flatMap(online -> updated.flatMap(changed -> prepared.map(made -> new AccessibilityStatement(
                        conformance,
                        online,
                        changed,
                        made,
                        reviewed,
                        judged,
                        barriers,
                        remarks,
                        shortcuts,
                        contact,
                        surroundings))))));
    }

    private Optional<PartialDate> requiredDay(String key, String help) {
        return declaration.required(key, day(key), help + ", as 2026-03-31");
    }

    /** The prescribed form needs whole dates. */
    private Optional<PartialDate> day(String key) {
        Optional<PartialDate> date = declaration.date(key);
        date.filter(found -> found.precision() != PartialDate.Precision.DAY).ifPresent(found -> declaration
                .findings()
                .add(Diagnostic.of(Rule.WRONG_DATE, "The declaration needs the day, not only '" + found + "'.")
                        .at(declaration.position(key))
                        .help("write it as 2026-03-31")));
        return date;
    }

    private Optional<Assessment> assessment() {
        Optional<Method> method = declaration.required(
                "method",
                declaration.term("method", Method.class, "assessment method", Rule.UNKNOWN_ASSESSMENT_METHOD),
                "one of self-assessment, external-assessment");
        LocalizedText assessor = declaration.localized("assessor");
        if (method.filter(found -> found == Method.EXTERNAL_ASSESSMENT).isPresent()) {
            declaration.required("assessor", Optional.of(assessor), "who judged the site, per language");
        }
        Optional<String> report = declaration.webAddress("report");
        return method.map(found -> new Assessment(found, assessor, report));
    }

    private List<Barrier> barriers(String key) {
        return declaration.list(key, barrier -> new Barrier(text(barrier), Optional.empty()));
    }

    private List<Barrier> burdens(String key) {
        return declaration.list(key, barrier -> {
            Optional<String> assessment = barrier.webAddress("assessment");
            if (assessment.isEmpty()) {
                missing.add(key + ".assessment");
            }
            return new Barrier(text(barrier), assessment);
        });
    }

    private static LocalizedText text(Fields barrier) {
        LocalizedText text = barrier.localized("text");
        barrier.required("text", Optional.of(text), "what not everybody can use, and how to get it otherwise");
        return text;
    }

    private Contact contact() {
        Contact otherwise = new Contact(publisher.name(), publisher.email(), publisher.phone());
        Contact contact = declaration
                .nested("contact", who -> {
                    LocalizedText name = who.localized("name");
                    return new Contact(
                            name.isEmpty() ? otherwise.name() : name,
                            who.emailAddress("email").or(otherwise::email),
                            who.text("phone").or(otherwise::phone));
                })
                .orElse(otherwise);
        if (contact.email().isEmpty()) {
            missing.add("contact.email");
        }
        if (contact.phone().isEmpty()) {
            missing.add("contact.phone");
        }
        return contact;
    }

    private Surroundings surroundings() {
        LocalizedText architecture = declaration.localized("architecture");
        Optional<String> url = declaration.webAddress("architecture-url");
        LocalizedText communication = declaration.localized("communication");
        if (architecture.isEmpty() && url.isEmpty()) {
            missing.add("architecture or architecture-url");
        }
        if (communication.isEmpty()) {
            missing.add("communication");
        }
        return new Surroundings(architecture, url, communication, declaration.localized("mobile-apps"));
    }

    private void inOrder(String firstKey, Optional<PartialDate> first, String thenKey, Optional<PartialDate> then) {
        if (first.isPresent()
                && then.filter(date -> date.compareTo(first.get()) < 0).isPresent()) {
            declaration
                    .findings()
                    .add(Diagnostic.of(
                                    Rule.DATES_OUT_OF_ORDER, "The date '" + thenKey + "' is before '" + firstKey + "'.")
                            .at(declaration.position(thenKey))
                            .seeAlso(declaration.position(firstKey))
                            .help("correct one of the two"));
        }
    }

    private void reportMissing() {
        if (!missing.isEmpty() && declaration.findings().extent() == Extent.WHOLE) {
            declaration
                    .findings()
                    .add(Diagnostic.of(
                                    Rule.INCOMPLETE_DECLARATION,
                                    "The declaration of accessibility lacks what its form prescribes: "
                                            + String.join("; ", missing) + ".")
                            .at(declaration.position())
                            .help("until these keys are there, the page says that the facts are not given yet; "
                                    + "e-mail and phone may stand at 'publisher' instead"));
        }
    }
}
