package partnercities.story;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import partnercities.story.Workshop.Built;

/** Answers what a story asks for: the text below {@code === expect ...}, by that heading's words. */
final class Answers {
    /** Names of the templates' own style sheets and pictures change with these, which is not the stories' concern. */
    private static final Pattern HASHED_ASSET = Pattern.compile("(assets/[\\w./-]+?)\\.[0-9a-f]{10}\\.(\\w+)");

    /** How many messages a language lacks, and which, changes with every new one. */
    private static final Pattern MISSING_MESSAGES =
            Pattern.compile("\\d+ of \\d+ (messages (?:is|are) missing)|(help: add ).* and \\d+ more;");

    private final Built built;

    Answers(Built built) {
        this.built = built;
    }

    /**
     * The answer.
     *
     * @param question {@code diagnostics}, {@code withheld}, {@code files}, or a path in the output folder and, if not all
     *     of it is wanted, a CSS selector
     */
    String to(String question) {
        return switch (question) {
            case "diagnostics" ->
                MISSING_MESSAGES
                        .matcher(built.diagnostics().stripTrailing())
                        .replaceAll(result ->
                                result.group(1) == null ? result.group(2) + "…;" : "… of … " + result.group(1));
            case "withheld" -> built.withheld().stripTrailing();
            case "files" -> masked(String.join("\n", built.files().keySet()));
            default -> masked(page(question.split(" ", 2))).stripTrailing();
        };
    }

    private String page(String[] pathAndSelector) {
        String path = pathAndSelector[0];
        Optional<String> found = built.files().keySet().stream()
                .filter(file -> file.equals(path) || masked(file).equals(path))
                .findFirst()
                .map(built.files()::get);
        if (found.isEmpty()) {
            return "(there is no such file)";
        }
        String text = found.get();
        if (pathAndSelector.length == 1) {
            // a story can't show the line ends of CSV
            return text.replace("\r\n", "\n");
        }
        boolean xml = path.endsWith(".xml");
        Document page = Jsoup.parse(text, "", xml ? Parser.xmlParser() : Parser.htmlParser());
        String elements = page.select(pathAndSelector[1]).stream()
                .map(Element::outerHtml)
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        return elements.isEmpty() ? "(nothing)" : elements;
    }

    private static String masked(String text) {
        return HASHED_ASSET.matcher(text).replaceAll("$1.….$2");
    }
}
