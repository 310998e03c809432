package partnercities;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import partnercities.build.Report;
import partnercities.build.Sources;
import partnercities.build.report.DiagnosticPrinter;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.gather.Gather;
import partnercities.gather.documents.Documents;
import partnercities.link.Link;
import partnercities.link.Release;
import partnercities.link.Site;
import partnercities.phrases.Phrasebook;
import partnercities.views.AccessLogs;
import partnercities.views.LogSummary;
import partnercities.views.ViewsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Counts page views in access logs, and adds them to those in content; the next build shows them. */
@Command(
        name = "import",
        description = "Counts page views of articles in a web server's access logs, and adds them to views.yaml.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ViewsImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    ViewsCommand views;

    @Mixin
    SourceOptions sources = new SourceOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "LOG",
            description = "Logs in the common or combined format, also compressed by gzip; - for the standard input.")
    List<String> logs = List.of();

    @Override
    public Integer call() throws IOException {
        try (ViewsFile file = ViewsFile.in(sources.content)) {
            Sources read = Sources.of(sources.paths());
            Phrasebook book = Main.phrasebook(spec);
            Report report = new Report(read, DiagnosticPrinter.Format.TEXT, book);
            Diagnostics diagnostics = new Diagnostics();
            Documents documents = diagnostics.take(Gather.gather(read.content(), read.templates()));
            Release release = sources.release(Release.Drafts.HIDDEN);
            Site site = diagnostics.take(Link.link(documents, release));
            if (diagnostics.hasErrors()) {
                return refuse(
                        report,
                        diagnostics.sorted().stream()
                                .filter(Diagnostic::isError)
                                .toList());
            }
            Map<String, String> articles =
                    articles(Link.linkAll(documents, release).value());
            // a published article wins over an expired one that had the same address
            articles.putAll(articles(site));
            LogSummary summary = read(new AccessLogs(articles, site.views(), release.now()));
            List<Diagnostic> flaws = ViewsReport.flaws(summary);
            if (flaws.stream().anyMatch(Diagnostic::isError)) {
                return refuse(report, flaws);
            }
            file.write(summary.counted());
            err().print(report.text(flaws));
            err().flush();
            out().print(new ViewsReport(book).of(summary, file.path()));
            out().flush();
            return Main.GOOD;
        }
    }

    private LogSummary read(AccessLogs counting) throws IOException {
        for (String log : logs) {
            if (log.equals(STANDARD_INPUT)) {
                counting.read("standard input", views.standardInput());
            } else {
                counting.read(Path.of(log));
            }
        }
        return counting.summary();
    }

    private int refuse(Report report, List<Diagnostic> errors) {
        err().print(report.text(errors));
        err().flush();
        out().println(Main.phrasebook(spec).say("Nothing was counted."));
        out().flush();
        return Main.CONTENT_HAS_ERRORS;
    }

    /** Ids of announcements by the paths of their pages, from the root of the host, in all languages. */
    private static Map<String, String> articles(Site site) {
        Map<String, String> articles = new TreeMap<>();
        for (String id : site.announcements().keySet()) {
            for (Language language : site.settings().languages()) {
                articles.put(site.settings().basePath() + site.addresses().file(Subject.article(id), language), id);
            }
        }
        return articles;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
