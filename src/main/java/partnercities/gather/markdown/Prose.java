package partnercities.gather.markdown;

import java.util.List;
import java.util.SortedSet;

/**
 * Markdown, rendered but for the addresses: HTML in pieces with a hyperlink between every two of them. A link's stands for
 * its address, a picture's for all attributes that follow from its file.
 *
 * @param pieces safe HTML; one more than there are hyperlinks
 * @param anchors the ids in it
 */
public record Prose(List<String> pieces, List<Hyperlink> hyperlinks, SortedSet<String> anchors) {
    /** What a link back from a footnote is called, up to its number, until there are words in the language of a page. */
    public static final String BACK_TO_REFERENCE = "aria-label=\"back-to-reference ";

    public static final Prose EMPTY = new Prose(List.of(""), List.of(), new java.util.TreeSet<>());

    /** Whether it says nothing. */
    public boolean isEmpty() {
        return hyperlinks.isEmpty() && pieces.get(0).isBlank();
    }
}
