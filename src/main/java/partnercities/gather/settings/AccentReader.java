package partnercities.gather.settings;

import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.domain.settings.Colour;
import partnercities.gather.documents.Accent;
import partnercities.gather.findings.Findings;
import partnercities.gather.yaml.Fields;

/** Reads the key {@code accent} of {@code site.yaml}. Whether the colour is readable depends on the tokens; {@code link} checks it. */
final class AccentReader {
    private static final String KEY = "accent";
    private static final String FORMS = "write it as \"#aa442b\", in quotation marks, or as oklch(0.52 0.14 35)";

    private AccentReader() {}

    static Optional<Accent> read(Fields fields) {
        // without quotation marks, #aa442b is a comment
        fields.bare(KEY)
                .ifPresent(accent -> wrong(fields.findings(), "There is no colour after 'accent'.", accent.key()));
        return fields.scalar(KEY).flatMap(scalar -> {
            Optional<Colour> colour = Colour.parse(scalar.text().strip());
            if (colour.isEmpty()) {
                wrong(fields.findings(), "'" + scalar.text() + "' is not a colour.", scalar.position());
            }
            return colour.map(known -> new Accent(known, scalar.position()));
        });
    }

    private static void wrong(Findings findings, String message, Position position) {
        findings.add(Diagnostic.of(Rule.WRONG_COLOUR, message).at(position).help(FORMS));
    }
}
