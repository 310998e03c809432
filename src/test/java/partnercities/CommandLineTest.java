package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line takes, says and answers. */
class CommandLineTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    SmallSite site;

    /** What came of a call. */
    private record Called(int status, String out, String err) {}

    @BeforeEach
    void writeContent() throws IOException {
        site = SmallSite.in(folder.resolve("content"));
    }

    @Test
    void aBuildWritesTheSiteAndSaysSo() throws IOException {
        Called built = build();

        assertThat(built.status()).isZero();
        assertThat(built.err()).isEmpty();
        assertThat(built.out())
                .startsWith("Built " + output() + ": 13 pages in 1 language (")
                .contains(" 0 unchanged, 0 removed), ")
                .endsWith(" s" + System.lineSeparator());
        assertThat(home().title()).startsWith("Partners of Toruń");
        assertThat(build().out()).contains(": 13 pages in 1 language (0 written, ");
    }

    @Test
    void anErrorInContentKeepsTheLastGoodSite() throws IOException {
        build();
        SortedMap<String, String> good = contents(folder.resolve("output"));
        site.writeAgreement("leyden");

        Called built = build();

        assertThat(built.status()).isEqualTo(1);
        assertThat(built.err())
                .contains("error[unknown-city]: There is no city 'leyden'.")
                .contains("leiden-1988.yaml:1:7")
                .contains("1 | city: leyden")
                .contains("  |       ^^^^^^")
                .contains("help: did you mean 'leiden'?");
        assertThat(built.out()).startsWith("Nothing was written: ").contains(", 1 error, ");
        assertThat(contents(folder.resolve("output"))).isEqualTo(good).isNotEmpty();
    }

    @Test
    void aFirstBuildWithErrorsLeavesNoFolder() throws IOException {
        site.writeAgreement("leyden");

        assertThat(build().status()).isEqualTo(1);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aCheckWritesNothing() throws IOException {
        build();
        site.announce("2020-01-01-visit", "A visit", "published: 2020-01-01\n");
        SortedMap<String, String> before = contents(folder);
        List<Path> standard = RealSite.filesBelow(Path.of("site-output"));

        Called checked = check();

        assertThat(checked.status()).isZero();
        assertThat(checked.err()).isEmpty();
        assertThat(checked.out()).startsWith("Checked: 16 pages in 1 language, ");
        assertThat(contents(folder)).isEqualTo(before);
        assertThat(RealSite.filesBelow(Path.of("site-output"))).isEqualTo(standard);
    }

    @Test
    void aCheckFindsWhatABuildFinds() throws IOException {
        site.writeAgreement("leyden");

        Called checked = check();

        assertThat(checked.status()).isEqualTo(1);
        assertThat(checked.err()).isEqualTo(build().err()).contains("error[unknown-city]");
    }

    @Test
    void aWarningFailsOnlyAStrictBuild() throws IOException {
        site.misplaceTheCity();

        Called tolerant = build();
        assertThat(tolerant.status()).isZero();
        assertThat(tolerant.err()).contains("warning[misplaced-city]");
        assertThat(tolerant.out()).startsWith("Built ").contains(", 1 warning, ");

        SortedMap<String, String> good = contents(folder.resolve("output"));
        site.write("cities/leiden/en.md", "---\nsummary: Leiden is another city.\n---\nNew.\n");
        Called strict = build("--strict");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.err()).isEqualTo(tolerant.err());
        assertThat(strict.out()).startsWith("Nothing was written");
        assertThat(contents(folder.resolve("output"))).isEqualTo(good);
    }

    @Test
    void programsGetDiagnosticsAsJsonAndNothingElse() throws IOException {
        site.writeAgreement("leyden");

        Called built = build("--format", "json");

        assertThat(built.status()).isEqualTo(1);
        assertThat(built.err()).isEmpty();
        JsonNode diagnostics = new JsonMapper().readTree(built.out());
        assertThat(diagnostics.isArray()).isTrue();
        assertThat(diagnostics.size()).isEqualTo(1);
        JsonNode diagnostic = diagnostics.get(0);
        assertThat(diagnostic.get("severity").asString()).isEqualTo("error");
        assertThat(diagnostic.get("code").asString()).isEqualTo("unknown-city");
        assertThat(diagnostic.get("message").asString()).isEqualTo("There is no city 'leyden'.");
        assertThat(diagnostic.get("help").asString()).isEqualTo("did you mean 'leiden'?");
        assertThat(diagnostic.get("file").asString()).endsWith("content/agreements/leiden-1988.yaml");
        assertThat(diagnostic.get("line").asInt()).isEqualTo(1);
        assertThat(diagnostic.get("column").asInt()).isEqualTo(7);
        assertThat(diagnostic.get("length").asInt()).isEqualTo("leyden".length());
        assertThat(diagnostic.get("related").isArray()).isTrue();
    }

    @Test
    void aGoodSiteIsAnEmptyArray() throws IOException {
        assertThat(new JsonMapper().readTree(build("--format", "json").out()))
                .isEqualTo(new JsonMapper().createArrayNode());
    }

    @Test
    void forgesGetAnnotations() throws IOException {
        site.writeAgreement("leyden");

        Called built = build("--format", "GitHub");

        assertThat(built.status()).isEqualTo(1);
        assertThat(built.out().lines().findFirst()).hasValueSatisfying(line -> assertThat(line)
                .startsWith("::error file=")
                .endsWith("content/agreements/leiden-1988.yaml,line=1,col=7,endColumn=13,"
                        + "title=unknown-city::There is no city 'leyden'.%0Ahelp: did you mean 'leiden'?"));
    }

    @Test
    void whatIsToBePublishedLaterIsSaidAndNotShown() throws IOException {
        site.announce("2023-02-02-visit", "A visit", "published: 2023-02-03T12:00\n");
        String address = "en/news/a-visit/index.html";

        Called before = build("--now", "2023-02-03T10:59:59Z");
        assertThat(before.out())
                .contains("Not published:", "2023-02-02-visit/news.yaml is to be published on 2023-02-03T12:00");
        assertThat(folder.resolve("output").resolve(address)).doesNotExist();

        Called after = build("--now", "2023-02-03T11:00:00Z"); // noon in Toruń
        assertThat(after.out()).doesNotContain("Not published");
        assertThat(folder.resolve("output").resolve(address)).exists();

        // the article, the lists of its year and city, and the feeds of all news and of the city, Atom and JSON; the
        // index of
        // the search with the article is an asset, which stays for a while
        assertThat(build("--now", "2023-02-02").out()).contains("Not published", " 7 removed");
        assertThat(folder.resolve("output").resolve(address)).doesNotExist();
    }

    @Test
    void draftsAreShownWhenAskedFor() throws IOException {
        site.announce("2023-02-02-visit", "A visit", "published: 2023-02-03\ndraft: true\n");

        assertThat(build().out()).contains("Not published:", "news.yaml is a draft");
        Called built = build("--drafts");
        assertThat(built.out())
                .doesNotContain("Not published")
                .matches("(?s)Built .* pages in 1 language .*, [0-9.]+ s\\R" + "Drafts included: news/2023-02-02-visit"
                        + System.lineSeparator());
        assertThat(build("--drafts").out()).matches("(?s)Built .* s\\RDrafts included: news/2023-02-02-visit\\R");
        assertThat(folder.resolve("output/en/news/a-visit/index.html")).exists();
    }

    @Test
    void anEmptyFolderIsNamedAtTheEnd() throws IOException {
        build();
        Files.createDirectories(folder.resolve("content/cities/delft/pictures"));

        assertThat(build().out()).contains("Not published:", "cities/delft is an empty folder");
    }

    @Test
    void theBaseUrlCanBeGiven() throws IOException {
        assertThat(build("--base-url", "https://city.example/partners").status())
                .isZero();

        assertThat(home().select("link[rel=canonical]").attr("href")).isEqualTo("https://city.example/partners/en/");
        assertThat(home().select("link[rel=stylesheet]").attr("href")).startsWith("/partners/assets/");
    }

    @Test
    void explainsADiagnostic() {
        Called explained = run("explain", "error[unknown-city]");
        assertThat(explained.status()).isZero();
        assertThat(explained.out())
                .contains(
                        "error[unknown-city]" + System.lineSeparator() + "  What it means: There is no such folder in",
                        "  What to do:    Correct the key",
                        "    error[unknown-city]: There is no city ");

        Called unknown = run("explain", "unknown-cty");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean 'unknown-city'?");
    }

    @Test
    void saysAWrongOptionInOneSentence() {
        Called wrong = check("--format=xml");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err().lines()).hasSize(2).last().asString().isEqualTo("See ./site check --help.");
    }

    @Test
    void saysOnlyWhatMustBeMendedWhenAskedTo() throws IOException {
        assertThat(check("--quiet").out()).isEmpty();

        site.announce("2023-02-02-visit", "A visit", "published: 2023-02-03\ncities: [nowhere]\n");
        Called called = check("--quiet");
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains("unknown-city");
    }

    @Test
    void paintsWhenAskedTo() throws IOException {
        site.announce("2023-02-02-visit", "A visit", "published: 2023-02-03\ncities: [nowhere]\n");

        assertThat(check().err()).doesNotContain("\u001B");
        assertThat(check("--color", "always").err()).contains("\u001B[1;31merror\u001B[0m[unknown-city]");
    }

    @Test
    void repeatsTheFirstErrorBelowALongList() throws IOException {
        for (int number = 1; number <= 12; number++) {
            site.announce(
                    "visit-" + number, "Visit " + number, "published: 2023-02-03\ncities: [nowhere-" + number + "]\n");
        }

        assertThat(check().out())
                .containsPattern(
                        "The first error again, \\S+/news/visit-1/news.yaml:2:10: There is no city 'nowhere-1'.\n");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() throws IOException {
        site.writeAgreement("leyden");

        Called polish = check("--language", "pl");
        assertThat(polish.status()).isEqualTo(1);
        assertThat(polish.err())
                .contains("błąd[unknown-city]: Nie ma miasta „leyden”.", "  pomoc: czy chodziło o „leiden”?");
        assertThat(polish.out()).startsWith("Niczego nie zapisano: 13 stron w 1 języku, 1 błąd, ");
        assertThat(check("--language=pl", "--color=always").err()).contains("\u001B[1;31mbłąd\u001B[0m[unknown-city]");
        assertThat(build("--language=pl", "--format=json").out()).contains("There is no city 'leyden'.");

        Called unknown = check("--language=tlh");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err().lines()).hasSize(2).first().asString().contains("--language", "tlh");
        assertThat(check("--language=pl", "--now=yesterday").err())
                .startsWith("błąd: Zła wartość opcji „--now”: „yesterday” to ani dzień, ani chwila.");
    }

    @Test
    void editorsAndSystemsHaveALanguage() throws IOException {
        site.writeAgreement("leyden");
        String[] check = {"check", "--content", site.content().toString(), "--format=text"};

        assertThat(runWhere(Map.of("LANG", "pl_PL.UTF-8"), check).err()).startsWith("błąd");
        assertThat(runWhere(Map.of("LANG", "pl_PL.UTF-8", "LC_ALL", "C.UTF-8"), check)
                        .err())
                .startsWith("error");
        assertThat(runWhere(Map.of("LC_MESSAGES", "en_GB", "LANG", "pl"), check).err())
                .startsWith("error");

        Path settings = site.content().resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "editors: pl\n");
        assertThat(runWhere(Map.of("LANG", "en_GB.UTF-8"), check).err())
                .startsWith("błąd")
                .doesNotContain("editors");
        Files.writeString(settings, "\nbroken", StandardOpenOption.APPEND);
        assertThat(runWhere(Map.of(), check).err()).startsWith("błąd");
    }

    @Test
    void aBuildSaysInAnotherLanguageWhatTheLastOneSaid() {
        build();
        assertThat(build("--language=pl").out()).startsWith("Zbudowano ");
        assertThat(build("--language=pl").out()).contains(": 13 stron w 1 języku (zapisane: 0, ");
        assertThat(build().out()).startsWith("Built ");
    }

    @Test
    void timingsNameEveryStageInItsOrder() {
        assertThat(build("--timings").err().strip())
                .matches("gather \\d+ ms, link \\d+ ms, plan \\d+ ms, render \\d+ ms, verify \\d+ ms, write \\d+ ms");
        assertThat(check("--timings").err().strip())
                .matches("gather \\d+ ms, link \\d+ ms, plan \\d+ ms, render \\d+ ms, verify \\d+ ms");
    }

    @Test
    void aTemplateOfOnesOwnTakesThePlaceOfThePackedOne() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("robots.ftl"), "User-agent: Toruń\n");

        assertThat(build("--templates", templates.toString()).status()).isZero();
        assertThat(folder.resolve("output/robots.txt")).hasContent("User-agent: Toruń");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--no-such-option",
                "--format=xml",
                "--now=yesterday",
                "--base-url=city.example",
                "--base-url=https://city.example/?a=b",
                "--base-url=ftp://city.example/",
                "--base-url=httpfoo://city.example/",
                "--base-url=https://user:word@city.example/",
                "--base-url=https://city.example/a//b/",
                "--base-url=https://city.example/a/../b/"
            })
    void wrongUsageIsExplained(String option) {
        Called called = build(option);

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.err()).contains(option.substring(option.indexOf('=') + 1));
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void anUnknownCommandAndNoCommandAreWrongUsage() {
        assertThat(run("biuld").status()).isEqualTo(2);
        assertThat(run("biuld").err()).contains("biuld", "build");
        assertThat(run().status()).isEqualTo(2);
        assertThat(run().err()).contains("Usage: site", "build", "check", "serve");
    }

    @Test
    void helpIsNoMistake() {
        assertThat(run("--help").status()).isZero();
        assertThat(run("--help").out()).contains("Usage: site", "build", "check", "serve");
        assertThat(run("build", "--help").out()).contains("--content", "--templates", "--output", "--now");
        assertThat(run("--version").out()).startsWith("Partner Cities ");
    }

    @Test
    void aMissingFolderIsNamed() {
        for (String option : List.of("--content", "--templates")) {
            Called called = build(option, folder.resolve("nowhere").toString());

            assertThat(called.status()).as(option).isEqualTo(2);
            assertThat(called.err().strip())
                    .isEqualTo("error: " + folder.resolve("nowhere") + ": there is no such file or folder.");
        }
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void anOutputThatIsNoFolderIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        Called called = build("--output", file.toString());

        assertThat(called.status()).isEqualTo(2);
        assertThat(called.err()).startsWith("error: ").contains(file.toString());
        assertThat(file).hasContent("mine");
    }

    @Test
    void ourOwnMistakeIsCalledOurs() {
        StringWriter err = new StringWriter();
        PrintWriter broken = new PrintWriter(Writer.nullWriter()) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("a mistake of ours");
            }
        };

        int status = Main.run(arguments(), broken, new PrintWriter(err, true));

        assertThat(status).isEqualTo(3);
        assertThat(err.toString())
                .startsWith("This is a fault of Partner Cities, not of your content.")
                .contains("IllegalStateException: a mistake of ours", "partnercities.build.Report");
    }

    private String output() {
        return folder.resolve("output").toString();
    }

    private Document home() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("output/en/index.html")));
    }

    /** Builds the small site; an option given here replaces the usual one. */
    private Called build(String... options) {
        return run(arguments(options));
    }

    private Called check(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("check", "--content", site.content().toString(), "--format", "text"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray(String[]::new));
    }

    private String[] arguments(String... options) {
        Map<String, String> usual = new TreeMap<>(Map.of(
                "--content",
                site.content().toString(),
                "--output",
                output(),
                "--now",
                "2026-01-01",
                "--format",
                "text")); // since a forge's own machine would choose another
        List<String> arguments = new ArrayList<>(List.of("build"));
        List.of(options).forEach(usual::remove);
        usual.forEach((name, value) -> {
            if (List.of(options).stream().noneMatch(option -> option.startsWith(name + "="))) {
                arguments.addAll(List.of(name, value));
            }
        });
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    private static Called run(String... arguments) {
        return runWhere(Map.of(), arguments);
    }

    /** Runs a command on a system with these variables. */
    private static Called runWhere(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(
                arguments,
                InputStream.nullInputStream(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                environment);
        return new Called(status, out.toString(), err.toString());
    }

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : RealSite.filesBelow(folder)) {
            contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return contents;
    }
}
