package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.domain.text.Language;
import partnercities.gather.source.Origin;
import partnercities.gather.source.Template;
import partnercities.plan.files.Html;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.Page;
import partnercities.plan.frame.Preview;
import partnercities.plan.frame.Reference;
import partnercities.plan.root.Robots;
import partnercities.plan.root.RootPage;
import partnercities.plan.root.SitemapIndex;

class RendererTest {
    private static final Language PL = new Language("pl");

    @Test
    void escapesWhatAPageSays() {
        assertThat(render("${page.target.nativeName} <a title=\"${page.target.nativeName}\">"))
                .contains(
                        "&lt;b&gt;&quot;Lwów&quot; &amp; &#39;co&#39; <a title=\"&lt;b&gt;&quot;Lwów&quot; &amp; &#39;co&#39;\">");
    }

    @Test
    void escapesInXmlToo() {
        Map<String, Template> templates = templates(Map.of("sitemap-index.ftlx", "<a>${page.sitemaps[0]}</a>"));

        assertThat(new Renderer(templates, Map.of(), PL, new ParsedTemplates())
                        .render(new SitemapIndex("sitemap.xml", List.of("a&b'<")))
                        .map(Renderer.Rendered::text))
                .contains("<a>a&amp;b&apos;&lt;</a>");
    }

    @Test
    void escapesNothingInPlainText() {
        Map<String, Template> templates = templates(Map.of("robots.ftl", "<a>${page.sitemap}</a>"));

        assertThat(new Renderer(templates, Map.of(), PL, new ParsedTemplates())
                        .render(new Robots("robots.txt", "a&b'<"))
                        .map(Renderer.Rendered::text))
                .contains("<a>a&b'<</a>");
    }

    @Test
    void escapesTheWordsOfTheInterface() {
        assertThat(render("${t('city.where', {'distance': page.target.nativeName, 'from': '<i>', 'direction': ''})}")
                        .orElseThrow())
                .startsWith("&lt;b&gt;")
                .contains("&lt;i&gt;");
    }

    @Test
    void writesSafeMarkupAsItIs() throws Exception {
        TemplateHTMLOutputModel markup = (TemplateHTMLOutputModel) new PageWrapper().wrap(new Html("<p>x</p>"));

        assertThat(HTMLOutputFormat.INSTANCE.getMarkupString(markup)).isEqualTo("<p>x</p>");
        assertThat(new PageWrapper().wrap(new Html(" \n"))).isNull();
    }

    @Test
    void showsWhatIsNotThereAsMissing() {
        assertThat(
                        render(
                                "<#if page.site.publisher.website??>there<#else>missing</#if> ${page.site.publisher.email!'none'} ${page.site.publisher.phone}"))
                .contains("missing none 81");
    }

    @Test
    void writesPlainNumbersWithoutSeparators() {
        assertThat(render("${1988} ${1000000} ${0.5}")).contains("1988 1000000 0.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page?api.class}",
                "${page.target?api.hashCode()}",
                "<#assign x = 'freemarker.template.utility.Execute'?new()>${x('id')}",
                "<#assign x = 'freemarker.template.utility.ObjectConstructor'?new()>",
                "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>",
                "${page.class.protectionDomain.classLoader}",
                "${page.class.forName('java.lang.System')}",
                "<#include '/etc/passwd'>",
                "<#include '../../pom.xml'>",
                "<#include 'file:///etc/passwd'>",
            })
    void refusesToReachOutOfThePage(String template) {
        Renderer renderer = renderer(template);

        assertThat(renderer.render(root())).isEmpty();
        assertThat(renderer.diagnostics().sorted()).singleElement().satisfies(wrong -> {
            assertThat(wrong.isError()).isTrue();
            assertThat(wrong.position().orElseThrow().file()).isEqualTo("templates/root.ftlh");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a\n  ${page.nothing}\n' | template-error | 2 | 5 | 12",
                "'\t${page.nothing.more}' | template-error | 1 | 4 | 12",
                "'<#if page.path>x</#if>' | template-error | 1 | 6 | 9",
                "'\n${1 + }' | template-syntax | 2 | 7 | 1",
                "'<#if true>\n' | template-syntax | 1 | 11 | 1",
                "'<#list page.versions as v>${v.nothing}</#list>' | template-error | 1 | 29 | 9",
                "'${t(\"section.citis\")}' | unknown-message | 1 | 1 | 1",
                "'${date(page.path)}' | template-error | 1 | 1 | 1",
                "'${number(page.path)}' | template-error | 1 | 1 | 1",
                "'<#include \"parts/none.ftlh\">' | missing-template | 1 | 1 | 1",
            })
    void saysWhereATemplateIsWrong(String template, String code, int line, int column, int length) {
        Renderer renderer = renderer(template);

        assertThat(renderer.render(root())).isEmpty();
        assertThat(renderer.diagnostics().sorted()).singleElement().satisfies(wrong -> {
            assertThat(wrong.code()).isEqualTo(code);
            assertThat(wrong.position()).contains(new Position("templates/root.ftlh", line, column, length));
            assertThat(wrong.message()).endsWith(".").doesNotContain("\n");
        });
    }

    @Test
    void namesTheWayThroughIncludingTemplates() {
        Renderer renderer = new Renderer(
                templates(Map.of(
                        "root.ftlh", "<#import 'parts/a.ftlh' as a>\n\n<@a.outer/>",
                        "parts/a.ftlh", "<#macro outer>\n<#include 'b.ftlh'>\n</#macro>",
                        "parts/b.ftlh", "\n\n\n  ${page.nothing}")),
                Map.of(PL, RealMessages.of("pl")),
                PL,
                new ParsedTemplates());

        assertThat(renderer.render(root())).isEmpty();
        Diagnostic wrong = renderer.diagnostics().sorted().get(0);
        assertThat(wrong.position()).contains(new Position("templates/parts/b.ftlh", 4, 5, 12));
        assertThat(wrong.related())
                .extracting(place -> place.file() + ":" + place.line())
                .containsExactly("templates/parts/a.ftlh:2", "templates/root.ftlh:3");
    }

    @Test
    void reportsATemplateThatIsNotThere() {
        Renderer renderer = new Renderer(Map.of(), Map.of(), PL, new ParsedTemplates());

        assertThat(renderer.render(root())).isEmpty();
        assertThat(renderer.diagnostics().sorted()).extracting(Diagnostic::code).containsExactly("missing-template");
    }

    @Test
    void saysOnceWhatIsWrongOnManyPages() {
        Renderer renderer = renderer("${page.nothing}");
        renderer.render(root());
        renderer.render(root());

        assertThat(renderer.diagnostics().sorted()).hasSize(1);
    }

    private static Optional<String> render(String template) {
        Renderer renderer = renderer(template);
        Optional<String> text = renderer.render(root()).map(Renderer.Rendered::text);
        assertThat(renderer.diagnostics().sorted()).isEmpty();
        return text;
    }

    private static Renderer renderer(String template) {
        return new Renderer(
                templates(Map.of("root.ftlh", template)), Map.of(PL, RealMessages.of("pl")), PL, new ParsedTemplates());
    }

    private static Map<String, Template> templates(Map<String, String> texts) {
        Map<String, Template> templates = new TreeMap<>();
        texts.forEach((name, text) -> templates.put(name, new Template(new Origin("templates", name), text)));
        return templates;
    }

    private static Page root() {
        Label label = new Label("x", Optional.empty());
        Frame.Version version =
                new Frame.Version(PL, "<b>\"Lwów\" & 'co'", "/pl/", "https://example.org/pl/", true, true);
        Frame.SiteFrame site = new Frame.SiteFrame(
                label,
                Optional.empty(),
                new Reference(label, "/pl/"),
                Optional.of(new Reference(label, "/pl/szukaj/")),
                List.of(),
                List.of(),
                new Frame.PublisherEntry(
                        label, Optional.empty(), Optional.empty(), Optional.of("81"), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                false,
                Map.of(),
                Map.of(),
                "https://example.org/");
        return new RootPage(
                "index.html",
                site,
                version,
                List.of(version),
                "What it is.",
                new Preview("website", Optional.empty(), List.of(), Optional.empty()));
    }
}
