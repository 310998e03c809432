package partnercities.gather.yaml;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * Explains a syntax error of YAML or JSON in an editor's words, at the right position. For YAML the lines themselves say more than
 * the parser, see {@link BrokenLine}.
 */
final class SyntaxDiagnostic {
    private static final String QUOTE =
            "put a text with ': ' or ' #' in it into quotation marks, and indent lines as their neighbours";

    private final SourceText source;
    private final List<String> lines;
    private final int firstLine;

    private SyntaxDiagnostic(SourceText source, int lineOffset) {
        this.source = source;
        this.lines = source.lines();
        this.firstLine = lineOffset + 1;
    }

    /**
     * The diagnostic for what the parser found.
     *
     * @param lineOffset number of lines in the source before the parsed text
     */
    static Diagnostic of(JacksonException error, SourceText source, int lineOffset) {
        if (error.getCause() instanceof MarkedYamlEngineException marked) {
            return new SyntaxDiagnostic(source, lineOffset).yaml(marked);
        }
        return source.file().endsWith(".json")
                ? json(error, source)
                : Diagnostic.of(Rule.YAML_SYNTAX, "This file is too large or too deeply nested to be read.")
                        .at(Position.startOf(source.file()))
                        .help("split it, or write it with fewer brackets within brackets");
    }

    /** The line at which the parser gave up. */
    static int line(JacksonException error, int lineOffset) {
        return error.getCause() instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark()
                        .map(mark -> mark.getLine() + 1 + lineOffset)
                        .orElse(0)
                : 0;
    }

    /** What is wrong with a line that is neither a key with its value nor an item of a list. */
    static Optional<Diagnostic> ofText(SourceText source, int line) {
        return new BrokenLine(source, source.lines(), line).diagnosis();
    }

    private Diagnostic yaml(MarkedYamlEngineException marked) {
        String problem = marked.getProblem().strip();
        Position place = marked.getProblemMark().map(this::place).orElse(Position.startOf(source.file()));
        Optional<Position> beginning = marked.getContextMark().map(this::place);
        boolean quotation = problem.equals("found unexpected end of stream");
        int stumbled = quotation ? beginning.orElse(place).line() : place.line();
        Stream<Integer> suspects =
                Stream.concat(Stream.of(stumbled, before(stumbled)), beginning.map(Position::line).stream());
        return suspects.filter(line -> line >= firstLine)
                .distinct()
                .flatMap(line -> new BrokenLine(source, lines, line).diagnosis().stream())
                .findFirst()
                .or(() -> misplaced(stumbled))
                .or(() -> misplaced(before(stumbled)))
                .orElseGet(() -> generic(problem, place, beginning));
    }

    private static Diagnostic generic(String problem, Position place, Optional<Position> beginning) {
        if (problem.equals("found unexpected end of stream")) {
            return Diagnostic.of(Rule.YAML_SYNTAX, "The quotation mark that stands here has no partner.")
                    .at(beginning.orElse(place))
                    .help("write it at the end of the text too");
        } else if (problem.startsWith("expected ',' or ")) {
            char bracket = problem.charAt("expected ',' or '".length());
            Diagnostic unclosed = Diagnostic.of(
                            Rule.YAML_SYNTAX, "There should be a ',' or a '" + bracket + "' here or before.")
                    .at(place)
                    .help("close what begins with '" + (bracket == '}' ? '{' : '[')
                            + "'; put a text with ',' or ': ' in it into quotation marks");
            return beginning.map(unclosed::seeAlso).orElse(unclosed);
        } else if (problem.equals("mapping values are not allowed here")) {
            return Diagnostic.of(Rule.YAML_SYNTAX, "A ':' may not stand here.")
                    .at(place)
                    .help(QUOTE);
        } else if (problem.equals("sequence entries are not allowed here")) {
            return Diagnostic.of(Rule.YAML_SYNTAX, "A list may not begin here.")
                    .at(place)
                    .help("begin each item in a line of its own with '- ', or write [one, two]");
        }
        return Diagnostic.of(Rule.YAML_SYNTAX, "This does not fit to the lines before it.")
                .at(place)
                .help("check indentation, colons and quotation marks here and in the line before");
    }

    /** A line that is indented as no line before it. */
    private Optional<Diagnostic> misplaced(int number) {
        BrokenLine line = new BrokenLine(source, lines, number);
        BrokenLine above = new BrokenLine(source, lines, before(number));
        BrokenLine opening = new BrokenLine(source, lines, before(before(number)));
        if (opening.opens() && opening.content() == above.indentation() && line.indentation() > above.indentation()) {
            return Optional.of(above.misplaced(line.indentation()));
        }
        Deque<Integer> levels = new ArrayDeque<>();
        boolean opened = true;
        for (int row = firstLine; row < number; row++) {
            BrokenLine one = new BrokenLine(source, lines, row);
            if (!one.isEmpty()) {
                levels.removeIf(level -> level > one.indentation());
                levels.add(one.indentation());
                levels.add(one.content());
                opened = one.opens();
            }
        }
        int indentation = line.indentation();
        return line.isEmpty()
                        || levels.isEmpty()
                        || levels.contains(indentation)
                        || (opened && indentation > levels.getLast())
                ? Optional.empty()
                : levels.stream()
                        .min(Comparator.comparingInt((Integer level) -> Math.abs(level - indentation))
                                .thenComparing(Comparator.reverseOrder()))
                        .map(line::misplaced);
    }

    /** The next line above with something in it. */
    private int before(int number) {
        int line = number - 1;
        while (line >= firstLine && new BrokenLine(source, lines, line).isEmpty()) {
            line--;
        }
        return line;
    }

    /** The YAML parser counts from 0, and columns in code points. */
    private Position place(Mark mark) {
        return source.at(source.offset(mark.getLine() + firstLine, mark.getColumn() + 1), 1);
    }

    private static Diagnostic json(JacksonException error, SourceText source) {
        TokenStreamLocation location = error.getLocation();
        long offset = location == null ? 0 : location.getCharOffset();
        int last = Math.max(0, source.text().stripTrailing().length() - 1);
        return Diagnostic.of(Rule.YAML_SYNTAX, "This is not JSON" + jsonReason(error.getOriginalMessage()) + ".")
                .at(source.at((int) Math.max(0, Math.min(offset, last)), 1))
                .help("check brackets, commas and quotation marks here and in the line before");
    }

    /** What the messages of the JSON parser come to. */
    private static String jsonReason(String message) {
        if (message.contains("('/'") || message.contains("('#'")) {
            return ": it has no comments";
        } else if (message.contains("(''' (code 39)") || message.contains("'''")) {
            return ": texts and keys stand in double quotation marks";
        } else if (message.contains("was expecting double-quote to start property name")
                || message.contains("Unexpected character (']'")) {
            return ": no comma may stand behind the last entry, and keys stand in double quotation marks";
        } else if (message.contains("was expecting comma")) {
            return ": a comma is missing between two entries";
        } else if (message.contains("NaN") || message.contains("token")) {
            return ": a text stands in double quotation marks, and a number has digits only";
        } else if (message.contains("end-of-input")) {
            return ": a bracket or quotation mark has no partner";
        }
        return "";
    }
}
