package partnercities.plan.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import partnercities.draw.outline.Outline;
import partnercities.draw.png.Png;
import partnercities.draw.raster.Canvas;
import partnercities.draw.raster.Stroke;
import partnercities.draw.type.TextBlock;
import partnercities.draw.type.Typeface;
import partnercities.geo.plane.Point;
import partnercities.plan.emblem.Emblem;
import partnercities.plan.emblem.Inks;

/**
 * Draws one picture: the page's name and a line on paper, and a {@link MapCanvas map} beside them. A text that has letters which the site's type
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
        Optional<Supplier<MapCanvas>> map) {
    /** What the large networks show whole (Open Graph). */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;
    /** Where the map begins. */
    static final int MAP = 520;

    static final double MAP_RATIO = (double) (WIDTH - MAP) / HEIGHT;
    private static final int MARGIN = 56;
    private static final int EMBLEM = 72;
    /** The frame of a map: black and white by turns between two lines. */
    private static final int RIM = 8;

    private static final int RIM_PART = 63;
    private static final List<Double> TITLE_SIZES = List.of(92.0, 80.0, 70.0, 60.0, 52.0, 44.0, 38.0);
    private static final double NAME_SIZE = 26;

    byte[] png() {
        Canvas canvas = map.map(drawn -> withMap(drawn.get()))
                .orElseGet(() -> new Canvas(WIDTH, HEIGHT, inks.of("paper"), inks.all()));
        words(canvas, (map.isPresent() ? MAP - RIM : WIDTH) - 2.0 * MARGIN);
        return Png.of(canvas);
    }

    /** The map with its names, and paper left of it. */
    private Canvas withMap(MapCanvas drawn) {
        Canvas canvas = drawn.canvas().copy();
        names(canvas, drawn.home(), drawn.cities());
        canvas.fill(0, 0, MAP, HEIGHT, inks.of("paper"));
        rim(canvas);
        return canvas;
    }

    private void rim(Canvas canvas) {
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
        below.ifPresent(block -> block.draw(canvas, MARGIN, top + height - block.height(), inks.of("soft")));
    }

    private static Optional<TextBlock> block(
            String text, Typeface face, List<Double> sizes, double leading, double width, int lines) {
        String shown = text.replace('\u00a0', ' ');
        return shown.isBlank() || !face.has(shown)
                ? Optional.empty()
                : Optional.of(TextBlock.of(shown, face, sizes, leading, width, lines));
    }

    /** Home's name, and that of the city on its own map, each where there is room. */
    private void names(Canvas canvas, Point home, List<Point> cities) {
        List<Box> taken = new ArrayList<>();
        taken.add(Box.around(home, MapCanvas.MARK + 3));
        cities.forEach(city -> taken.add(Box.around(city, MapCanvas.MARK + 3)));
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
        double gap = MapCanvas.MARK + 7;
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
            boolean fits = box.left() > MAP + 8
                    && box.right() < canvas.width() - 8
                    && box.top() > 8
                    && box.bottom() < HEIGHT - 8;
            if (fits && taken.stream().noneMatch(box::overlaps)) {
                Outline letters = face.outline(name, NAME_SIZE, start.x(), start.y());
                canvas.draw(letters, Stroke.thin(5), inks.of("paper"), 0.85);
                canvas.fill(letters, inks.of("ink"));
                taken.add(box);
                return;
            }
        }
    }
}
