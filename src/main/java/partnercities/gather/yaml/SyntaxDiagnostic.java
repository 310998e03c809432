package partnercities.gather.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Explains a syntax error of YAML or JSON in an editor's words, at the right position. */
final class SyntaxDiagnostic {
    private static final String QUOTE =
            "put a text with ': ' or ' #' in it into quotation marks, and indent lines as their neighbours";

    private SyntaxDiagnostic() {}

    /**
     * The diagnostic for what the parser found.
     *
     * @param lineOffset number of lines in the source before the parsed text
     */
    static Diagnostic of(JacksonException error, SourceText source, int lineOffset) {
        return error.getCause() instanceof MarkedYamlEngineException marked
                ? yaml(marked, source, lineOffset)
                : json(error, source);
    }

    private static Diagnostic yaml(MarkedYamlEngineException marked, SourceText source, int lineOffset) {
        String problem = marked.getProblem().strip();
        Position place = marked.getProblemMark()
                .map(mark -> place(mark, source, lineOffset))
                .orElse(Position.startOf(source.file()));
        Optional<Position> beginning = marked.getContextMark().map(mark -> place(mark, source, lineOffset));
        if (problem.contains("\\t")) {
            return Diagnostic.of(Rule.YAML_SYNTAX, "A tab stands where only spaces may stand.")
                    .at(place)
                    .help("replace it by spaces");
        } else if (problem.equals("found unexpected end of stream")) {
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
        return Diagnostic.of(Rule.YAML_SYNTAX, "This is not YAML: " + problem + ".")
                .at(place)
                .help("check indentation, colons and quotation marks here and in the line before");
    }

    /** The YAML parser counts from 0, and columns in code points. */
    private static Position place(Mark mark, SourceText source, int lineOffset) {
        return source.at(source.offset(mark.getLine() + 1 + lineOffset, mark.getColumn() + 1), 1);
    }

    private static Diagnostic json(JacksonException error, SourceText source) {
        TokenStreamLocation location = error.getLocation();
        long offset = location == null ? 0 : location.getCharOffset();
        int last = Math.max(0, source.text().stripTrailing().length() - 1);
        String message = error.getOriginalMessage()
                .replaceFirst("(?s) \\(start marker at .*", "")
                .replaceAll(" \\(code \\d+\\)", "");
        return Diagnostic.of(Rule.YAML_SYNTAX, "This is not JSON: " + message + ".")
                .at(source.at((int) Math.max(0, Math.min(offset, last)), 1))
                .help("check brackets, commas and quotation marks here and in the line before");
    }
}
