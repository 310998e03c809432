package partnercities.draw.svg;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import partnercities.draw.raster.Paint;

/**
 * What style sheets, {@code style} and attributes say of an element: properties by name. Of style sheets it knows rules for elements,
 * classes and ids.
 */
final class SvgStyle {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(\\s*(\\d+)\\s*[, ]\\s*(\\d+)\\s*[, ]\\s*(\\d+)\\s*(?:[,/].*)?\\)");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*['\"]?#([^'\")]+)['\"]?\\s*\\).*");
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("black", 0),
            Map.entry("white", 0xffffff),
            Map.entry("red", 0xff0000),
            Map.entry("lime", 0x00ff00),
            Map.entry("green", 0x008000),
            Map.entry("blue", 0x0000ff),
            Map.entry("navy", 0x000080),
            Map.entry("yellow", 0xffff00),
            Map.entry("gold", 0xffd700),
            Map.entry("orange", 0xffa500),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("silver", 0xc0c0c0),
            Map.entry("maroon", 0x800000),
            Map.entry("purple", 0x800080),
            Map.entry("teal", 0x008080),
            Map.entry("currentcolor", 0),
            Map.entry("inherit", 0));

    private final Map<String, Map<String, String>> rules = new HashMap<>();
    private final Element root;
    private final Set<String> unknown;

    /** @param unknown where to note what can't be drawn */
    SvgStyle(Element root, Set<String> unknown) {
        this.root = root;
        this.unknown = unknown;
        for (Element sheet : root.getElementsByTag("style")) {
            Matcher rule = RULE.matcher(
                    COMMENT.matcher(sheet.wholeText() + sheet.data()).replaceAll(""));
            while (rule.find()) {
                for (String selector : rule.group(1).split(",")) {
                    rules.computeIfAbsent(selector.strip(), none -> new HashMap<>())
                            .putAll(declarations(rule.group(2)));
                }
            }
        }
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new HashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip(),
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        return declarations;
    }

    /** A property of an element itself, without what it inherits. */
    Optional<String> of(Element element, String property) {
        String own = declarations(element.attr("style")).get(property);
        if (own != null) {
            return Optional.of(own);
        }
        String found = element.hasAttr(property) ? element.attr(property).strip() : null;
        for (String selector : element.attr("class").isBlank()
                ? new String[] {element.tagName(), "#" + element.id()}
                : (element.tagName() + " ." + element.attr("class").strip().replaceAll("\\s+", " .") + " #"
                                + element.id())
                        .split(" ")) {
            found = rules.getOrDefault(selector, Map.of()).getOrDefault(property, found);
        }
        return Optional.ofNullable(found);
    }

    double number(Element element, String property, double usual) {
        return of(element, property).map(text -> number(text, usual)).orElse(usual);
    }

    /** A number with or without {@code px} or a percentage. */
    static double number(String text, double usual) {
        try {
            return text.endsWith("%")
                    ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                    : Double.parseDouble(text.endsWith("px") ? text.substring(0, text.length() - 2) : text);
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    /** A colour as 0xRRGGBB; negative for none. */
    int colour(String text) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (value.equals("none") || value.equals("transparent")) {
            return Paint.NONE;
        }
        if (value.matches("#[0-9a-f]{3,4}")) {
            return Integer.parseInt(
                    "" + value.charAt(1) + value.charAt(1) + value.charAt(2) + value.charAt(2) + value.charAt(3)
                            + value.charAt(3),
                    16);
        }
        if (value.matches("#[0-9a-f]{6}([0-9a-f]{2})?")) {
            return Integer.parseInt(value.substring(1, 7), 16);
        }
        Matcher rgb = RGB.matcher(value);
        if (rgb.matches()) {
            return (part(rgb.group(1)) << 16) | (part(rgb.group(2)) << 8) | part(rgb.group(3));
        }
        Matcher reference = REFERENCE.matcher(text.strip());
        if (reference.matches()) {
            return meanOfGradient(reference.group(1), 0);
        }
        Integer named = NAMES.get(value);
        if (named == null) {
            unknown.add("the colour '" + text.strip() + "'");
        }
        return named == null ? 0 : named;
    }

    private static int part(String number) {
        return Math.min(255, Integer.parseInt(number));
    }

    /** One colour in the place of a gradient. */
    private int meanOfGradient(String id, int depth) {
        Element gradient = root.getElementById(id);
        if (gradient == null || depth > 4 || !gradient.tagName().endsWith("Gradient")) {
            unknown.add("a pattern");
            return 0;
        }
        int red = 0;
        int green = 0;
        int blue = 0;
        int stops = 0;
        for (Element stop : gradient.getElementsByTag("stop")) {
            int colour = Math.max(0, colour(of(stop, "stop-color").orElse("black")));
            red += (colour >> 16) & 255;
            green += (colour >> 8) & 255;
            blue += colour & 255;
            stops++;
        }
        String other = gradient.hasAttr("href") ? gradient.attr("href") : gradient.attr("xlink:href");
        if (stops == 0) {
            return other.startsWith("#") ? meanOfGradient(other.substring(1), depth + 1) : 0;
        }
        return ((red / stops) << 16) | ((green / stops) << 8) | (blue / stops);
    }
}
