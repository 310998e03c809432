package partnercities.draw.svg;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import partnercities.draw.outline.Affine;
import partnercities.draw.raster.Coverage;
import partnercities.draw.raster.Paint;
import partnercities.draw.raster.Stroke;

/**
 * Reads logos in SVG: shapes, paths, groups and uses, with plain colours; a gradient becomes its mean colour. What else they have
 * (texts, pictures, filters, masks) is noted, and the rest drawn.
 */
public final class SvgReader {
    private static final int DEEPEST = 24;
    private static final Pattern TRANSFORM = Pattern.compile("([a-zA-Z]+)\\s*\\(([^)]*)\\)");
    private static final Set<String> SILENT = Set.of(
            "title",
            "desc",
            "metadata",
            "defs",
            "style",
            "lineargradient",
            "radialgradient",
            "symbol",
            "clippath",
            "script");
    private static final Set<String> GROUPS = Set.of("svg", "g", "a", "switch");
    /** What attributes ask for and can't be drawn, by their names. */
    private static final Map<String, String> EFFECTS =
            Map.of("filter", "a filter", "mask", "a mask", "stroke-dasharray", "dashes");

    private final Element root;
    private final SvgStyle style;
    private final List<SvgPicture.Part> parts = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();

    private SvgReader(Element root) {
        this.root = root;
        this.style = new SvgStyle(root, unknown);
    }

    /** The drawing; empty if it is none or has no size. */
    public static Optional<SvgPicture> read(byte[] bytes) {
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), Parser.xmlParser()).children().stream()
                .filter(element -> element.tagName().equals("svg"))
                .findFirst()
                .flatMap(element -> new SvgReader(element).read());
    }

    private Optional<SvgPicture> read() {
        double[] box = numbers(root.attr("viewBox"));
        double width = box.length == 4 ? box[2] : SvgStyle.number(root.attr("width"), 0);
        double height = box.length == 4 ? box[3] : SvgStyle.number(root.attr("height"), 0);
        if (!(width > 0) || !(height > 0)) {
            return Optional.empty();
        }
        children(root, Affine.NONE, paint(root, Paint.INITIAL), 0);
        return Optional.of(new SvgPicture(
                width,
                height,
                box.length == 4 ? box[0] : 0,
                box.length == 4 ? box[1] : 0,
                List.copyOf(parts),
                Set.copyOf(unknown)));
    }

    private void children(Element parent, Affine affine, Paint paint, int depth) {
        for (Element child : parent.children()) {
            element(child, affine, paint, depth + 1);
        }
    }

    private void element(Element element, Affine above, Paint inherited, int depth) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        boolean hidden = style.of(element, "display").filter("none"::equals).isPresent();
        if (depth > DEEPEST || hidden || name.contains(":") || SILENT.contains(name)) {
            return;
        }
        EFFECTS.forEach((property, effect) -> style.of(element, property)
                .filter(value -> !value.equals("none"))
                .ifPresent(value -> unknown.add(effect)));
        Affine affine = above.after(transform(element.attr("transform")));
        Paint paint = paint(element, inherited);
        if (GROUPS.contains(name)) {
            children(element, affine, paint, depth);
        } else if (name.equals("use")) {
            use(element, affine, paint, depth);
        } else {
            shape(element, name)
                    .ifPresentOrElse(
                            path -> parts.add(new SvgPicture.Part(path, affine, paint)),
                            () -> unknown.add("<" + element.tagName() + ">"));
        }
    }

    private void use(Element element, Affine affine, Paint paint, int depth) {
        String address = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
        Element used = address.startsWith("#") ? root.getElementById(address.substring(1)) : null;
        if (used == null) {
            unknown.add("<use>");
            return;
        }
        Affine moved = affine.after(Affine.move(length(element, "x"), length(element, "y")));
        if (used.tagName().equals("symbol")) {
            children(used, moved, paint(used, paint), depth);
        } else {
            element(used, moved, paint, depth + 1);
        }
    }

    /** A shape as path data. */
    private static Optional<String> shape(Element element, String name) {
        return switch (name) {
            case "path" -> Optional.of(element.attr("d"));
            case "rect" -> Optional.of(rectangle(element));
            case "circle" -> Optional.of(ellipse(element, length(element, "r"), length(element, "r")));
            case "ellipse" -> Optional.of(ellipse(element, length(element, "rx"), length(element, "ry")));
            case "line" ->
                Optional.of("M" + length(element, "x1") + " " + length(element, "y1") + "L" + length(element, "x2")
                        + " " + length(element, "y2"));
            case "polyline" -> Optional.of("M" + element.attr("points"));
            case "polygon" -> Optional.of("M" + element.attr("points") + "z");
            default -> Optional.empty();
        };
    }

    private static String rectangle(Element element) {
        double width = length(element, "width");
        double height = length(element, "height");
        double across = element.hasAttr("rx") ? length(element, "rx") : length(element, "ry");
        double down = element.hasAttr("ry") ? length(element, "ry") : across;
        double rx = Math.min(across, width / 2);
        double ry = Math.min(down, height / 2);
        String start = "M" + (length(element, "x") + rx) + " " + length(element, "y") + "h" + (width - 2 * rx);
        if (rx <= 0 || ry <= 0) {
            return start + "v" + height + "h" + -width + "z";
        }
        String corner = "a" + rx + " " + ry + " 0 0 1 ";
        return start + corner + rx + " " + ry + "v" + (height - 2 * ry) + corner + -rx + " " + ry + "h"
                + -(width - 2 * rx) + corner + -rx + " " + -ry + "v" + -(height - 2 * ry) + corner + rx + " " + -ry
                + "z";
    }

    private static String ellipse(Element element, double rx, double ry) {
        String half = "a" + rx + " " + ry + " 0 0 1 ";
        return rx > 0 && ry > 0
                ? "M" + (length(element, "cx") - rx) + " " + length(element, "cy") + half + 2 * rx + " 0" + half
                        + -2 * rx + " 0z"
                : "";
    }

    private static double length(Element element, String attribute) {
        return SvgStyle.number(element.attr(attribute), 0);
    }

    private Paint paint(Element element, Paint inherited) {
        double opacity = style.number(element, "opacity", 1);
        int fill = style.of(element, "fill").map(style::colour).orElse(inherited.fill());
        int stroke = style.of(element, "stroke").map(style::colour).orElse(inherited.stroke());
        Coverage.Rule rule = style.of(element, "fill-rule")
                .map(value -> value.equals("evenodd") ? Coverage.Rule.EVEN_ODD : Coverage.Rule.NON_ZERO)
                .orElse(inherited.rule());
        return inherited
                .withFill(fill, opacity * style.number(element, "fill-opacity", inherited.fillOpacity()), rule)
                .withStroke(
                        stroke,
                        opacity * style.number(element, "stroke-opacity", inherited.strokeOpacity()),
                        style.number(element, "stroke-width", inherited.strokeWidth()),
                        style.of(element, "stroke-linecap").map(SvgReader::cap).orElse(inherited.cap()),
                        style.of(element, "stroke-linejoin")
                                .map(SvgReader::join)
                                .orElse(inherited.join()));
    }

    private static Stroke.Cap cap(String name) {
        return name.equals("round") ? Stroke.Cap.ROUND : name.equals("square") ? Stroke.Cap.SQUARE : Stroke.Cap.BUTT;
    }

    private static Stroke.Join join(String name) {
        return name.equals("round") ? Stroke.Join.ROUND : name.equals("bevel") ? Stroke.Join.BEVEL : Stroke.Join.MITER;
    }

    private static Affine transform(String text) {
        Affine all = Affine.NONE;
        Matcher one = TRANSFORM.matcher(text);
        while (one.find()) {
            all = all.after(transform(one.group(1), numbers(one.group(2))));
        }
        return all;
    }

    private static Affine transform(String name, double[] values) {
        double first = values.length > 0 ? values[0] : 0;
        double second = values.length > 1 ? values[1] : 0;
        double turn = first * StrictMath.PI / 180;
        return switch (name) {
            case "translate" -> Affine.move(first, second);
            case "scale" -> Affine.scale(first, values.length > 1 ? second : first);
            case "rotate" -> {
                Affine turned = new Affine(
                        StrictMath.cos(turn), StrictMath.sin(turn), -StrictMath.sin(turn), StrictMath.cos(turn), 0, 0);
                yield values.length < 3
                        ? turned
                        : Affine.move(second, values[2]).after(turned).after(Affine.move(-second, -values[2]));
            }
            case "skewX" -> new Affine(1, 0, StrictMath.tan(turn), 1, 0, 0);
            case "skewY" -> new Affine(1, StrictMath.tan(turn), 0, 1, 0, 0);
            case "matrix" ->
                values.length == 6
                        ? new Affine(values[0], values[1], values[2], values[3], values[4], values[5])
                        : Affine.NONE;
            default -> Affine.NONE;
        };
    }

    private static double[] numbers(String text) {
        String[] parts = text.isBlank() ? new String[0] : text.strip().split("[\\s,]+");
        double[] numbers = new double[parts.length];
        for (int index = 0; index < parts.length; index++) {
            numbers[index] = SvgStyle.number(parts[index], 0);
        }
        return numbers;
    }
}
