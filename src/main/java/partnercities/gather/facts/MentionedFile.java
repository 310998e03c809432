package partnercities.gather.facts;

import java.util.Optional;
import partnercities.domain.picture.AttachedDocument;
import partnercities.gather.findings.Register;
import partnercities.gather.source.Origin;
import partnercities.gather.source.Paths;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads fields that name a file. */
public final class MentionedFile {
    private MentionedFile() {}

    /**
     * Notes the file that a field names as mentioned; gives its path in content.
     *
     * @param register says what it must be: any file, or a picture
     */
    public static String read(String key, Origin origin, Fields fields, Register register) {
        Optional<Value.Scalar> written = fields.required(key, fields.scalar(key), "name a file of the same folder");
        return written.map(scalar -> {
                    String path =
                            Paths.resolve(origin.directory(), scalar.text()).orElse(scalar.text());
                    fields.findings().mention(register, path, scalar.position());
                    return path;
                })
                .orElse("");
    }

    /** A document to download. */
    public static AttachedDocument document(Origin origin, Fields fields) {
        return new AttachedDocument(
                read("file", origin, fields, Register.FILE), fields.localized("title"), fields.date("date"));
    }
}
