package partnercities.story;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * One file of a story's site.
 *
 * @param path with its folder: {@code content/...}, {@code templates/...}, or {@code output/...} for what stands in the
 *     output folder already
 * @param text its lines; empty for an empty file, or after an edit for no file
 * @param forms how it differs from plain UTF-8: {@code bom}, {@code crlf}, {@code escapes}, {@code iso-8859-2},
 *     {@code base64}
 */
record StoryFile(String path, String text, List<String> forms) {
    /** From a heading as {@code content/site.yaml as bom, crlf}. */
    static StoryFile of(String heading, String body) {
        String[] parts = heading.split(" as ", 2);
        if (!parts[0].matches("(content|templates|output)/\\S.*")) {
            throw new IllegalArgumentException("not a file of content, templates or output: " + heading);
        }
        return new StoryFile(
                parts[0],
                body.isEmpty() ? "" : body + "\n",
                parts.length > 1 ? List.of(parts[1].split(", ", -1)) : List.of());
    }

    byte[] bytes() {
        String written = text;
        Charset charset = StandardCharsets.UTF_8;
        for (String form : forms) {
            switch (form) {
                case "bom" -> written = "\uFEFF" + written;
                case "crlf" -> written = written.replace("\n", "\r\n");
                case "escapes" -> written = written.translateEscapes();
                case "iso-8859-2" -> charset = Charset.forName("ISO-8859-2");
                case "base64" -> {
                    return Base64.getMimeDecoder().decode(written);
                }
                default -> throw new IllegalArgumentException("unknown form of a file: " + form);
            }
        }
        return written.getBytes(charset);
    }
}
