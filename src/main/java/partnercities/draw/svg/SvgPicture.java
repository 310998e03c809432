package partnercities.draw.svg;

import java.util.List;
import java.util.Set;
import partnercities.draw.outline.Affine;
import partnercities.draw.outline.Outline;
import partnercities.draw.outline.PathReader;
import partnercities.draw.raster.Canvas;
import partnercities.draw.raster.Paint;
import partnercities.draw.raster.Stroke;

/**
 * A drawing that {@link SvgReader} read.
 *
 * @param width of its view box
 * @param height of its view box
 * @param left where the view box begins
 * @param top where the view box begins
 * @param parts from the lowest
 * @param unknown names of what it has and can't be drawn here
 */
public record SvgPicture(double width, double height, double left, double top, List<Part> parts, Set<String> unknown) {
    /**
     * A shape.
     *
     * @param path SVG path data
     * @param affine from the shape's own coordinates to those of the view box
     */
    record Part(String path, Affine affine, Paint paint) {}

    /** Paints it with its upper left corner at a point, enlarged by so much. */
    public void draw(Canvas canvas, double toLeft, double toTop, double size) {
        Affine toCanvas = Affine.scaleAndMove(size, toLeft - left * size, toTop - top * size);
        for (Part part : parts) {
            Affine affine = toCanvas.after(part.affine());
            Outline outline = PathReader.read(part.path(), affine);
            Paint paint = part.paint();
            if (paint.fill() >= 0) {
                canvas.fill(outline, paint.fill(), paint.fillOpacity(), paint.rule());
            }
            if (paint.stroke() >= 0 && paint.strokeWidth() > 0) {
                Stroke stroke = new Stroke(paint.strokeWidth() * affine.size(), paint.cap(), paint.join());
                canvas.draw(outline, stroke, paint.stroke(), paint.strokeOpacity());
            }
        }
    }
}
