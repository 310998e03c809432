package partnercities.gather.markdown;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Rendered Markdown without addresses: pieces of HTML with a hyperlink between every two. A link stands for its address, a
 * picture for all attributes that depend on its file.
 *
 * @param pieces safe HTML, one piece more than hyperlinks
 * @param anchors the ids in it
 */
public record Prose(List<String> pieces, List<Hyperlink> hyperlinks, SortedSet<String> anchors) {
    /** The label of a link back from a footnote, up to its number; a placeholder until the language of the page is known. */
    public static final String BACK_TO_REFERENCE = "aria-label=\"back-to-reference ";

    public static final Prose EMPTY = new Prose(List.of(""), List.of(), new TreeSet<>());

    /** Whether there is no text. */
    public boolean isEmpty() {
        return hyperlinks.isEmpty() && pieces.get(0).isBlank();
    }
}
