package partnercities.plan.prose;

import java.util.Optional;
import partnercities.gather.pictures.PixelSize;
import partnercities.plan.files.Html;
import partnercities.plan.files.PictureSet;

/**
 * The HTML of a picture in a text.
 *
 * @param source an element that offers it as WebP, with the beginning of the element around it; empty if there is none
 * @param attributes of the picture itself: its files, and its size, so that browsers keep its room free
 * @param plainAttributes the same with one file
 */
record PictureTag(String source, String attributes, String plainAttributes) {
    static final PictureTag NONE = new PictureTag("", "src=\"\"", "src=\"\"");
    /** How the element begins that texts have around the attributes. */
    static final String BEGINNING = "<img ";

    static final String END_OF_SOURCES = "</picture>";

    /** How wide the column of a text is on all but small screens, as in the style sheets, in CSS pixels. */
    private static final int COLUMN = 640;

    /** Beyond this width, a picture's own size says more about the camera than about the page. */
    private static final int LARGEST = 1920;

    private static final String SIZES_OF_CARDS = "(min-width: 40rem) 20rem, 50vw";

    /** A picture in the column of a text. */
    static PictureTag inText(PictureSet picture, PixelSize wished) {
        PixelSize shown =
                wished.width() > LARGEST ? wished.ofWidth(picture.size().width()) : wished;
        int width = Math.min(COLUMN, shown.width());
        return of(picture, shown, "(min-width: " + width + "px) " + width + "px, 100vw");
    }

    /** One of several beside each other. */
    static PictureTag card(PictureSet picture) {
        return of(picture, picture.size(), SIZES_OF_CARDS);
    }

    private static PictureTag of(PictureSet picture, PixelSize shown, String sizes) {
        String source = picture.modern()
                .map(files -> "<picture><source type=\"image/webp\"" + offered(files, sizes) + ">")
                .orElse("");
        String plain = "src=\"" + Html.escaped(picture.address()) + "\"";
        String room = " width=\"" + shown.width() + "\" height=\"" + shown.height() + "\"";
        Optional<String> files = picture.plain().map(all -> offered(all, sizes));
        return new PictureTag(source, plain + files.orElse("") + room, plain + room);
    }

    private static String offered(String files, String sizes) {
        return " srcset=\"" + Html.escaped(files) + "\" sizes=\"" + sizes + "\"";
    }

    /** Where a tag ends of which this is the rest. */
    static int endOfTag(String rest) {
        boolean isQuoted = false;
        for (int at = 0; at < rest.length(); at++) {
            char character = rest.charAt(at);
            if (character == '"') {
                isQuoted = !isQuoted;
            } else if (character == '>' && !isQuoted) {
                return at + 1;
            }
        }
        return rest.length();
    }
}
