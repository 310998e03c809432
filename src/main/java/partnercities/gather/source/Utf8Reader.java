package partnercities.gather.source;

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

    /**
     * Reads a text. If it is not UTF-8, that is reported, and replacement characters stand for the wrong bytes.
     *
     * @param display the file as editors know it
     */
    public static SourceText read(String display, byte[] bytes, Diagnostics diagnostics) {
        try {
            return new SourceText(
                    display,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            SourceText text = new SourceText(display, new String(bytes, StandardCharsets.UTF_8));
            diagnostics.add(Diagnostic.of(Rule.NOT_UTF_8, "This file is not written in UTF-8.")
                    .at(text.at(Math.max(0, text.text().indexOf('\uFFFD')), 1))
                    .help("save it again with the encoding UTF-8"));
            return text;
        }
    }
}
