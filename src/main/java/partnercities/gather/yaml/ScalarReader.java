package partnercities.gather.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Mend;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.text.Language;
import partnercities.domain.text.VocabularyTerm;
import partnercities.domain.time.PartialDate;
import partnercities.domain.time.PublicationTime;
import partnercities.gather.findings.Dated;
import partnercities.gather.findings.Findings;
import partnercities.gather.spelling.DateSpelling;
import partnercities.gather.spelling.EmailSpelling;
import partnercities.gather.spelling.LanguageSpelling;
import partnercities.gather.spelling.NumberSpelling;
import partnercities.gather.spelling.WebAddress;

/**
 * Turns scalars into typed values. A scalar of the wrong type becomes a diagnostic and an empty result; if it is clear what was meant,
 * the help tells how to write it.
 */
public final class ScalarReader {
    private static final String NUMBER_HELP = "write digits with a point, without quotation marks, spaces or units";
    private static final Map<String, String> TRUTHS = Map.ofEntries(
            Map.entry("true", "true"),
            Map.entry("yes", "true"),
            Map.entry("y", "true"),
            Map.entry("on", "true"),
            Map.entry("1", "true"),
            Map.entry("tak", "true"),
            Map.entry("так", "true"),
            Map.entry("ja", "true"),
            Map.entry("oui", "true"),
            Map.entry("false", "false"),
            Map.entry("no", "false"),
            Map.entry("n", "false"),
            Map.entry("off", "false"),
            Map.entry("0", "false"),
            Map.entry("nie", "false"),
            Map.entry("ні", "false"),
            Map.entry("nein", "false"),
            Map.entry("non", "false"));

    /** Zones as {@code +1} and {@code UTC+1} have no summer time. */
    private static final Pattern OFFSET =
            Pattern.compile("(?:UTC|GMT|UT|Etc/GMT)?[+-]?\\d.*|(?:UTC|GMT|UT|Etc/GMT)[+-].*|Z");

    private final Findings findings;

    public ScalarReader(Findings findings) {
        this.findings = findings;
    }

    /** A text for people, without spaces around it. */
    public String prose(Value.Scalar scalar) {
        PlainProse.check(scalar).ifPresent(findings::add);
        return scalar.text().strip();
    }

    public Optional<BigDecimal> number(Value.Scalar scalar) {
        return parsed(scalar)
                .or(() -> wrongNumber(
                        scalar,
                        "a number",
                        numberHelp(scalar, NumberSpelling.Kind.ANY, NUMBER_HELP),
                        NumberSpelling.Kind.ANY));
    }

    public Optional<Long> wholeNumber(Value.Scalar scalar) {
        return parsed(scalar)
                .filter(number -> number.stripTrailingZeros().scale() <= 0
                        && scalar.text().indexOf('.') < 0
                        && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0)
                .map(BigDecimal::longValueExact)
                .or(() -> wrongNumber(
                        scalar,
                        parsed(scalar).isPresent() ? "a whole number" : "a number",
                        numberHelp(
                                scalar,
                                NumberSpelling.Kind.WHOLE,
                                parsed(scalar).isPresent() ? "write digits only" : NUMBER_HELP),
                        NumberSpelling.Kind.WHOLE));
    }

    private <T> Optional<T> wrongNumber(Value.Scalar scalar, String expected, String help, NumberSpelling.Kind kind) {
        findings.add(ofWrongType(scalar, expected)
                .help(help)
                .mend(NumberSpelling.certain(scalar.text(), kind).map(number -> new Mend.Text(scalar.text(), number))));
        return Optional.empty();
    }

    private static Optional<BigDecimal> parsed(Value.Scalar scalar) {
        if (scalar.form() == Value.Form.NUMBER) {
            try {
                return Optional.of(new BigDecimal(scalar.text().replace("_", "")));
            } catch (NumberFormatException e) {
                // .inf, .nan and hexadecimal numbers are no facts about cities
            }
        }
        return Optional.empty();
    }

    private static String numberHelp(Value.Scalar scalar, NumberSpelling.Kind kind, String otherwise) {
        return NumberSpelling.of(scalar.text(), kind)
                .map(number -> "write " + number + ", without quotation marks, spaces or units")
                .orElse(otherwise);
    }

    public Optional<Boolean> truth(Value.Scalar scalar) {
        if (scalar.form() == Value.Form.TRUTH) {
            return Optional.of(scalar.text().equals("true"));
        }
        String meant = TRUTHS.get(scalar.text().toLowerCase(Locale.ROOT));
        return wrongType(scalar, "true or false", "write " + (meant == null ? "true or false" : meant));
    }

    public Optional<PartialDate> date(Value.Scalar scalar) {
        Optional<PartialDate> date = PartialDate.parse(scalar.text());
        if (date.isEmpty()) {
            findings.add(Diagnostic.of(
                            Rule.WRONG_DATE,
                            "'" + scalar.text() + "' is not a date"
                                    + DateSpelling.whyNot(scalar.text())
                                            .map(reason -> ": " + reason)
                                            .orElse("") + ".")
                    .at(scalar.position())
                    .help(DateSpelling.day(scalar.text())
                            .map(day -> "write " + day)
                            .orElse("write a year, a month or a day that exists: 1988, 2023-02 or 2023-02-02"))
                    .mend(DateSpelling.certain(scalar.text())
                            .filter(day -> day.indexOf('T') < 0)
                            .map(day -> new Mend.Text(scalar.text(), day))));
        }
        return date;
    }

    /** A date on which something happened, or will. */
    public Optional<PartialDate> happening(Value.Scalar scalar) {
        Optional<PartialDate> date = date(scalar);
        date.ifPresent(day -> findings.dated(
                new Dated(Dated.Kind.HAPPENING, new PublicationTime(day, Optional.empty()), scalar.position())));
        return date;
    }

    /** Reports a text that is neither a date nor a date and a time. */
    public void wrongTime(Value.Scalar scalar) {
        findings.add(Diagnostic.of(Rule.WRONG_DATE, "'" + scalar.text() + "' is not a date and time.")
                .at(scalar.position())
                .help(DateSpelling.of(scalar.text())
                        .map(time -> "write " + time + ", by the clocks at home")
                        .orElse("write the time at home, as 2023-02-03T15:09"))
                .mend(DateSpelling.certain(scalar.text()).map(time -> new Mend.Text(scalar.text(), time))));
    }

    /** Whether a text seems to hold a time of day, as in {@code 2023-02-03 15:09}. */
    public static boolean hasTime(Value.Scalar scalar) {
        return DateSpelling.of(scalar.text())
                .filter(time -> time.indexOf('T') >= 0)
                .isPresent();
    }

    public Optional<String> webAddress(Value.Scalar scalar) {
        if (WebAddress.isValid(scalar.text())) {
            return Optional.of(scalar.text());
        }
        String reason = WebAddress.reason(scalar.text()).map(why -> ": " + why).orElse("");
        findings.add(Diagnostic.of(Rule.WRONG_ADDRESS, "'" + scalar.text() + "' is not a web address" + reason + ".")
                .at(scalar.position())
                .help(WebAddress.mended(scalar.text())
                        .map(address -> "write " + address)
                        .orElse("it begins with https:// or http:// and has no spaces")));
        return Optional.empty();
    }

    public Optional<String> emailAddress(Value.Scalar scalar) {
        if (EmailSpelling.isValid(scalar.text())) {
            return Optional.of(scalar.text());
        }
        findings.add(Diagnostic.of(Rule.WRONG_ADDRESS, "'" + scalar.text() + "' is not an e-mail address.")
                .at(scalar.position())
                .help(EmailSpelling.meant(scalar.text())
                        .map(address -> "write " + address)
                        .orElse("it has one '@' and no spaces, as office@example.org")));
        return Optional.empty();
    }

    public Optional<Language> language(Value.Scalar scalar) {
        String text = scalar.text();
        Optional<String> meant = LanguageSpelling.of(text);
        if (Language.isKnown(text) && meant.filter(tag -> !tag.equals(text)).isEmpty()) {
            return Optional.of(new Language(text));
        }
        findings.add(Diagnostic.of(Rule.UNKNOWN_LANGUAGE, "There is no language '" + text + "'.")
                .at(scalar.position())
                .help(meant.map(tag -> "write " + tag).orElse("use the codes of BCP 47, as pl, en, uk or de"))
                .mend(meant.map(tag -> new Mend.Text(text, tag))));
        return Optional.empty();
    }

    public Optional<ZoneId> timeZone(Value.Scalar scalar) {
        try {
            if (!OFFSET.matcher(scalar.text()).matches()) {
                return Optional.of(ZoneId.of(scalar.text()));
            }
        } catch (DateTimeException e) {
            // reported below
        }
        findings.add(Diagnostic.of(Rule.UNKNOWN_TIME_ZONE, "There is no time zone '" + scalar.text() + "'.")
                .at(scalar.position())
                .help(Suggestion.didYouMean(scalar.text(), ZoneId.getAvailableZoneIds())
                        .filter(zone -> !OFFSET.matcher(scalar.text()).matches())
                        .orElse("name a city of the zone, as Europe/Warsaw: then summer time is known too")));
        return Optional.empty();
    }

    public <T extends Enum<T> & VocabularyTerm> Optional<T> term(
            Value.Scalar scalar, Class<T> vocabulary, String noun, Rule unknown) {
        Optional<T> found = VocabularyTerm.find(vocabulary, scalar.text());
        if (found.isEmpty()) {
            findings.add(Diagnostic.of(unknown, "There is no " + noun + " '" + scalar.text() + "'.")
                    .at(scalar.position())
                    .help(Suggestion.oneOf(BrokenLine.unquoted(scalar.text()), VocabularyTerm.keys(vocabulary))));
        }
        return found;
    }

    /** Reports a value of the wrong type; returns nothing. */
    public <T> Optional<T> wrongType(Value value, String expected, String help) {
        findings.add(ofWrongType(value, expected).help(help));
        return Optional.empty();
    }

    private static Diagnostic ofWrongType(Value value, String expected) {
        return Diagnostic.of(Rule.WRONG_TYPE, "There should be " + expected + " here, not " + value.description() + ".")
                .at(value.position());
    }

    /** The language; if the text is no code, but clearly means a language, that one. */
    public Optional<Language> languageOrMeant(Value.Scalar scalar) {
        return language(scalar).or(() -> LanguageSpelling.of(scalar.text()).map(Language::new));
    }
}
