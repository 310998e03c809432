package partnercities.plan.pictures;

import java.util.List;
import partnercities.draw.outline.Affine;
import partnercities.draw.outline.Outline;
import partnercities.draw.outline.PathReader;
import partnercities.draw.raster.Canvas;
import partnercities.draw.raster.Stroke;
import partnercities.geo.drawing.Sketch;
import partnercities.geo.plane.Point;
import partnercities.plan.emblem.Inks;
import partnercities.plan.maps.Backdrop;

/** A map without names, as pictures in all languages show it; and where home and the cities lie on it, in pixels. */
record MapCanvas(Canvas canvas, Point home, List<Point> cities) {
    /** Radius of a mark. */
    static final double MARK = 9;
    /** And of the logo. */
    private static final int COLOURS_OF_WORDS = 90;

    /**
     * Draws a map on a new canvas. It fills all right of a column; what does not fit is cut.
     *
     * @param left where the map begins; what is left of it is still to be painted
     */
    static MapCanvas of(Backdrop backdrop, int left, int right, int height, Inks inks) {
        Canvas canvas = new Canvas(right, height, inks.of("water"), inks.all());
        canvas.leaveRoom(COLOURS_OF_WORDS);
        int width = right - left;
        double size = Math.max(width / backdrop.width(), height / backdrop.height());
        Affine units = Affine.scaleAndMove(
                size,
                left + width / 2.0 - size * (backdrop.left() + backdrop.width() / 2),
                height / 2.0 - size * (backdrop.top() + backdrop.height() / 2));
        ground(
                canvas,
                backdrop.sketch(),
                units.after(Affine.scale(backdrop.sketchScale(), backdrop.sketchScale())),
                inks);
        Point home = moved(backdrop.home(), units);
        List<Point> cities =
                backdrop.cities().stream().map(city -> moved(city, units)).toList();
        boolean isOfOne = cities.size() == 1;
        for (Point city : cities) {
            canvas.draw(
                    Outline.line(home.x(), home.y(), city.x(), city.y()),
                    Stroke.thin(isOfOne ? 2.4 : 1.2),
                    inks.of("accent"));
        }
        cities.forEach(city -> mark(canvas, city, isOfOne ? MARK : MARK * 0.75, inks, "link"));
        mark(canvas, home, MARK, inks, "accent");
        return new MapCanvas(canvas, home, cities);
    }

    private static Point moved(Point point, Affine affine) {
        return new Point(affine.x(point.x(), point.y()), affine.y(point.x(), point.y()));
    }

    private static void ground(Canvas canvas, Sketch sketch, Affine affine, Inks inks) {
        Outline land = PathReader.read(sketch.land(), affine);
        canvas.fill(land, inks.of("land"));
        Outline partners = PathReader.read(sketch.partners(), affine);
        canvas.fill(partners, inks.of("near-land"));
        Outline own = PathReader.read(sketch.home(), affine);
        canvas.fill(own, inks.of("home-land"));
        canvas.draw(PathReader.read(sketch.borders(), affine), Stroke.thin(1), inks.of("border"));
        canvas.draw(partners, Stroke.thin(1.4), inks.of("near-border"));
        canvas.draw(own, Stroke.thin(1.4), inks.of("accent"), 0.6);
        canvas.draw(PathReader.read(sketch.rivers(), affine), Stroke.thin(0.9), inks.of("coast"), 0.6);
        canvas.fill(PathReader.read(sketch.lakes(), affine), inks.of("water"));
        canvas.draw(land, Stroke.thin(1.4), inks.of("coast"));
    }

    private static void mark(Canvas canvas, Point at, double radius, Inks inks, String token) {
        canvas.fill(Outline.circle(at.x(), at.y(), radius + 2), inks.of("paper"));
        canvas.fill(Outline.circle(at.x(), at.y(), radius), inks.of(token));
    }
}
