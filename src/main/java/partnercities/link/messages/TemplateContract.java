package partnercities.link.messages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;
import partnercities.gather.source.Template;

/**
 * What templates are expected to show, in versions. A template says in a comment for which version it was written; those that
 * travel with the program are of the latest. So a template of one's own that was copied from an earlier one is told what it lacks.
 */
public final class TemplateContract {
    /** The version of the program. Before templates named one, it was 1. */
    public static final int VERSION = 3;

    private static final Pattern DECLARED = Pattern.compile("<#--\\s*contract\\s+(\\d+)\\s*-->");

    /** What a version asks of a template, as the end of a sentence. */
    private record Novelty(int version, String template, String what) {}

    private static final List<Novelty> NOVELTIES = List.of(
            new Novelty(
                    2,
                    "parts/frame.ftlh",
                    "shows the logo (site.logo), the notice (site.notice), the icons (site.icons) with the site's manifest, the"
                            + " size of a link's picture (preview.picture.size), one's own style sheet (own.css), and the slots"
                            + " parts/head.ftlh and parts/foot.ftlh"),
            new Novelty(2, "root.ftlh", "takes the icons from site.icons"),
            new Novelty(2, "home.ftlh", "shows the home page's own words (page.words)"),
            new Novelty(2, "city.ftlh", "shows the coat of arms (page.arms)"),
            new Novelty(3, "home.ftlh", "shows the home city's networks (page.networks) with their sources"),
            new Novelty(
                    3,
                    "city.ftlh",
                    "shows people at home, institutions and shared networks (page.ties, parts/ties.ftlh)"),
            new Novelty(2, "data.ftlh", "offers the tables for spreadsheets (table.sheet)"),
            new Novelty(2, "sitemap.ftlx", "tells when pages changed (entry.changed)"));

    private TemplateContract() {}

    public static void check(Map<String, Template> templates, Diagnostics diagnostics) {
        NOVELTIES.stream().collect(Collectors.groupingBy(Novelty::template)).forEach((name, novelties) -> {
            Template template = templates.get(name);
            if (template != null) {
                check(template, novelties, diagnostics);
            }
        });
    }

    private static void check(Template template, List<Novelty> novelties, Diagnostics diagnostics) {
        Matcher declared = DECLARED.matcher(template.text());
        int version = declared.find() ? Integer.parseInt(declared.group(1)) : 1;
        List<Novelty> lacking = novelties.stream()
                .filter(novelty -> novelty.version() > version)
                .sorted(Comparator.comparingInt(Novelty::version))
                .toList();
        if (!lacking.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Rule.OLD_TEMPLATE,
                            "This template is written for version " + version
                                    + " of the contract, and the program has version " + VERSION + ".")
                    .at(template.file().start())
                    .help(lacking.stream()
                                    .map(novelty -> "since version " + novelty.version() + " it " + novelty.what())
                                    .collect(Collectors.joining("; "))
                            + "; take that over from the packed one, then begin with <#-- contract " + VERSION
                            + " -->"));
        }
    }
}
