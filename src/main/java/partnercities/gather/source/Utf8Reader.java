package partnercities.gather.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;

/** Reads texts in UTF-8. */
public final class Utf8Reader {
    private Utf8Reader() {}

    /** Reads a text. If it is not UTF-8, that is reported, and replacement characters stand for the wrong bytes. */
    public static SourceText read(SourceFile file, Diagnostics diagnostics) {
        try {
            byte[] bytes = file.bytes();
            try {
                return new SourceText(
                        file.display(),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            } catch (CharacterCodingException e) {
                SourceText text = new SourceText(file.display(), new String(bytes, StandardCharsets.UTF_8));
                diagnostics.add(Diagnostic.of(Rule.NOT_UTF_8, "This file is not written in UTF-8.")
                        .at(text.at(Math.max(0, text.text().indexOf('\uFFFD')), 1))
                        .help("save it again with the encoding UTF-8"));
                return text;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
