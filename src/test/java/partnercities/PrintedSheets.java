package partnercities;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** Reads where on the sheets of a PDF texts stand, and how large they are, as far as Chromium writes it (ISO 32000-1). */
final class PrintedSheets {
    private static final Pattern OBJECT = Pattern.compile("(\\d+) 0 obj(.*?)endobj", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern CONTENT = Pattern.compile("/Contents (\\d+) 0 R");
    private static final Pattern STREAM = Pattern.compile("stream\\r?\\n(.*)endstream", Pattern.DOTALL);
    /** A matrix of all (cm) or of a text (Tm), the size of a font, and what keeps and restores the matrix. */
    private static final Pattern OPERATOR =
            Pattern.compile("((?:[-\\d.]+ ){6})(cm|Tm)\\b|/\\w+ ([\\d.]+) Tf|(?<![\\w/])([qQ])\\s");

    private PrintedSheets() {}

    /**
     * A text on a sheet, in points.
     *
     * @param y from the lower edge
     */
    record Text(double y, double size) {}

    /** The texts of each sheet, the lowest first. */
    static List<List<Text>> of(byte[] pdf) {
        Map<String, String> objects = new TreeMap<>();
        Matcher object = OBJECT.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        List<String> contents = new ArrayList<>();
        while (object.find()) {
            objects.put(object.group(1), object.group(2));
            Matcher content = CONTENT.matcher(object.group(2));
            if (PAGE.matcher(object.group(2)).find() && content.find()) {
                contents.add(content.group(1));
            }
        }
        return contents.stream()
                .map(content -> texts(inflated(objects.getOrDefault(content, ""))))
                .toList();
    }

    private static List<Text> texts(String content) {
        List<Text> texts = new ArrayList<>();
        Deque<double[]> kept = new ArrayDeque<>();
        double[] matrix = {1, 0, 0, 1, 0, 0};
        double size = 0;
        for (MatchResult operator : OPERATOR.matcher(content).results().toList()) {
            if (operator.group(4) != null) {
                if (operator.group(4).equals("q")) {
                    kept.push(matrix);
                } else if (!kept.isEmpty()) {
                    matrix = kept.pop();
                }
            } else if (operator.group(3) != null) {
                size = Double.parseDouble(operator.group(3));
            } else {
                double[] product = product(numbers(operator.group(1)), matrix);
                if (operator.group(2).equals("cm")) {
                    matrix = product;
                } else {
                    texts.add(new Text(product[5], size * Math.abs(product[3])));
                }
            }
        }
        texts.sort((one, other) -> Double.compare(one.y(), other.y()));
        return texts;
    }

    private static double[] numbers(String six) {
        return Arrays.stream(six.trim().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double[] product(double[] a, double[] b) {
        return new double[] {
            a[0] * b[0] + a[1] * b[2],
            a[0] * b[1] + a[1] * b[3],
            a[2] * b[0] + a[3] * b[2],
            a[2] * b[1] + a[3] * b[3],
            a[4] * b[0] + a[5] * b[2] + b[4],
            a[4] * b[1] + a[5] * b[3] + b[5]
        };
    }

    private static String inflated(String object) {
        Matcher stream = STREAM.matcher(object);
        if (!stream.find()) {
            return "";
        }
        byte[] bytes = stream.group(1).getBytes(StandardCharsets.ISO_8859_1);
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(inflater.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
