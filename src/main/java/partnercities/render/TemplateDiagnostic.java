package partnercities.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.SourceText;
import partnercities.gather.source.Template;

/** Turns a FreeMarker failure into a diagnostic in designers' words, at the right place. */
final class TemplateDiagnostic {
    private static final Pattern PLACE = Pattern.compile("in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)");
    /** Parts of FreeMarker's messages meant for programmers. */
    private static final Pattern INTERNALS = Pattern.compile(
            "\\s*\\((?:wrapper: |[\\w.$]+ wrapped into |Note that FreeMarker )[^)]*\\)|:\\s*==>.*"
                    + "|,? (?:but was|Was) expecting one of these patterns.*| Help \\(latest version\\).*",
            Pattern.DOTALL);

    private final Map<String, Template> sources;

    TemplateDiagnostic(Map<String, Template> sources) {
        this.sources = sources;
    }

    /** The diagnostic for a page's template that could not be parsed, or that failed. */
    Diagnostic of(Exception failed) {
        List<Position> chain = failed instanceof TemplateException stopped ? chain(stopped) : List.of();
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            // when several pages use an invalid template, all but the first get its failure as a cause
            if (cause instanceof ParseException wrong) {
                return alsoAt(chain, syntax(wrong));
            } else if (cause instanceof TemplateNotFoundException missing) {
                return alsoAt(chain, missing(missing, chain));
            }
        }
        if (failed instanceof TemplateException stopped) {
            return alsoAt(chain, error(stopped, chain));
        }
        throw new UncheckedIOException("templates are in memory", new IOException(failed));
    }

    private Diagnostic syntax(ParseException wrong) {
        String name = Optional.ofNullable(wrong.getTemplateName()).orElse("");
        int length = wrong.getEndLineNumber() == wrong.getLineNumber()
                ? Math.max(1, wrong.getEndColumnNumber() - wrong.getColumnNumber() + 1)
                : 1;
        return Diagnostic.of(
                        Rule.TEMPLATE_SYNTAX,
                        sentence(wrong.getEditorMessage())
                                .replaceFirst("^Encountered (\\S+)\\.$", "$1 may not stand here."))
                .at(position(name, wrong.getLineNumber(), wrong.getColumnNumber(), length))
                .help("see the manual of FreeMarker on this directive or expression");
    }

    private static Diagnostic missing(TemplateNotFoundException missing, List<Position> chain) {
        String name = missing.getTemplateName();
        Diagnostic diagnostic = Diagnostic.of(Rule.MISSING_TEMPLATE, "There is no template '" + name + "'.")
                .help("write it as templates/" + name);
        return chain.isEmpty() ? diagnostic : diagnostic.at(chain.get(0));
    }

    private Diagnostic error(TemplateException failed, List<Position> chain) {
        String blamed = Optional.ofNullable(failed.getBlamedExpressionString()).orElse("");
        Position first = chain.stream().findFirst().orElse(Position.startOf("templates"));
        if (failed instanceof TemplateMessages.UnknownMessage unknown) {
            return Diagnostic.of(Rule.UNKNOWN_MESSAGE, failed.getMessageWithoutStackTop())
                    .at(first)
                    .help(unknown.advice());
        }
        Position place = failed.getLineNumber() == null
                ? first
                : position(
                        Optional.ofNullable(failed.getTemplateSourceName()).orElse(""),
                        failed.getLineNumber(),
                        failed.getColumnNumber(),
                        Math.max(1, blamed.length()));
        return failed instanceof InvalidReferenceException && !blamed.isEmpty()
                ? Diagnostic.of(Rule.TEMPLATE_ERROR, "The value '" + blamed + "' is missing.")
                        .at(place)
                        .help("if it may be missing, write ${(" + blamed + ")!} or <#if " + blamed + "??>")
                : Diagnostic.of(Rule.TEMPLATE_ERROR, sentence(failed.getMessageWithoutStackTop()))
                        .at(place);
    }

    /** Adds the places that included or called the failing template. */
    private static Diagnostic alsoAt(List<Position> chain, Diagnostic diagnostic) {
        Diagnostic whole = diagnostic;
        for (Position including : chain) {
            boolean same = diagnostic
                    .position()
                    .filter(place -> place.file().equals(including.file()) && place.line() == including.line())
                    .isPresent();
            if (!same) {
                whole = whole.seeAlso(including);
            }
        }
        return whole;
    }

    /** The places from the failure out to the page's template. */
    private List<Position> chain(TemplateException failed) {
        List<Position> chain = new ArrayList<>();
        Matcher place = PLACE.matcher(
                Optional.ofNullable(failed.getFTLInstructionStack()).orElse(""));
        while (place.find()) {
            Position position =
                    position(place.group(1), Integer.parseInt(place.group(2)), Integer.parseInt(place.group(3)), 1);
            if (!chain.contains(position)) {
                chain.add(position);
            }
        }
        return chain;
    }

    /** Converts FreeMarker's columns, which count UTF-16 units. */
    private Position position(String name, int line, int column, int length) {
        Template template = sources.get(name);
        if (template == null) {
            return Position.startOf("templates/" + name);
        }
        SourceText source = new SourceText(template.file().display(), template.text());
        return source.at(source.offset(Math.max(1, line), 1) + Math.max(0, column - 1), length);
    }

    /** The first sentence or two of FreeMarker's message, without its tips. */
    private static String sentence(String message) {
        String line = message.strip().split("\n\\s*\n|\n----", 2)[0].replaceAll("\\s*\n\\s*", " ");
        String first = INTERNALS.matcher(line).replaceAll("").strip();
        String begun = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        return begun.replaceFirst("[.:]?$", ".");
    }
}
