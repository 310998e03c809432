package partnercities.gather.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.page.MenuEntry;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.Logo;
import partnercities.domain.settings.Masthead;
import partnercities.domain.settings.Notice;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.time.PartialDate;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.source.Paths;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.ScalarReader;
import partnercities.gather.yaml.Value;

/** Reads {@code navigation}, {@code footer}, {@code logo} and {@code notice} of {@code site.yaml}. */
final class MastheadReader {
    private static final String MAIL = "mailto:";
    private static final Set<String> LOGOS = Set.of("svg", "png");

    private final Origin origin;
    private final Fields fields;

    private MastheadReader(Origin origin, Fields fields) {
        this.origin = origin;
        this.fields = fields;
    }

    static Masthead read(Origin origin, Fields fields) {
        MastheadReader reader = new MastheadReader(origin, fields);
        return new Masthead(
                reader.menu("navigation"),
                reader.menu("footer"),
                fields.nested("logo", reader::logo),
                fields.nested("notice", reader::notice).flatMap(found -> found));
    }

    private List<MenuEntry> menu(String key) {
        List<MenuEntry> entries = new ArrayList<>();
        for (Value item : fields.value(key).stream()
                .flatMap(
                        value -> value instanceof Value.Sequence list ? list.items().stream() : List.of(value).stream())
                .filter(value -> !value.isNothing())
                .toList()) {
            if (item instanceof Value.Scalar scalar) {
                entry(scalar).ifPresent(entries::add);
            } else {
                fields.mapping(item, "the key of a section or page, an e-mail address, or {label: ..., url: ...}")
                        .flatMap(map -> fields.read(map, MastheadReader::outside))
                        .ifPresent(entries::add);
            }
        }
        return entries.stream().distinct().toList();
    }

    private Optional<MenuEntry> entry(Value.Scalar scalar) {
        if (scalar.text().indexOf('@') >= 0) {
            return new ScalarReader(fields.findings())
                    .emailAddress(scalar)
                    .map(address -> new MenuEntry.Outside(LocalizedText.NONE, Optional.of(address), MAIL + address));
        }
        if (Subject.section(scalar.text()).isEmpty()) {
            fields.findings().mention(Register.PAGE, scalar.text(), scalar.position());
        }
        return Optional.of(new MenuEntry.Inside(scalar.text()));
    }

    private static Optional<MenuEntry> outside(Fields entry) {
        // the same in all languages, or a text for each
        boolean isOneText =
                entry.value("label").filter(Value.Scalar.class::isInstance).isPresent();
        Optional<String> name = isOneText ? entry.text("label") : Optional.empty();
        LocalizedText labels = isOneText ? LocalizedText.NONE : entry.localized("label");
        entry.required("label", Optional.of(labels), "what the link is called: a text, or one per language");
        Optional<String> mail = entry.emailAddress("email").map(address -> MAIL + address);
        Optional<String> address = mail.isPresent()
                ? mail
                : entry.required("url", entry.webAddress("url"), "where the link leads, as https://example.org/");
        return address.filter(known -> isOneText || !labels.isEmpty())
                .map(known -> new MenuEntry.Outside(labels, name, known));
    }

    private Logo logo(Fields logo) {
        Optional<String> file = logo.required("file", picture(logo, "file"), "name an SVG or PNG beside this file");
        LocalizedText alternative = logo.localized("alternative");
        if (alternative.isEmpty()) {
            logo.findings()
                    .add(Diagnostic.of(Rule.MISSING_ALTERNATIVE, "The logo has no alternative text.")
                            .at(logo.position("file"))
                            .help("say what it is: alternative: {en: Coat of arms of ..., ...}"));
        }
        return new Logo(
                file.orElse(""), alternative, logo.webAddress("url"), picture(logo, "dark"), picture(logo, "icon"));
    }

    private Optional<String> picture(Fields logo, String key) {
        return logo.scalar(key).map(scalar -> {
            String path = Paths.resolve(origin.directory(), scalar.text()).orElse(scalar.text());
            String extension = path.substring(path.lastIndexOf('.') + 1);
            if (LOGOS.contains(extension)) {
                logo.findings().mention(Register.PICTURE, path, scalar.position());
            } else {
                logo.findings()
                        .add(
                                Diagnostic.of(
                                                Rule.WRONG_LOGO,
                                                "A logo is an SVG or a PNG, and '" + scalar.text() + "' is neither.")
                                        .at(scalar.position())
                                        .help(
                                                "ask for the logo as a drawing (SVG), or save it as PNG with a transparent ground"));
            }
            return path;
        });
    }

    private Optional<Notice> notice(Fields notice) {
        LocalizedText text = notice.localized("text");
        notice.required("text", Optional.of(text), "what it says, per language: {en: ..., pl: ...}");
        Optional<LocalDate> from = notice.date("from").map(PartialDate::earliest);
        Optional<LocalDate> until = notice.date("until").map(PartialDate::latest);
        boolean never = from.isPresent() && until.isPresent() && until.get().isBefore(from.get());
        if (never) {
            notice.findings()
                    .add(Diagnostic.of(Rule.DATES_OUT_OF_ORDER, "'until' is " + until.get() + ", before 'from'.")
                            .at(notice.position("until"))
                            .seeAlso(notice.position("from"))
                            .help("correct one of the two"));
        }
        Optional<String> address = notice.webAddress("url");
        return Optional.of(new Notice(text, from, until, address)).filter(shown -> !never && !text.isEmpty());
    }
}
