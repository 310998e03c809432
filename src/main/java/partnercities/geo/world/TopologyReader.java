package partnercities.geo.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import partnercities.domain.city.Coordinates;
import partnercities.geo.world.Topology.Polygon;
import partnercities.geo.world.Topology.Ring;

/** Reads {@code world.txt}; {@code src/data/world-map.mjs} tells its format, which is made to be read at once. */
public final class TopologyReader {
    private static final double DEGREES_PER_STEP = 360 / 1e5;
    private static final double LEAST_WEIGHT = 0.25;
    private static final char ZERO = '?';
    private static final char NO_WEIGHT = '#';
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private final List<Course> arcs = new ArrayList<>();
    private final Map<String, List<Polygon>> countries = new LinkedHashMap<>();
    private final List<Polygon> land = new ArrayList<>();
    private final List<Course> lakes = new ArrayList<>();
    private final List<Course> rivers = new ArrayList<>();
    private final List<Course> majorRivers = new ArrayList<>();

    private TopologyReader() {}

    public static Topology read(String resource) {
        InputStream bytes = Objects.requireNonNull(TopologyReader.class.getResourceAsStream(resource), resource);
        TopologyReader reader = new TopologyReader();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII))) {
            lines.lines().forEach(line -> reader.add(line.split(" ", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Topology(
                List.copyOf(reader.arcs),
                reader.countries,
                List.copyOf(reader.land),
                List.copyOf(reader.lakes),
                List.copyOf(reader.rivers),
                List.copyOf(reader.majorRivers));
    }

    private void add(String[] parts) {
        switch (parts[0]) {
            case "arc" -> arcs.add(course(parts[1]));
            case "country" -> countries.put(parts[1].equals("-") ? "" : parts[1], polygons(parts[2]));
            case "land" -> land.addAll(polygons(parts[2]));
            case "lake" -> lakes.add(course(parts[1]));
            case "river" -> rivers.add(course(parts[1]));
            case "major-river" -> majorRivers.add(course(parts[1]));
            default -> throw new IllegalStateException(parts[0]);
        }
    }

    /** All arcs were read before. */
    private List<Polygon> polygons(String text) {
        return Stream.of(text.split(";")).map(this::polygon).toList();
    }

    private Polygon polygon(String text) {
        List<Ring> rings = new ArrayList<>();
        for (String ring : text.split("/")) {
            rings.add(Ring.of(Stream.of(ring.split(",")).map(Integer::valueOf).toList(), arcs));
        }
        return new Polygon(List.copyOf(rings));
    }

    private static Course course(String text) {
        Numbers numbers = new Numbers(text);
        List<Coordinates> places = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        int east = 0;
        int north = 0;
        while (numbers.hasMore()) {
            east += numbers.next();
            north += numbers.next();
            places.add(new Coordinates(north * DEGREES_PER_STEP, east * DEGREES_PER_STEP));
            weights.add(numbers.nextWeight());
        }
        return new Course(
                places, weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The characters of a line of points. */
    private static final class Numbers {
        private final String text;
        private int position;

        Numbers(String text) {
            this.text = text;
        }

        boolean hasMore() {
            return position < text.length();
        }

        /** A number with a sign in its lowest bit, in groups of bits from the lowest. */
        int next() {
            int folded = 0;
            int shift = 0;
            int group;
            do {
                group = text.charAt(position++) - ZERO;
                folded |= (group & (MORE - 1)) << shift;
                shift += BITS;
            } while ((group & MORE) != 0);
            return (folded & 1) == 0 ? folded >> 1 : ~(folded >> 1);
        }

        /** In kilometres. */
        double nextWeight() {
            return LEAST_WEIGHT * Math.pow(2, (text.charAt(position++) - NO_WEIGHT) / 4.0);
        }
    }
}
