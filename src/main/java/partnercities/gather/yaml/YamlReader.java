package partnercities.gather.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.diagnostic.UnreadableText;
import partnercities.gather.findings.Findings;
import partnercities.gather.spelling.InvisibleCharacter;
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
 * Reads YAML 1.2 or JSON from Jackson's token stream into positioned values. Syntax errors and repeated keys are reported;
 * what came before them is kept.
 */
public final class YamlReader {
    private static final TokenStreamFactory YAML = new YAMLFactory();
    private static final TokenStreamFactory JSON = new JsonFactory();
    private static final Pattern JSON_WORD = Pattern.compile("[^\\s,:{}\\[\\]]+");

    /** Spellings of null in YAML 1.2 (core schema, §10.3.2) that Jackson takes for texts. */
    private static final Set<String> NULLS = Set.of("~", "Null", "NULL");

    private final SourceText source;
    private final int lineOffset;
    private final Findings findings;
    private final JsonParser parser;
    private final LostWords lostWords;
    private Optional<LatestEntry> latest = Optional.empty();

    private YamlReader(SourceText source, int lineOffset, LostWords lostWords, Findings findings, JsonParser parser) {
        this.source = source;
        this.lineOffset = lineOffset;
        this.findings = findings;
        this.parser = parser;
        this.lostWords = lostWords;
    }

    /** Reads a whole file: as JSON if its name ends so, else as YAML. */
    public static Value.Mapping read(SourceText source, Findings findings) {
        return read(source, source.text(), 0, LostWords.inFile(source), findings);
    }

    /** Reads front matter: a YAML text that begins after {@code lineOffset} lines of the file. */
    public static Value.Mapping readFrontMatter(SourceText source, String yaml, int lineOffset, Findings findings) {
        return read(source, yaml, lineOffset, LostWords.inFrontMatter(source), findings);
    }

    private static Value.Mapping read(
            SourceText source, String text, int lineOffset, LostWords lostWords, Findings findings) {
        TokenStreamFactory factory = source.file().endsWith(".json") ? JSON : YAML;
        ObjectReadContext context = ObjectReadContext.empty();
        try (JsonParser parser = factory == JSON
                ? factory.createParser(context, text)
                : factory.createParser(
                        context, new ReaderWithRoom(new Indentation(source, lineOffset, findings).cleaned(text)))) {
            return new YamlReader(source, lineOffset, lostWords, findings, parser).document();
        }
    }

    private Value.Mapping document() {
        Position start = new Position(source.file(), lineOffset + 1, 1, 1);
        SortedMap<String, Value.Entry> entries = new TreeMap<>();
        try {
            JsonToken first = next();
            if (first == JsonToken.START_OBJECT) {
                members(entries);
                if (next() != null) {
                    findings.add(Diagnostic.of(Rule.YAML_SYNTAX, "After the end of the document there is more.")
                            .at(position())
                            .help("a file holds one document: remove the line '---' in its middle"));
                }
            } else if (first != null) {
                Value value = value(first);
                if (!value.isNothing()) {
                    Diagnostic other = Diagnostic.of(
                                    Rule.WRONG_TYPE,
                                    "There should be lines 'key: value' here, not " + value.description() + ".")
                            .at(value.position());
                    findings.cutShort(
                            SyntaxDiagnostic.ofText(source, value.position().line())
                                    .orElse(other));
                }
            }
        } catch (JacksonException e) {
            latest.ifPresent(entry -> entry.forgetIfUpTo(SyntaxDiagnostic.line(e, lineOffset)));
            findings.cutShort(SyntaxDiagnostic.of(e, source, lineOffset));
        }
        return new Value.Mapping(entries, start);
    }

    private JsonToken next() {
        try {
            return parser.nextToken();
        } catch (RuntimeException e) {
            throw e instanceof JacksonException ? e : new UnreadableText(e);
        }
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
                for (JsonToken next = next(); next != JsonToken.END_ARRAY; next = next()) {
                    items.add(value(next));
                }
                yield new Value.Sequence(List.copyOf(items), position);
            }
            default -> scalar(token, position);
        };
    }

    private void members(SortedMap<String, Value.Entry> entries) {
        for (JsonToken next = next(); next != JsonToken.END_OBJECT; next = next()) {
            Position key = position();
            String name = name(key);
            Value.Entry entry = new Value.Entry(key, value(next()));
            if (entry.value().isNothing() && continuesLatest(key, name)) {
                continue;
            }
            Value.Entry first = entries.putIfAbsent(name, entry);
            latest = Optional.of(new LatestEntry(entries, name, endLine()));
            if (first != null) {
                findings.add(Diagnostic.of(Rule.DUPLICATE_KEY, "The key '" + name + "' stands here twice.")
                        .at(key)
                        .seeAlso(first.key())
                        .help("remove one of the two"));
            }
        }
    }

    /** The name of a field, without what nobody sees around it. */
    private String name(Position key) {
        String written = Normalizer.normalize(parser.currentName(), Normalizer.Form.NFC);
        String name = InvisibleCharacter.stripped(written);
        if (!name.equals(written)) {
            InvisibleCharacter.in(written)
                    .ifPresent(what -> findings.add(Diagnostic.of(
                                    Rule.INVISIBLE_CHARACTER, "The key '" + name + "' has " + what + ", beside it.")
                            .at(key)
                            .help("delete it and write '" + name + ":' anew")));
        }
        return name;
    }

    /** Whether a comma cut this off the text before it, as in {@code {en: Lviv, Ukraine}}. */
    private boolean continuesLatest(Position key, String name) {
        int start = source.offset(key.line(), key.column());
        boolean continues = parser instanceof YAMLParser
                && latest.filter(entry -> entry.isContinued(source, start, name))
                        .isPresent();
        if (continues) {
            latest.flatMap(entry -> entry.continued(source, start + name.length()))
                    .ifPresent(findings::add);
        }
        return continues;
    }

    private int endLine() {
        return parser.currentLocation().getLineNr() + lineOffset;
    }

    private Value.Scalar scalar(JsonToken token, Position position) {
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            findings.add(Diagnostic.of(Rule.YAML_ALIAS, "Aliases ('*name') are not understood here.")
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
        if (text.equals("~")) {
            text = "";
        }
        if (form == Value.Form.TEXT && parser instanceof YAMLParser) {
            lostWords.of(text, position).ifPresent(findings::add);
            text = InvisibleCharacter.stripped(text);
        }
        return new Value.Scalar(Normalizer.normalize(text, Normalizer.Form.NFC), form, position);
    }

    private boolean isQuoted(Position position) {
        int offset = source.offset(position.line(), position.column());
        return offset < source.text().length() && "\"'|>".indexOf(source.text().charAt(offset)) >= 0;
    }

    private Position position() {
        TokenStreamLocation start = parser.currentTokenLocation();
        if (!(parser instanceof YAMLParser)) {
            return jsonPosition((int) start.getCharOffset());
        }
        TokenStreamLocation end = parser.currentLocation();
        int offset = source.offset(start.getLineNr() + lineOffset, start.getColumnNr());
        int after = source.offset(end.getLineNr() + lineOffset, end.getColumnNr());
        return source.at(offset, Math.max(1, after - offset));
    }

    /** The JSON parser counts UTF-16 units. It tells how far it has read, which may be before or after the end of the token. */
    private Position jsonPosition(int offset) {
        int length = source.text().length();
        int start = Math.max(0, Math.min(offset, length));
        return source.at(start, jsonLength(start));
    }

    private int jsonLength(int start) {
        String text = source.text();
        if (start < text.length() && text.charAt(start) == '"') {
            int end = start + 1;
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            return Math.min(end + 1, text.length()) - start;
        }
        Matcher word = JSON_WORD.matcher(text).region(start, text.length());
        return word.lookingAt() ? word.end() - start : 1;
    }
}
