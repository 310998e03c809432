package partnercities.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What kind a picture or document truly is, told by its first bytes and not by its name. */
public enum PictureFormat {
    JPEG("a JPEG"),
    PNG("a PNG"),
    GIF("a GIF"),
    WEBP("a WebP"),
    HEIC("a photo in the format HEIC, as phones take it"),
    AVIF("a picture in the format AVIF"),
    JPEG_XL("a picture in the format JPEG XL"),
    JPEG_2000("a picture in the format JPEG 2000"),
    TIFF("a picture in the format TIFF, or a camera's raw data"),
    BMP("a picture in the format BMP"),
    PHOTOSHOP("a document of Photoshop"),
    PDF("a PDF"),
    FILM("a film"),
    SVG("a drawing in the format SVG"),
    ARCHIVE("a ZIP archive, or a document of a word processor"),
    WEB_PAGE("a web page");

    /** As many bytes as tell the kind. */
    private static final int TELLING = 512;

    private final String noun;

    PictureFormat(String noun) {
        this.noun = noun;
    }

    /** What people call it, with its article. */
    public String noun() {
        return noun;
    }

    /** Whether the site's pictures can be made of it. */
    public boolean isReadable() {
        return compareTo(WEBP) <= 0;
    }

    /** The kind of a file; empty if its first bytes tell none. */
    public static Optional<PictureFormat> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(TELLING, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ÿØÿ")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("GIF8")) {
            return Optional.of(GIF);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (head.startsWith("ftyp", 4)) {
            return Optional.of(ofBrand(head.substring(8, Math.min(64, head.length()))));
        } else if (head.startsWith("ÿ\n") || head.startsWith("JXL ", 4)) {
            return Optional.of(JPEG_XL);
        } else if (head.startsWith("jP  ", 4) || head.startsWith("ÿOÿQ")) {
            return Optional.of(JPEG_2000);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        } else if (head.startsWith("BM")) {
            return Optional.of(BMP);
        } else if (head.startsWith("8BPS")) {
            return Optional.of(PHOTOSHOP);
        } else if (head.startsWith("%PDF")) {
            return Optional.of(PDF);
        } else if (head.startsWith("PK")) {
            return Optional.of(ARCHIVE);
        }
        return ofMarkup(head.toLowerCase(Locale.ROOT));
    }

    /** The kind of a file of boxes (ISO/IEC 14496-12, ISO/IEC 23008-12, AV1 Image File Format). */
    private static PictureFormat ofBrand(String brands) {
        if (brands.contains("avif") || brands.contains("avis")) {
            return AVIF;
        }
        return brands.contains("hei") || brands.contains("hev") || brands.contains("mif1") || brands.contains("msf1")
                ? HEIC
                : FILM;
    }

    private static Optional<PictureFormat> ofMarkup(String head) {
        if (head.contains("<svg") || head.contains(":svg")) {
            return Optional.of(SVG);
        }
        return head.contains("<html") || head.contains("<!doctype html") ? Optional.of(WEB_PAGE) : Optional.empty();
    }
}
