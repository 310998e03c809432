package partnercities.gather.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.image.attributes.ImageAttributes;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Pictures that follow each other, side by side. Its children are figures. Pictures to which an editor gave a size stay as they are,
 * and so do those in a line of text.
 */
final class PictureGrid extends CustomBlock {
    /** Makes grids of pictures that follow each other, and figures of single ones that have a caption. */
    static void arrange(Node document) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node node : Nodes.in(document)) {
            if (node instanceof Paragraph paragraph && !pictures(paragraph).isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        List<Paragraph> following = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (!following.isEmpty() && paragraph.getPrevious() != following.get(following.size() - 1)) {
                arrange(following);
                following.clear();
            }
            following.add(paragraph);
        }
        arrange(following);
    }

    private static void arrange(List<Paragraph> paragraphs) {
        List<Image> pictures = paragraphs.stream()
                .flatMap(paragraph -> pictures(paragraph).stream())
                .toList();
        if (pictures.size() > 1) {
            PictureGrid grid = new PictureGrid();
            paragraphs.get(0).insertBefore(grid);
            pictures.forEach(picture -> grid.appendChild(new PictureFigure(picture)));
            paragraphs.forEach(Node::unlink);
        } else if (pictures.size() == 1 && hasCaption(pictures.get(0))) {
            paragraphs.get(0).insertBefore(new PictureFigure(pictures.get(0)));
            paragraphs.get(0).unlink();
        }
    }

    private static boolean hasCaption(Image picture) {
        return picture.getTitle() != null && !picture.getTitle().isBlank();
    }

    /** The pictures of a paragraph that has nothing else; none otherwise. */
    private static List<Image> pictures(Paragraph paragraph) {
        List<Image> pictures = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Image picture && !hasSize(picture)) {
                pictures.add(picture);
            } else if (!isBreak(child)) {
                return List.of();
            }
        }
        return pictures;
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak
                || node instanceof HardLineBreak
                || (node instanceof Text text && text.getLiteral().isBlank());
    }

    private static boolean hasSize(Image picture) {
        for (Node child = picture.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ImageAttributes) {
                return true;
            }
        }
        return false;
    }
}
