package partnercities.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jsoup.parser.Parser;
import partnercities.html.PageOutline.Address;
import partnercities.html.PageOutline.Anchor;
import partnercities.html.PageOutline.Place;

/**
 * Notes the outline of a page while somebody scans it, who may replace parts of the page at the same time and then says
 * so.
 */
public final class OutlineReader {
    private final List<Found> anchors = new ArrayList<>();
    private final List<Found> addresses = new ArrayList<>();
    private final List<Found> silentPictures = new ArrayList<>();
    private final List<Found> root = new ArrayList<>();
    private final Moves moves = new Moves();

    private String language = "";
    private String title = "";
    private int headings;
    private Head head = Head.WITHOUT_TITLE;

    /** How far the head has been read. What comes after it can't be the title of the page. */
    private enum Head {
        WITHOUT_TITLE,
        IN_TITLE,
        READ
    }

    /** An attribute, or a whole tag, at an offset of the page before anything was replaced. */
    private record Found(String element, String attribute, String value, int offset) {}

    /** Takes the token that the scanner is at. */
    public void read(HtmlScanner page) {
        switch (page.token()) {
            case TAG -> readTag(page);
            case TEXT -> readText(page);
            case END_TAG -> {
                if (head == Head.IN_TITLE) {
                    head = Head.READ;
                }
            }
            default -> {}
        }
    }

    /** A part of the page, after all earlier ones, has another length now. */
    public void replaced(int start, int end, int length) {
        moves.replaced(start, end, length);
    }

    /**
     * The outline of all that was read.
     *
     * @param finished the text of the page with all replacements
     */
    public PageOutline outline(String finished) {
        return new PageOutline(
                root.isEmpty()
                        ? Place.START
                        : new Lines(finished).at(moves.moved(root.get(0).offset())),
                language,
                title,
                headings,
                placed(anchors, finished, (found, place) -> new Anchor(found.value(), place)),
                placed(
                        addresses,
                        finished,
                        (found, place) -> new Address(found.element(), found.attribute(), found.value(), place)),
                placed(silentPictures, finished, (found, place) -> place));
    }

    private <T> List<T> placed(List<Found> all, String finished, BiFunction<Found, Place, T> as) {
        Lines lines = new Lines(finished);
        return all.stream()
                .map(found -> as.apply(found, lines.at(moves.moved(found.offset()))))
                .toList();
    }

    private void readTag(HtmlScanner page) {
        String element = page.name();
        Attributes attributes = page.attributes();
        noteRoot(page.start());
        for (int index = 0; index < attributes.count(); index++) {
            String attribute = attributes.name(index);
            switch (attribute) {
                case "id" -> note(anchors, page, attribute, attributes.value(index));
                case "href", "src", "srcset", "poster", "cite" ->
                    note(addresses, page, attribute, attributes.value(index));
                default -> {}
            }
        }
        switch (element) {
            case "h1" -> headings++;
            case "img" -> {
                if (!attributes.has("alt")) {
                    note(silentPictures, page, "alt", "");
                }
            }
            case "html" -> {
                if (language.isEmpty()) {
                    language = attributes.value("lang");
                }
            }
            default -> {}
        }
        if (head == Head.WITHOUT_TITLE && !isOfHead(element)) {
            head = Head.READ;
        } else if (head == Head.WITHOUT_TITLE && element.equals("title")) {
            head = Head.IN_TITLE;
        }
    }

    private static void note(List<Found> list, HtmlScanner page, String attribute, String value) {
        list.add(new Found(page.name(), attribute, value, page.start()));
    }

    /** Without its tag, the first thing on the page begins the root. */
    private void noteRoot(int offset) {
        if (root.isEmpty()) {
            root.add(new Found("html", "", "", offset));
        }
    }

    private void readText(HtmlScanner page) {
        if (head == Head.IN_TITLE) {
            title = Parser.unescapeEntities(page.text(), false);
        } else if (head == Head.WITHOUT_TITLE && page.name().isEmpty()) {
            String ink = page.text().stripLeading();
            if (!ink.isEmpty()) {
                noteRoot(page.end() - ink.length());
                head = Head.READ;
            }
        }
    }

    /** Whether the element may stand in a head (HTML, "Metadata content"), or around it. */
    private static boolean isOfHead(String element) {
        return switch (element) {
            case "html", "head", "base", "link", "meta", "noscript", "script", "style", "template", "title" -> true;
            default -> false;
        };
    }
}
