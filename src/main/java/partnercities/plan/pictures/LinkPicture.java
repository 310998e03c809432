package partnercities.plan.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import partnercities.draw.Affine;
import partnercities.draw.Canvas;
import partnercities.draw.Outline;
import partnercities.draw.PathReader;
import partnercities.draw.Png;
import partnercities.draw.Stroke;
import partnercities.draw.TextBlock;
import partnercities.draw.Typeface;
import partnercities.geo.Point;
import partnercities.geo.Sketch;
import partnercities.plan.emblem.Emblem;
import partnercities.plan.emblem.Inks;
import partnercities.plan.maps.Backdrop;

/**
 * Draws one picture: the page's name and a line on paper, and a map beside them. A text that has letters which the site's type
 * lacks is left out.
 *
 * @param site the site's title
 * @param title of the page
 * @param line below the title
 * @param homeName stands on the map
 * @param cityName stands on a map of one city; empty on others
 * @param map empty if the site has no maps
 */
record LinkPicture(
        String site,
        String title,
        String line,
        String homeName,
        String cityName,
        Emblem emblem,
        Inks inks,
        Optional<Supplier<Backdrop>> map) {
    /** What the large networks show whole (Open Graph). */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;
    /** Where the map begins. */
    private static final int MAP = 520;

    static final double MAP_RATIO = (double) (WIDTH - MAP) / HEIGHT;
    private static final int MARGIN = 56;
    private static final int EMBLEM = 72;
    /** The frame of a map: black and white by turns between two lines. */
    private static final int RIM = 8;

    private static final int RIM_PART = 63;
    private static final List<Double> TITLE_SIZES = List.of(92.0, 80.0, 70.0, 60.0, 52.0, 44.0, 38.0);
    private static final double NAME_SIZE = 26;
    private static final double MARK = 9;

    byte[] png() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, inks.of("paper"));
        map.ifPresent(backdrop -> {
            canvas.place(drawnMap(backdrop.get()), MAP, 0);
            rim(canvas);
        });
        words(canvas, (map.isPresent() ? MAP - RIM : WIDTH) - 2.0 * MARGIN);
        return Png.of(canvas);
    }

    private void rim(Canvas canvas) {
        canvas.fill(MAP - RIM, 0, RIM, HEIGHT, inks.of("paper"));
        canvas.fill(MAP - RIM, 0, 1, HEIGHT, inks.of("ink"));
        canvas.fill(MAP - 1, 0, 1, HEIGHT, inks.of("ink"));
        for (int top = 0; top < HEIGHT; top += 2 * RIM_PART) {
            canvas.fill(MAP - RIM, top, RIM, RIM_PART, inks.of("ink"));
        }
    }

    private void words(Canvas canvas, double width) {
        emblem.draw(canvas, MARGIN, MARGIN, EMBLEM);
        boolean isOfSite = site.equals(title);
        block(isOfSite ? homeName : site, Typeface.sans(), List.of(26.0, 23.0), 1.2, width - EMBLEM - 20, 3)
                .ifPresent(block -> block.draw(
                        canvas, MARGIN + EMBLEM + 20.0, MARGIN + (EMBLEM - block.height()) / 2, inks.of("ink")));
        Optional<TextBlock> heading = block(title, Typeface.serif(), TITLE_SIZES, 1.06, width, 4);
        Optional<TextBlock> below = block(line, Typeface.sans(), List.of(32.0, 28.0), 1.3, width, 4);
        double height = heading.map(TextBlock::height).orElse(0.0)
                + below.map(block -> block.height() + 20).orElse(0.0);
        double top = MARGIN + EMBLEM + (HEIGHT - 2 * MARGIN - EMBLEM - height) / 2 + MARGIN / 4.0;
        heading.ifPresent(block -> block.draw(canvas, MARGIN, top, inks.of("ink")));
        below.ifPresent(block ->
                block.draw(canvas, MARGIN, top + height - block.height(), inks.of("soft")));
    }

    private static Optional<TextBlock> block(
            String text, Typeface face, List<Double> sizes, double leading, double width, int lines) {
        String shown = text.replace('\u00a0', ' ');
        return shown.isBlank() || !face.has(shown)
                ? Optional.empty()
                : Optional.of(TextBlock.of(shown, face, sizes, leading, width, lines));
    }

    /** The map fills its part of the picture; what is beside it is cut. */
    private Canvas drawnMap(Backdrop backdrop) {
        int width = WIDTH - MAP;
        Canvas canvas = new Canvas(width, HEIGHT, inks.of("water"));
        double size = Math.max(width / backdrop.width(), HEIGHT / backdrop.height());
        Affine units = Affine.scaleAndMove(
                size,
                width / 2.0 - size * (backdrop.left() + backdrop.width() / 2),
                HEIGHT / 2.0 - size * (backdrop.top() + backdrop.height() / 2));
        ground(canvas, backdrop.sketch(), units.after(Affine.scale(backdrop.sketchScale(), backdrop.sketchScale())));
        Point home = moved(backdrop.home(), units);
        List<Point> cities = backdrop.cities().stream().map(city -> moved(city, units)).toList();
        for (Point city : cities) {
            canvas.draw(
                    Outline.line(home.x(), home.y(), city.x(), city.y()),
                    Stroke.thin(cityName.isEmpty() ? 1.2 : 2.4),
                    inks.of("accent"));
        }
        cities.forEach(city -> mark(canvas, city, cityName.isEmpty() ? MARK * 0.75 : MARK, inks.of("link")));
        mark(canvas, home, MARK, inks.of("accent"));
        names(canvas, home, cities);
        return canvas;
    }

    private static Point moved(Point point, Affine affine) {
        return new Point(affine.x(point.x(), point.y()), affine.y(point.x(), point.y()));
    }

    private void ground(Canvas canvas, Sketch sketch, Affine affine) {
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

    private void mark(Canvas canvas, Point at, double radius, int colour) {
        canvas.fill(Outline.circle(at.x(), at.y(), radius + 2), inks.of("paper"));
        canvas.fill(Outline.circle(at.x(), at.y(), radius), colour);
    }

    /** Home's name, and that of the city on its own map, each where there is room. */
    private void names(Canvas canvas, Point home, List<Point> cities) {
        List<Box> taken = new ArrayList<>();
        taken.add(Box.around(home, MARK + 3));
        cities.forEach(city -> taken.add(Box.around(city, MARK + 3)));
        if (!cityName.isEmpty() && cities.size() == 1) {
            name(canvas, cityName, cities.get(0), home, taken);
            name(canvas, homeName, home, cities.get(0), taken);
        } else {
            name(canvas, homeName, home, home, taken);
        }
    }

    /** A rectangle of the map. */
    private record Box(double left, double top, double right, double bottom) {
        static Box around(Point point, double radius) {
            return new Box(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius);
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** @param other the end of the way, from which the name stands away */
    private void name(Canvas canvas, String name, Point at, Point other, List<Box> taken) {
        Typeface face = Typeface.sans();
        if (name.isBlank() || !face.has(name)) {
            return;
        }
        double width = face.width(name, NAME_SIZE);
        double gap = MARK + 7;
        double right = at.x() + gap;
        double left = at.x() - gap - width;
        boolean rightFirst = at.x() >= other.x();
        double middle = at.x() - width / 2;
        for (Point start : List.of(
                new Point(rightFirst ? right : left, at.y() + NAME_SIZE * 0.33),
                new Point(middle, at.y() + (at.y() >= other.y() ? gap + NAME_SIZE * 0.75 : -gap - 2)),
                new Point(rightFirst ? left : right, at.y() + NAME_SIZE * 0.33),
                new Point(middle, at.y() + (at.y() >= other.y() ? -gap - 2 : gap + NAME_SIZE * 0.75)))) {
            Box box = new Box(
                    start.x() - 3, start.y() - NAME_SIZE * 0.8, start.x() + width + 3, start.y() + NAME_SIZE * 0.25);
            boolean fits = box.left() > 8 && box.right() < canvas.width() - 8 && box.top() > 8
                    && box.bottom() < HEIGHT - 8;
            if (fits && taken.stream().noneMatch(box::overlaps)) {
                Outline letters = face.outline(name, NAME_SIZE, start.x(), start.y());
                canvas.draw(letters, Stroke.round(5), inks.of("paper"), 0.85);
                canvas.fill(letters, inks.of("ink"));
                taken.add(box);
                return;
            }
        }
    }
}
