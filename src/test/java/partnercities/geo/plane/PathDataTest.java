package partnercities.geo.plane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import partnercities.Chance;

class PathDataTest {
    private static final Pattern PART = Pattern.compile("[mz]|-?\\d+");

    @Test
    void writesAreasWithRelativeWholeNumbers() {
        List<List<Point>> areas = List.of(
                List.of(new Point(1, 2), new Point(11, 2), new Point(11, -3)),
                List.of(new Point(0, 0), new Point(0, 1.4), new Point(-1.6, 0)));

        assertThat(PathData.areas(areas, 1)).isEqualTo("m1 2 10 0 0-5zm-1-2 0 1-2-1z");
    }

    @Test
    void writesLinesInUnits() {
        List<List<Point>> lines =
                List.of(List.of(new Point(100, 200), new Point(90, 200)), List.of(new Point(0, 0), new Point(50, 0)));

        assertThat(PathData.lines(lines, 0.1)).isEqualTo("m10 20-1 0m-9-20 5 0");
    }

    @Test
    void leavesOutWhatIsTooSmallToBeSeen() {
        List<List<Point>> tiny = List.of(List.of(new Point(5, 5), new Point(5.1, 5), new Point(5.2, 5.1)));

        assertThat(PathData.areas(tiny, 1)).isEmpty();
        assertThat(PathData.lines(tiny, 1)).isEmpty();
        assertThat(PathData.lines(List.of(), 1)).isEmpty();
    }

    @Test
    void canBeReadBack() {
        Chance.forAll(chance -> {
            List<List<Point>> lines = lines(chance);

            List<List<Point>> expected = lines.stream()
                    .map(PathDataTest::rounded)
                    .filter(line -> line.size() > 1)
                    .toList();

            assertThat(read(PathData.lines(lines, 10))).isEqualTo(expected);
        });
    }

    @Test
    void canBeReadBackWhenClosed() {
        Chance.forAll(chance -> {
            List<List<Point>> rings = lines(chance);

            List<List<Point>> expected = rings.stream()
                    .map(PathDataTest::rounded)
                    .filter(ring -> ring.size() > 2)
                    .toList();

            assertThat(read(PathData.areas(rings, 10))).isEqualTo(expected);
        });
    }

    private static List<List<Point>> lines(Chance chance) {
        return chance.several(0, 4, () -> chance.several(1, 6, () -> point(chance)));
    }

    private static Point point(Chance chance) {
        return new Point(chance.decimal(-50, 50), chance.decimal(-50, 50));
    }

    private static List<Point> rounded(List<Point> line) {
        List<Point> rounded = new ArrayList<>();
        for (Point point : line) {
            Point next = new Point(Math.round(point.x() * 10), Math.round(point.y() * 10));
            if (rounded.isEmpty() || !rounded.get(rounded.size() - 1).equals(next)) {
                rounded.add(next);
            }
        }
        return rounded;
    }

    private static List<List<Point>> read(String data) {
        List<List<Point>> lines = new ArrayList<>();
        Point current = new Point(0, 0);
        Matcher parts = PART.matcher(data);
        while (parts.find()) {
            if (parts.group().equals("m")) {
                lines.add(new ArrayList<>());
            } else if (parts.group().equals("z")) {
                current = lines.get(lines.size() - 1).get(0);
            } else {
                double dx = Double.parseDouble(parts.group());
                assertThat(parts.find()).isTrue();
                current = new Point(current.x() + dx, current.y() + Double.parseDouble(parts.group()));
                lines.get(lines.size() - 1).add(current);
            }
        }
        return lines;
    }
}
