package partnercities.build;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;

/** Turns diagnostics into text for people, JSON for programs or annotations for a forge's workflow. */
public final class DiagnosticPrinter {
    /** Who reads the diagnostics: people, programs, or GitHub Actions. */
    public enum Format {
        TEXT,
        JSON,
        GITHUB;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Gives a line of a source file, without its line end; empty when the file can't be read. */
    public interface Lines {
        Optional<String> line(String file, int number);
    }

    private final Lines lines;

    public DiagnosticPrinter(Lines lines) {
        this.lines = lines;
    }

    /** All diagnostics as text, which ends with a line feed unless there are none. */
    public String print(List<Diagnostic> diagnostics, Format format) {
        return switch (format) {
            case TEXT -> String.join("\n", diagnostics.stream().map(this::text).toList());
            case JSON -> JsonDiagnostics.of(diagnostics) + "\n";
            case GITHUB ->
                String.join(
                        "",
                        diagnostics.stream().map(DiagnosticPrinter::annotation).toList());
        };
    }

    private String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        text.append(diagnostic.severity())
                .append('[')
                .append(diagnostic.code())
                .append("]: ")
                .append(diagnostic.message())
                .append('\n');
        diagnostic.position().ifPresent(position -> {
            text.append("  ").append(position).append('\n');
            lines.line(position.file(), position.line()).ifPresent(line -> excerpt(text, position, line));
        });
        diagnostic
                .related()
                .forEach(place -> text.append("  see also ").append(place).append('\n'));
        diagnostic.help().ifPresent(help -> text.append("  help: ").append(help).append('\n'));
        return text.toString();
    }

    /** The line, and carets below it. Tabs stay tabs, so the carets line up at any tab width. */
    private static void excerpt(StringBuilder text, Position position, String line) {
        int[] characters = line.codePoints().toArray();
        String number = Integer.toString(position.line());
        text.append(number).append(" | ").append(line).append('\n');
        text.append(" ".repeat(number.length())).append(" | ");
        int start = Math.min(position.column() - 1, characters.length);
        int end = Math.min(start + position.length(), characters.length);
        for (int index = 0; index < start; index++) {
            text.append(characters[index] == '\t' ? "\t" : " ".repeat(width(characters[index])));
        }
        int carets = 0;
        for (int index = start; index < end; index++) {
            carets += width(characters[index]);
        }
        text.append("^".repeat(Math.max(1, carets))).append('\n');
    }

    /** How many columns of a terminal a character takes (UAX #11). */
    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                switch (UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }

    /** A workflow command of GitHub Actions, which other forges' runners understand too. */
    private static String annotation(Diagnostic diagnostic) {
        StringBuilder text =
                new StringBuilder("::").append(diagnostic.severity()).append(' ');
        diagnostic.position().ifPresent(position -> text.append("file=")
                .append(property(position.file()))
                .append(",line=")
                .append(position.line())
                .append(",col=")
                .append(position.column())
                .append(",endColumn=")
                .append(position.column() + position.length())
                .append(','));
        text.append("title=").append(property(diagnostic.code())).append("::");
        String help = diagnostic.help().map(advice -> "\nhelp: " + advice).orElse("");
        return text.append(data(diagnostic.message() + help)).append('\n').toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
