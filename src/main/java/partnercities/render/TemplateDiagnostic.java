package partnercities.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.gather.Template;

/** Says in a designer's words, and at the right place, what FreeMarker found wrong. */
final class TemplateDiagnostic {
    private static final Pattern PLACE = Pattern.compile("in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)");

    private TemplateDiagnostic() {}

    static Diagnostic of(ParseException wrong, Map<String, Template> sources) {
        String name = Optional.ofNullable(wrong.getTemplateName()).orElse("");
        int length = wrong.getEndLineNumber() == wrong.getLineNumber()
                ? Math.max(1, wrong.getEndColumnNumber() - wrong.getColumnNumber() + 1)
                : 1;
        return Diagnostic.error("template-syntax", sentence(wrong.getEditorMessage()))
                .at(position(name, wrong.getLineNumber(), wrong.getColumnNumber(), length, sources))
                .help("see the manual of FreeMarker on this directive or expression");
    }

    static Diagnostic of(TemplateException failed, Map<String, Template> sources) {
        List<Position> chain = chain(failed, sources);
        String blamed = Optional.ofNullable(failed.getBlamedExpressionString()).orElse("");
        Position place = failed.getLineNumber() == null
                ? chain.stream().findFirst().orElse(Position.startOf("templates"))
                : position(
                        Optional.ofNullable(failed.getTemplateSourceName()).orElse(""),
                        failed.getLineNumber(),
                        failed.getColumnNumber(),
                        Math.max(1, blamed.length()),
                        sources);
        Diagnostic diagnostic;
        if (failed instanceof Messages.UnknownMessage unknown) {
            diagnostic = Diagnostic.error("unknown-message", failed.getMessageWithoutStackTop())
                    .at(chain.stream().findFirst().orElse(place))
                    .help(unknown.advice());
        } else {
            diagnostic = Diagnostic.error("template-error", sentence(failed.getMessageWithoutStackTop()))
                    .at(place)
                    .help(
                            failed instanceof freemarker.core.InvalidReferenceException
                                    ? "if it may be missing, write ${(" + blamed + ")!} or <#if " + blamed + "??>"
                                    : "the expression is " + (blamed.isEmpty() ? "at this place" : blamed));
        }
        for (Position including : chain) {
            if (!including.file().equals(place.file()) || including.line() != place.line()) {
                diagnostic = diagnostic.seeAlso(including);
            }
        }
        return diagnostic;
    }

    /** From the place of the failure out to the page's template. */
    private static List<Position> chain(TemplateException failed, Map<String, Template> sources) {
        List<Position> chain = new ArrayList<>();
        Matcher place = PLACE.matcher(
                Optional.ofNullable(failed.getFTLInstructionStack()).orElse(""));
        while (place.find()) {
            Position position = position(
                    place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)), 1, sources);
            if (!chain.contains(position)) {
                chain.add(position);
            }
        }
        return chain;
    }

    private static Position position(String name, int line, int column, int length, Map<String, Template> sources) {
        Template template = sources.get(name);
        return new Position(
                template == null ? "templates/" + name : template.file(),
                Math.max(1, line),
                Math.max(1, column),
                length);
    }

    /** The first sentence or two of FreeMarker's message, without its tips. */
    private static String sentence(String message) {
        String first = message.strip()
                .split("\n\\s*\n|\n----", 2)[0]
                .replaceAll("\\s*\n\\s*", " ")
                .strip();
        return first.endsWith(".") || first.endsWith(":") ? first.substring(0, first.length() - 1) + "." : first + ".";
    }
}
