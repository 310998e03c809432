package partnercities.geo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import partnercities.domain.Coordinates;
import partnercities.geo.Topology.Polygon;
import partnercities.geo.Topology.Ring;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a TopoJSON file whose arcs are quantized and follow the transform. Reads the token stream: every build with a
 * map does this, and loading the classes for data binding takes ten times as long.
 */
final class TopologyReader {
    private final JsonParser parser;
    private final List<Arc> arcs = new ArrayList<>();
    private final Map<String, List<Polygon>> countries = new LinkedHashMap<>();
    private final List<Polygon> land = new ArrayList<>();
    private List<Double> scale = List.of();
    private List<Double> translate = List.of();

    private TopologyReader(JsonParser parser) {
        this.parser = parser;
    }

    static Topology read(String resource) {
        InputStream bytes = Objects.requireNonNull(TopologyReader.class.getResourceAsStream(resource), resource);
        try (bytes;
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            return new TopologyReader(parser).topology();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Topology topology() {
        parser.nextToken();
        members(name -> {
            switch (name) {
                case "transform" -> transform();
                case "objects" -> members(object -> geometries(object));
                case "arcs" -> arcs.addAll(list(this::arc));
                default -> parser.skipChildren();
            }
        });
        return new Topology(List.copyOf(arcs), countries, List.copyOf(land));
    }

    private void transform() {
        members(name -> {
            if (name.equals("scale")) {
                scale = list(parser::getDoubleValue);
            } else {
                translate = list(parser::getDoubleValue);
            }
        });
    }

    private void geometries(String object) {
        members(name -> {
            if (name.equals("geometries")) {
                list(() -> geometry(object));
            }
        });
    }

    private String geometry(String object) {
        List<Polygon> polygons = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        members(name -> {
            switch (name) {
                case "arcs" -> polygons.addAll(list(this::polygon));
                case "id" -> codes.add(parser.getString());
                default -> parser.skipChildren();
            }
        });
        String code = codes.isEmpty() ? "" : codes.get(0);
        if (object.equals("land")) {
            land.addAll(polygons);
        } else {
            countries.put(code, polygons);
        }
        return code;
    }

    private Polygon polygon() {
        return new Polygon(list(() -> new Ring(list(parser::getIntValue))));
    }

    /** Quantized positions, each relative to the one before. */
    private Arc arc() {
        List<Coordinates> places = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            x += parser.nextIntValue(0);
            y += parser.nextIntValue(0);
            parser.nextToken();
            places.add(new Coordinates(y * scale.get(1) + translate.get(1), x * scale.get(0) + translate.get(0)));
        }
        return new Arc(places);
    }

    /** Reads an object from its start to its end; calls {@code member} with the parser at each value. */
    private void members(Consumer<String> member) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            member.accept(name);
        }
    }

    /** Reads an array from its start to its end. */
    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.get());
        }
        return List.copyOf(list);
    }
}
