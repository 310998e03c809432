package partnercities.html;

import java.util.List;

/**
 * What a page offers to other pages, what it asks of them, and how it tells people what it is. Positions are those in its
 * finished text.
 *
 * @param root where the tag {@code html} is
 * @param language that of the tag {@code html}; empty when it has none
 * @param title the text of the title in its head; empty when it has none
 * @param headings how many headings of the first level it has
 * @param anchors the ids of all elements, in the order of the page
 * @param addresses all that its tags refer to, in the order of the page
 * @param silentPictures where pictures without an alternative text are
 */
public record PageOutline(
        Place root,
        String language,
        String title,
        int headings,
        List<Anchor> anchors,
        List<Address> addresses,
        List<Place> silentPictures) {

    /**
     * Where a tag begins.
     *
     * @param line from 1
     * @param column from 1, in UTF-16 units
     */
    public record Place(int line, int column) {
        static final Place START = new Place(1, 1);
    }

    /** An element that links can lead to. */
    public record Anchor(String id, Place place) {}

    /**
     * The value of an attribute that refers to something.
     *
     * @param element the name of the tag
     * @param attribute {@code href}, {@code src}, {@code srcset}, {@code poster} or {@code cite}
     * @param value as a browser sees it, without character references
     */
    public record Address(String element, String attribute, String value, Place place) {}

    /** The outline of a page that stays as it is. */
    public static PageOutline of(String page) {
        HtmlScanner scanner = new HtmlScanner(page.toCharArray());
        OutlineReader reader = new OutlineReader();
        while (scanner.next()) {
            reader.read(scanner);
        }
        return reader.outline(page);
    }
}
