package partnercities.gather.markdown;

import java.util.Optional;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;

/** A picture with a caption, or one of several that stand beside each other. Its only child is the picture. */
final class PictureFigure extends CustomBlock {
    private final String caption;
    private Optional<String> enlargement = Optional.empty();

    /** Takes the picture out of its paragraph; its title becomes the caption. */
    PictureFigure(Image picture) {
        this.caption = Optional.ofNullable(picture.getTitle()).orElse("").strip();
        picture.setTitle("");
        picture.unlink();
        appendChild(picture);
    }

    /** What a browser does with a picture; takes the size that the editor asks for out of the document. */
    static Hyperlink.Use use(Image picture) {
        if (picture.getParent() instanceof PictureFigure figure && figure.isInGrid()) {
            return new Hyperlink.Use.Card();
        }
        Hyperlink.Use wished = Hyperlink.Use.Picture.AS_IT_IS;
        for (Node child = picture.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ImageAttributes attributes) {
                wished = RawHtml.picture(attributes.getAttributes());
                attributes.getAttributes().clear();
            }
        }
        return wished;
    }

    String caption() {
        return caption;
    }

    /** The placeholder of the address at which the picture is shown large; empty if it is large here. */
    Optional<String> enlargement() {
        return enlargement;
    }

    void enlargeAt(String placeholder) {
        enlargement = Optional.of(placeholder);
    }

    boolean isInGrid() {
        return getParent() instanceof PictureGrid;
    }
}
