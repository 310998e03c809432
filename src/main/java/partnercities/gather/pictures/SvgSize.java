package partnercities.gather.pictures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import partnercities.diagnostic.UnreadableText;

/**
 * The own size of an SVG (SVG 2, §7.2 and §8.12): its width and height or, if one is missing or relative, its view box. The
 * parser fetches nothing that the file refers to.
 */
final class SvgSize {
    private static final Pattern LENGTH = Pattern.compile("\\s*([0-9]*\\.?[0-9]+(?:[eE][+-]?[0-9]+)?)([a-zA-Z]*)\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    /** Pixels in a unit (CSS Values 3, §6.2). */
    private static final Map<String, Double> UNITS = Map.of(
            "",
            1.0,
            "px",
            1.0,
            "in",
            96.0,
            "cm",
            96 / 2.54,
            "mm",
            96 / 25.4,
            "q",
            96 / 101.6,
            "pt",
            96 / 72.0,
            "pc",
            16.0);

    private SvgSize() {}

    static Optional<PixelSize> of(byte[] bytes) {
        String svg = new String(bytes, StandardCharsets.UTF_8);
        return UnreadableText.unlessRead(() -> Jsoup.parse(svg, Parser.xmlParser())).children().stream()
                .filter(root -> root.tagName().equals("svg") || root.tagName().endsWith(":svg"))
                .findFirst()
                .flatMap(SvgSize::of);
    }

    private static Optional<PixelSize> of(Element root) {
        Optional<Double> width = length(root.attr("width"));
        Optional<Double> height = length(root.attr("height"));
        if (width.isPresent() && height.isPresent()) {
            return size(width.get(), height.get());
        }
        return viewBox(root.attr("viewBox")).flatMap(box -> {
            double ratio = box.get(2) / box.get(3);
            double shown = width.or(() -> height.map(given -> given * ratio)).orElse(box.get(2));
            return size(shown, shown / ratio);
        });
    }

    private static Optional<PixelSize> size(double width, double height) {
        return Optional.of(new PixelSize((int) Math.max(1, Math.round(width)), (int) Math.max(1, Math.round(height))));
    }

    private static Optional<Double> length(String text) {
        Matcher length = LENGTH.matcher(text);
        return length.matches()
                ? Optional.ofNullable(UNITS.get(length.group(2).toLowerCase(Locale.ROOT)))
                        .map(unit -> Double.parseDouble(length.group(1)) * unit)
                        .filter(pixels -> pixels > 0)
                : Optional.empty();
    }

    private static Optional<List<Double>> viewBox(String text) {
        try {
            List<Double> numbers = SEPARATOR
                    .splitAsStream(text.strip())
                    .map(Double::parseDouble)
                    .toList();
            return Optional.of(numbers).filter(four -> four.size() == 4 && four.get(2) > 0 && four.get(3) > 0);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
