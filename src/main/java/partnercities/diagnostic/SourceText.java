package partnercities.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of one source file, and positions in it. A byte order mark is dropped and all line ends become {@code \n};
 * offsets count in that text.
 */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String file, String raw) {
        this.file = file;
        String withoutMark = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        this.text = withoutMark.indexOf('\r') < 0
                ? withoutMark
                : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(index -> text.charAt(index) == '\n')
                                .map(index -> index + 1))
                .toArray();
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** The position of {@code length} UTF-16 units from {@code offset} on, cut at the end of the line. */
    public Position at(int offset, int length) {
        int start = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, start);
        int line = found >= 0 ? found : -found - 2;
        int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
        int end = Math.max(start, Math.min(start + length, lineEnd));
        return new Position(
                file,
                line + 1,
                text.codePointCount(lineStarts[line], start) + 1,
                Math.max(1, text.codePointCount(start, end)));
    }

    /** The offset in UTF-16 units of a line and a column, both from 1, the column in code points. */
    public int offset(int line, int column) {
        int index = Math.max(0, Math.min(line - 1, lineStarts.length - 1));
        int end = index + 1 < lineStarts.length ? lineStarts[index + 1] - 1 : text.length();
        int available = text.codePointCount(lineStarts[index], end);
        return text.offsetByCodePoints(lineStarts[index], Math.max(0, Math.min(column - 1, available)));
    }

    /** The lines without line ends. */
    public List<String> lines() {
        return text.lines().toList();
    }
}
