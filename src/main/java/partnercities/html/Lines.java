package partnercities.html;

import partnercities.html.PageOutline.Place;

/** Tells the lines of offsets that are asked for in ascending order, so that a text is gone through once. */
final class Lines {
    private final String text;
    private int line = 1;
    private int lineStart;
    private int lineEnd;

    Lines(String text) {
        this.text = text;
        this.lineEnd = text.indexOf('\n');
    }

    Place at(int offset) {
        while (lineEnd >= 0 && lineEnd < offset) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = text.indexOf('\n', lineStart);
        }
        return new Place(line, offset - lineStart + 1);
    }
}
