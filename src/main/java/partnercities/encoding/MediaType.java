package partnercities.encoding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a file is, by the end of its name, as servers tell browsers (IANA media types).
 *
 * @param extension without the dot
 * @param name without parameters
 * @param parameters but for the encoding of letters; empty or beginning with a semicolon
 */
public record MediaType(String extension, String name, String parameters, Nature nature) {
    /** What follows from the type for servers. */
    public enum Nature {
        /** Letters, whose encoding must be told. */
        TEXT,
        /** Letters whose encoding the format itself knows; worth compressing too. */
        DATA,
        /** Compressed by nature. */
        PACKED
    }

    public static final MediaType HTML = text("html", "text/html");
    /** A feed is JSON too, and has its name alone to tell it by. */
    public static final String JSON_FEED = "application/feed+json";

    /** All types of files that a site has, and of those that editors attach. */
    public static final List<MediaType> ALL = List.of(
            HTML,
            text("css", "text/css"),
            text("js", "text/javascript"),
            text("mjs", "text/javascript"),
            text("txt", "text/plain"),
            new MediaType("csv", "text/csv", "; header=present", Nature.TEXT),
            text("ics", "text/calendar"),
            data("xml", "application/xml"),
            data("xhtml", "application/xhtml+xml"),
            data("atom", "application/atom+xml"),
            data("json", "application/json"),
            data("geojson", "application/geo+json"),
            data("jsonld", "application/ld+json"),
            data("webmanifest", "application/manifest+json"),
            data("svg", "image/svg+xml"),
            packed("png", "image/png"),
            packed("jpg", "image/jpeg"),
            packed("jpeg", "image/jpeg"),
            packed("gif", "image/gif"),
            packed("webp", "image/webp"),
            packed("avif", "image/avif"),
            packed("ico", "image/x-icon"),
            packed("woff2", "font/woff2"),
            packed("pdf", "application/pdf"),
            packed("zip", "application/zip"),
            packed("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            packed("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            packed("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            packed("odt", "application/vnd.oasis.opendocument.text"),
            packed("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            packed("odp", "application/vnd.oasis.opendocument.presentation"));

    private static final Map<String, MediaType> BY_EXTENSION =
            ALL.stream().collect(Collectors.toUnmodifiableMap(MediaType::extension, Function.identity()));

    /** The header {@code Content-Type} for a file name, with or without folders. */
    public static String of(String name) {
        if (name.substring(name.lastIndexOf('/') + 1).equals("feed.json")) {
            return JSON_FEED;
        }
        MediaType type = BY_EXTENSION.get(extensionOf(name));
        return type == null ? "application/octet-stream" : type.full();
    }

    /** Whether a file of this name becomes notably smaller when it is compressed. */
    public static boolean isCompressible(String name) {
        MediaType type = BY_EXTENSION.get(extensionOf(name));
        return type != null && type.isCompressible();
    }

    public boolean isText() {
        return nature == Nature.TEXT;
    }

    public boolean isCompressible() {
        return nature != Nature.PACKED;
    }

    /** With all its parameters. */
    public String full() {
        return name + (isText() ? "; charset=utf-8" : "") + parameters;
    }

    private static MediaType text(String extension, String name) {
        return new MediaType(extension, name, "", Nature.TEXT);
    }

    private static MediaType data(String extension, String name) {
        return new MediaType(extension, name, "", Nature.DATA);
    }

    private static MediaType packed(String extension, String name) {
        return new MediaType(extension, name, "", Nature.PACKED);
    }

    private static String extensionOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
