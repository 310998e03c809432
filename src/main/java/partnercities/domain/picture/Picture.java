package partnercities.domain.picture;

import partnercities.domain.text.LocalizedText;

/**
 * A picture at the top of a page.
 *
 * @param file its path in the content folder
 * @param alternative alternative text: what it shows, for people who can't see it
 * @param caption what it is about, for everybody; may be empty
 * @param credit who made it, the same for all readers or per language; may be empty
 * @param focus what must stay in sight where only a part has room
 */
public record Picture(
        String file, LocalizedText alternative, LocalizedText caption, LocalizedText credit, Focus focus) {
    /**
     * A place in a picture.
     *
     * @param across from the left, in percent of the width
     * @param down from the top, in percent of the height
     */
    public record Focus(int across, int down) {
        public static final Focus MIDDLE = new Focus(50, 50);
    }
}
