package partnercities.gather.readers;

import java.util.SortedMap;
import java.util.TreeMap;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.domain.text.Language;
import partnercities.gather.documents.MessagesDocument;
import partnercities.gather.documents.MessagesDocument.Message;
import partnercities.gather.findings.Findings;
import partnercities.gather.source.Origin;
import partnercities.gather.yaml.Value;

/** Reads a {@code messages/<language>.yaml}. Nested keys become dotted ones. */
public final class MessagesReader {
    private final Findings findings;
    private final SortedMap<String, Message> messages = new TreeMap<>();

    private MessagesReader(Findings findings) {
        this.findings = findings;
    }

    /** Reads the texts of one language. */
    public static MessagesDocument read(Origin file, Language language, Value.Mapping root, Findings findings) {
        MessagesReader reader = new MessagesReader(findings);
        reader.flatten("", root);
        return new MessagesDocument(file, language, reader.messages, findings.extent());
    }

    private void flatten(String prefix, Value.Mapping mapping) {
        mapping.entries().forEach((key, entry) -> {
            if (entry.value() instanceof Value.Mapping nested) {
                flatten(prefix + key + ".", nested);
            } else if (entry.value() instanceof Value.Scalar scalar && scalar.form() != Value.Form.NOTHING) {
                messages.put(prefix + key, new Message(scalar.text().strip(), scalar.position()));
            } else {
                findings.add(Diagnostic.of(Rule.WRONG_TYPE, "The message '" + prefix + key + "' is no text.")
                        .at(entry.key())
                        .help("write the text, in quotation marks when it has a ':' or '#' in it"));
            }
        });
    }
}
