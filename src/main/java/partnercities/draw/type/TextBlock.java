package partnercities.draw.type;

import java.util.ArrayList;
import java.util.List;
import partnercities.draw.raster.Canvas;

/**
 * A text in lines of a width, in the largest of some sizes at which it fits. Words stay whole; only where even the smallest size is too
 * large, the text ends with an ellipsis.
 *
 * @param lines from the top
 * @param leading from one base line to the next, as a part of the size
 */
public record TextBlock(Typeface face, double size, double leading, List<String> lines) {
    private static final String ELLIPSIS = "…";

    /**
     * Sets a text.
     *
     * @param sizes the largest first
     * @param most how many lines there may be
     */
    public static TextBlock of(String text, Typeface face, List<Double> sizes, double leading, double width, int most) {
        for (double size : sizes) {
            List<String> lines = lines(text, face, size, width);
            if (lines.size() <= most && lines.stream().allMatch(line -> face.width(line, size) <= width)) {
                return new TextBlock(face, size, leading, lines);
            }
        }
        double least = sizes.get(sizes.size() - 1);
        List<String> all = lines(text, face, least, width);
        List<String> lines = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
        String last = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, all.size() > most ? cut(last + ELLIPSIS, face, least, width) : last);
        lines.replaceAll(line -> cut(line, face, least, width));
        return new TextBlock(face, least, leading, List.copyOf(lines));
    }

    private static List<String> lines(String text, Typeface face, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \\n\\t]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face.width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** As much of a line as fits, with an ellipsis. */
    private static String cut(String line, Typeface face, double size, double width) {
        String text = line;
        while (face.width(text, size) > width && text.length() > 1) {
            String shorter = text.endsWith(ELLIPSIS) ? text.substring(0, text.length() - 1) : text;
            text = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1))
                            .stripTrailing()
                    + ELLIPSIS;
        }
        return text;
    }

    public double height() {
        return lines.size() * size * leading;
    }

    /** Paints it with its upper edge here. */
    public void draw(Canvas canvas, double left, double top, int colour) {
        double base = top + size * (leading - 1) / 2 + size * 0.8;
        for (String line : lines) {
            canvas.fill(face.outline(line, size, left, base), colour);
            base += size * leading;
        }
    }
}
