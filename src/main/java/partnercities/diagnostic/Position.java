package partnercities.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file path with slashes, as the editor knows it, e.g. {@code content/cities/lviv/city.yaml}
 * @param line from 1
 * @param column from 1, counted in Unicode code points
 * @param length of the marked text in code points, at least 1; shown only up to the end of the line
 */
public record Position(String file, int line, int column, int length) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column)
            .thenComparingInt(Position::length);

    public Position {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(file + ":" + line + ":" + column + "+" + length);
        }
    }

    /** The beginning of a file, for a mistake that concerns all of it. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
