package partnercities.gather.yaml;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.Language;
import partnercities.domain.PartialDate;
import partnercities.domain.VocabularyTerm;
import partnercities.gather.findings.Findings;

/** Turns scalars into typed values. A scalar of the wrong type becomes a diagnostic and an empty result. */
public final class ScalarReader {
    private final Findings findings;

    public ScalarReader(Findings findings) {
        this.findings = findings;
    }

    public Optional<BigDecimal> number(Value.Scalar scalar) {
        if (scalar.form() == Value.Form.NUMBER) {
            try {
                return Optional.of(new BigDecimal(scalar.text().replace("_", "")));
            } catch (NumberFormatException e) {
                // .inf, .nan and hexadecimal numbers are no facts about cities
            }
        }
        return wrongType(scalar, "a number", "write digits with a point, without quotation marks, spaces or units");
    }

    public Optional<Long> wholeNumber(Value.Scalar scalar) {
        return number(scalar).flatMap(number -> {
            try {
                return Optional.of(number.longValueExact());
            } catch (ArithmeticException e) {
                return wrongType(scalar, "a whole number", "write digits only");
            }
        });
    }

    public Optional<Boolean> truth(Value.Scalar scalar) {
        return scalar.form() == Value.Form.TRUTH
                ? Optional.of(scalar.text().equals("true"))
                : wrongType(scalar, "true or false", "write true or false");
    }

    public Optional<PartialDate> date(Value.Scalar scalar) {
        Optional<PartialDate> date = PartialDate.parse(scalar.text());
        if (date.isEmpty()) {
            findings.add(Diagnostic.of(Rule.WRONG_DATE, "'" + scalar.text() + "' is not a date.")
                    .at(scalar.position())
                    .help("write a year, a month or a day that exists: 1988, 2023-02 or 2023-02-02"));
        }
        return date;
    }

    public Optional<String> webAddress(Value.Scalar scalar) {
        if (isWebAddress(scalar.text())) {
            return Optional.of(scalar.text());
        }
        findings.add(Diagnostic.of(Rule.WRONG_ADDRESS, "'" + scalar.text() + "' is not a web address.")
                .at(scalar.position())
                .help("it begins with https:// or http:// and has no spaces"));
        return Optional.empty();
    }

    public Optional<Language> language(Value.Scalar scalar) {
        if (Language.isKnown(scalar.text())) {
            return Optional.of(new Language(scalar.text()));
        }
        findings.add(Diagnostic.of(Rule.UNKNOWN_LANGUAGE, "There is no language '" + scalar.text() + "'.")
                .at(scalar.position())
                .help("use the codes of BCP 47, as pl, en, uk or de"));
        return Optional.empty();
    }

    public Optional<ZoneId> timeZone(Value.Scalar scalar) {
        try {
            return Optional.of(ZoneId.of(scalar.text()));
        } catch (DateTimeException e) {
            findings.add(Diagnostic.of(Rule.UNKNOWN_TIME_ZONE, "There is no time zone '" + scalar.text() + "'.")
                    .at(scalar.position())
                    .help(Suggestion.didYouMean(scalar.text(), ZoneId.getAvailableZoneIds())
                            .orElse("use a name as Europe/Warsaw")));
            return Optional.empty();
        }
    }

    public <T extends Enum<T> & VocabularyTerm> Optional<T> term(
            Value.Scalar scalar, Class<T> vocabulary, String noun, Rule unknown) {
        Optional<T> found = VocabularyTerm.find(vocabulary, scalar.text());
        if (found.isEmpty()) {
            findings.add(Diagnostic.of(unknown, "There is no " + noun + " '" + scalar.text() + "'.")
                    .at(scalar.position())
                    .help(Suggestion.oneOf(scalar.text(), VocabularyTerm.keys(vocabulary))));
        }
        return found;
    }

    /** Reports a value of the wrong type; returns nothing. */
    public <T> Optional<T> wrongType(Value value, String expected, String help) {
        findings.add(Diagnostic.of(
                        Rule.WRONG_TYPE, "There should be " + expected + " here, not " + value.description() + ".")
                .at(value.position())
                .help(help));
        return Optional.empty();
    }

    public static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
