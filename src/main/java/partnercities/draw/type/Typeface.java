package partnercities.draw.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import partnercities.draw.outline.Affine;
import partnercities.draw.outline.Outline;
import partnercities.draw.outline.PathReader;

/** The outlines of the site's letters: of headings and of all other texts, made by {@code src/data/letters.py}. */
public final class Typeface {
    private static final double UNITS = 1000;
    private static final String KERN = "kern ";

    private final Map<Integer, Letter> letters = new HashMap<>();
    /** Of each first letter. */
    private final Map<Character, List<Kern>> kerns = new HashMap<>();

    /** @param path SVG path data */
    private record Letter(int advance, String path) {}

    /** A move of any of some letters, in thousandths. */
    private record Kern(String seconds, int move) {}

    private static final class Serif {
        private static final Typeface FACE = new Typeface("serif.txt");
    }

    private static final class Sans {
        private static final Typeface FACE = new Typeface("sans.txt");
    }

    private Typeface(String resource) {
        try (InputStream stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of headings, semibold. */
    public static Typeface serif() {
        return Serif.FACE;
    }

    /** Of texts, regular. */
    public static Typeface sans() {
        return Sans.FACE;
    }

    private void read(String line) {
        String[] parts = line.split(" ", 3);
        if (line.startsWith(KERN)) {
            int space = parts[2].lastIndexOf(' ');
            Kern kern = new Kern(parts[2].substring(0, space), Integer.parseInt(parts[2].substring(space + 1)));
            parts[1].chars().forEach(first -> kerns.computeIfAbsent((char) first, letter -> new ArrayList<>())
                    .add(kern));
        } else {
            letters.put(
                    Integer.parseInt(parts[0], 16),
                    new Letter(Integer.parseInt(parts[1]), parts.length > 2 ? parts[2] : ""));
        }
    }

    /** Whether it has all letters of a text. */
    public boolean has(String text) {
        return composed(text).codePoints().allMatch(letters::containsKey);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** How wide a text is, in the unit of the size. */
    public double width(String text, double size) {
        double width = 0;
        int before = 0;
        int[] codes = composed(text).codePoints().toArray();
        for (int code : codes) {
            width += kern(before, code) + letter(code).advance;
            before = code;
        }
        return width * size / UNITS;
    }

    /** The outline of a text that begins at a point of its base line. */
    public Outline outline(String text, double size, double x, double y) {
        Outline outline = new Outline();
        double pen = x;
        int before = 0;
        for (int code : composed(text).codePoints().toArray()) {
            pen += kern(before, code) * size / UNITS;
            Letter letter = letter(code);
            outline.add(PathReader.read(letter.path, Affine.scaleAndMove(size / UNITS, pen, y)));
            pen += letter.advance * size / UNITS;
            before = code;
        }
        return outline;
    }

    /** SVG path data of one letter in thousandths, from its base line; empty for one that it hasn't. */
    public String path(int code) {
        return letter(code).path;
    }

    private Letter letter(int code) {
        return letters.getOrDefault(code, new Letter(0, ""));
    }

    private int kern(int first, int second) {
        for (Kern kern : kerns.getOrDefault((char) first, List.of())) {
            if (kern.seconds.indexOf(second) >= 0) {
                return kern.move;
            }
        }
        return 0;
    }
}
