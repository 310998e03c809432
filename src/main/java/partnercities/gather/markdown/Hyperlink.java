package partnercities.gather.markdown;

import java.util.Optional;
import partnercities.diagnostic.Position;
import partnercities.gather.pictures.PixelSize;

/**
 * A link or picture in Markdown.
 *
 * @param destination as the editor wrote it: a relative file path, an anchor or a web address
 */
public record Hyperlink(Use use, String destination, Position position) {
    /** The same address for a browser to follow on request. */
    Hyperlink onRequest() {
        return use instanceof Use.Enlargement ? this : new Hyperlink(new Use.Link(), destination, position);
    }

    /** What a browser does with the address. */
    public sealed interface Use {
        /** Whether it is a picture that the page shows. */
        default boolean isShown() {
            return this instanceof Picture || this instanceof Card;
        }

        /** It follows the address on request. */
        record Link() implements Use {}

        /**
         * It follows the address at once.
         *
         * @param width of the picture on the page in pixels, if the editor gave it
         * @param height likewise
         */
        record Picture(Optional<Integer> width, Optional<Integer> height) implements Use {
            /** A picture as large as its file says. */
            public static final Picture AS_IT_IS = new Picture(Optional.empty(), Optional.empty());

            /** The size on the page. It keeps its proportions unless the editor gave both lengths. */
            public PixelSize shown(PixelSize own) {
                return width.map(wide ->
                                height.map(high -> new PixelSize(wide, high)).orElseGet(() -> own.ofWidth(wide)))
                        .or(() -> height.map(own::ofHeight))
                        .orElse(own);
            }
        }

        /** A picture among others: it shows a part, and is a link to the whole. */
        record Card() implements Use {}

        /** The whole of a picture, as large as there is, on request. */
        record Enlargement() implements Use {}
    }
}
