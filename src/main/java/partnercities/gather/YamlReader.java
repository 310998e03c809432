package partnercities.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 or JSON into positioned values, from Jackson's token stream. A syntax error or a repeated key is
 * reported, and what came before it is kept.
 */
final class YamlReader {
    private static final TokenStreamFactory YAML = new YAMLFactory();
    private static final TokenStreamFactory JSON = new JsonFactory();

    /** Spellings of nothing in YAML 1.2's core schema (§10.3.2) that Jackson takes for texts. */
    private static final Set<String> NULLS = Set.of("~", "Null", "NULL");

    private final SourceText source;
    private final int lineOffset;
    private final Diagnostics diagnostics;
    private final JsonParser parser;

    private YamlReader(SourceText source, int lineOffset, Diagnostics diagnostics, JsonParser parser) {
        this.source = source;
        this.lineOffset = lineOffset;
        this.diagnostics = diagnostics;
        this.parser = parser;
    }

    /** Reads a whole file; JSON when its name says so. */
    static Value.Mapping read(SourceText source, Diagnostics diagnostics) {
        TokenStreamFactory factory = source.file().endsWith(".json") ? JSON : YAML;
        return read(source, factory, source.text(), 0, diagnostics);
    }

    /** Reads the front matter of a file: the YAML text that begins after {@code lineOffset} lines. */
    static Value.Mapping readFrontMatter(SourceText source, String yaml, int lineOffset, Diagnostics diagnostics) {
        return read(source, YAML, yaml, lineOffset, diagnostics);
    }

    private static Value.Mapping read(
            SourceText source, TokenStreamFactory factory, String text, int lineOffset, Diagnostics diagnostics) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(source, lineOffset, diagnostics, parser).document();
        }
    }

    private Value.Mapping document() {
        Position start = new Position(source.file(), lineOffset + 1, 1, 1);
        SortedMap<String, Value.Entry> entries = new TreeMap<>();
        try {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                members(entries);
                if (parser.nextToken() != null) {
                    diagnostics.add(Diagnostic.error("yaml-syntax", "After the end of the document there is more.")
                            .at(position())
                            .help("a file holds one document: remove the line '---' in its middle"));
                }
            } else if (first != null) {
                Value value = value(first);
                if (!(value instanceof Value.Scalar scalar && scalar.form() == Value.Form.NOTHING)) {
                    diagnostics.add(Diagnostic.error(
                                    "wrong-type",
                                    "Here should be lines 'key: value', but there is " + value.description() + ".")
                            .at(value.position()));
                }
            }
        } catch (JacksonException syntax) {
            diagnostics.add(syntaxError(syntax));
        }
        return new Value.Mapping(entries, start);
    }

    private Value value(JsonToken token) {
        Position position = position();
        return switch (token) {
            case START_OBJECT -> {
                SortedMap<String, Value.Entry> entries = new TreeMap<>();
                members(entries);
                yield new Value.Mapping(entries, position);
            }
            case START_ARRAY -> {
                List<Value> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(next));
                }
                yield new Value.Sequence(List.copyOf(items), position);
            }
            default -> scalar(token, position);
        };
    }

    private void members(SortedMap<String, Value.Entry> entries) {
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_OBJECT; next = parser.nextToken()) {
            String name = parser.currentName();
            Position key = position();
            Value.Entry entry = new Value.Entry(key, value(parser.nextToken()));
            Value.Entry first = entries.putIfAbsent(name, entry);
            if (first != null) {
                diagnostics.add(Diagnostic.error("duplicate-key", "The key '" + name + "' stands here twice.")
                        .at(key)
                        .seeAlso(first.key())
                        .help("remove one of the two"));
            }
        }
    }

    private Value.Scalar scalar(JsonToken token, Position position) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            diagnostics.add(Diagnostic.error("yaml-alias", "Aliases ('*name') are not understood here.")
                    .at(position)
                    .help("write the value itself"));
            return new Value.Scalar("", Value.Form.NOTHING, position);
        }
        String text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        Value.Form form =
                switch (token) {
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Value.Form.NUMBER;
                    case VALUE_TRUE, VALUE_FALSE -> Value.Form.TRUTH;
                    case VALUE_NULL -> Value.Form.NOTHING;
                    default ->
                        isQuoted(position)
                                ? Value.Form.QUOTED
                                : NULLS.contains(text) ? Value.Form.NOTHING : Value.Form.TEXT;
                };
        if (form == Value.Form.NOTHING) {
            text = "";
        }
        return new Value.Scalar(text, form, position);
    }

    private boolean isQuoted(Position position) {
        int offset = source.offset(position.line(), position.column());
        return offset < source.text().length() && "\"'|>".indexOf(source.text().charAt(offset)) >= 0;
    }

    private Position position() {
        if (parser instanceof YAMLParser) {
            TokenStreamLocation start = parser.currentTokenLocation();
            TokenStreamLocation end = parser.currentLocation();
            int length = end.getLineNr() == start.getLineNr()
                    ? end.getColumnNr() - start.getColumnNr()
                    : Integer.MAX_VALUE / 2;
            return place(start.getLineNr(), start.getColumnNr(), length);
        }
        // JSON's columns count UTF-16 units; a string ends where it has been read, and a key's end lies behind its colon
        parser.finishToken();
        int offset = (int) parser.currentTokenLocation().getCharOffset();
        int end = (int) parser.currentLocation().getCharOffset();
        boolean key = parser.currentToken() == JsonToken.PROPERTY_NAME;
        return source.at(offset, key ? parser.currentName().length() + 2 : end - offset);
    }

    private Position place(int line, int column, int length) {
        int offset = source.offset(line + lineOffset, column);
        int end = length > source.text().length() ? length : source.offset(line + lineOffset, column + length) - offset;
        return source.at(offset, Math.max(1, end));
    }

    private Diagnostic syntaxError(JacksonException error) {
        if (error.getCause() instanceof MarkedYamlEngineException marked) {
            Mark mark = marked.getProblemMark().or(marked::getContextMark).orElse(null);
            Position position =
                    mark == null ? Position.startOf(source.file()) : place(mark.getLine() + 1, mark.getColumn() + 1, 1);
            String problem = marked.getProblem();
            if (problem.contains("\\t")) {
                return Diagnostic.error("yaml-syntax", "A tab stands where only spaces may stand.")
                        .at(position)
                        .help("replace it by spaces");
            }
            return Diagnostic.error("yaml-syntax", "This is not YAML: " + problem.strip() + ".")
                    .at(position)
                    .help("check indentation, colons and quotation marks here and in the line before; "
                            + "a text with ': ' or '#' in it needs quotation marks");
        }
        TokenStreamLocation location = error.getLocation();
        Position position = location == null || location.getLineNr() < 1
                ? Position.startOf(source.file())
                : location.getCharOffset() >= 0
                        ? source.at((int) location.getCharOffset(), 1)
                        : place(location.getLineNr(), Math.max(1, location.getColumnNr()), 1);
        return Diagnostic.error("yaml-syntax", "This cannot be read: " + error.getOriginalMessage() + ".")
                .at(position)
                .help("check brackets, commas and quotation marks here and in the line before");
    }
}
