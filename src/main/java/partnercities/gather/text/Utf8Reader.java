package partnercities.gather.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;

/** Reads texts in UTF-8, and tells what went wrong with a text as a whole before it came here. */
public final class Utf8Reader {
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp)");

    private Utf8Reader() {}

    /**
     * Reads a text. If it is not UTF-8, that is reported, and it is read in the encoding that it seems to have. If it holds
     * a merge conflict, that is reported, and one side is read.
     *
     * @param display the file as editors know it
     */
    public static SourceText read(String display, byte[] bytes, Diagnostics diagnostics) {
        Optional<Charset> other = Encoding.unlessUtf8(bytes);
        SourceText text = new SourceText(display, new String(bytes, other.orElse(StandardCharsets.UTF_8)));
        if (other.isPresent()) {
            diagnostics.add(wrongEncoding(text, bytes, other.get()));
        } else {
            GarbledText.in(text).ifPresent(diagnostics::add);
        }
        Optional<Diagnostic> conflict = MergeConflict.in(text);
        if (conflict.isEmpty()) {
            return text;
        }
        diagnostics.add(conflict.get());
        return new SourceText(display, MergeConflict.ours(text.text()));
    }

    /** A text of which somebody wants to see a line, in whatever encoding it is; of a picture there are no lines. */
    public static SourceText asItSeems(String display, byte[] bytes) {
        if (PICTURE.matcher(display).matches()) {
            return new SourceText(display, "");
        }
        return new SourceText(
                display, new String(bytes, Encoding.unlessUtf8(bytes).orElse(StandardCharsets.UTF_8)));
    }

    private static Diagnostic wrongEncoding(SourceText text, byte[] bytes, Charset charset) {
        String name = charset.name().startsWith("UTF-16") ? "UTF-16" : charset.name();
        // one byte is one letter in the encodings of eight bits
        int place = name.equals("UTF-16") ? 0 : Encoding.badUtf8(bytes).orElse(0);
        int lineEnds = new String(bytes, 0, place, StandardCharsets.ISO_8859_1).split("\r\n", -1).length - 1;
        return Diagnostic.of(Rule.NOT_UTF_8, "This file is not written in UTF-8, but in " + name + ".")
                .at(text.at(place - lineEnds, 1))
                .help("save it again as UTF-8: most programs have a field 'Encoding' in the window 'Save as'");
    }
}
