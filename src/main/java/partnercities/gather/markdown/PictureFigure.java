package partnercities.gather.markdown;

import java.util.Optional;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;

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
