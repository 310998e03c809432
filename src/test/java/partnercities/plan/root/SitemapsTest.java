package partnercities.plan.root;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.domain.page.Subject;
import partnercities.link.Site;
import partnercities.plan.SmallSite;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Page;

class SitemapsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    Site site;

    @BeforeEach
    void foundCities() throws IOException {
        SmallSite small = new SmallSite(folder);
        for (String city : List.of("lwow", "sumy", "leiden")) {
            small.city(city, city, city);
        }
        site = small.site();
    }

    @Test
    void aSitemapUpToTheLimitIsOneFile() {
        List<Page> pages = pages(new Sitemaps.Limits(addresses(whole()).size(), 1_000_000));

        assertThat(pages).hasSize(1);
        assertThat(addresses(pages.get(0))).contains("https://example.org/pl/miasta/sumy/");
    }

    @Test
    void moreAddressesGoToFilesThatTheIndexLists() {
        List<Page> pages = pages(new Sitemaps.Limits(5, 1_000_000));

        assertThat(pages.get(0)).isInstanceOf(SitemapIndex.class);
        List<Page> files = pages.subList(1, pages.size());
        assertThat(pages.get(0).path()).isEqualTo("sitemap.xml");
        assertThat(((SitemapIndex) pages.get(0)).sitemaps())
                .isEqualTo(files.stream()
                        .map(file -> "https://example.org/" + file.path())
                        .toList())
                .startsWith("https://example.org/sitemap-1.xml");
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(addresses(file)).as("both languages").hasSizeBetween(2, 4));
        assertThat(files.stream().flatMap(file -> addresses(file).stream()))
                .containsExactlyElementsOf(addresses(whole()));
    }

    @Test
    void moreBytesDoSoToo() {
        List<Page> pages = pages(new Sitemaps.Limits(1_000, 2_500));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().skip(1).flatMap(file -> addresses(file).stream()))
                .containsExactlyElementsOf(addresses(whole()));
    }

    private Page whole() {
        return pages(Sitemaps.Limits.OF_CRAWLERS).get(0);
    }

    private List<Page> pages(Sitemaps.Limits limits) {
        return new Sitemaps(site, this::versions, path -> Optional.empty())
                .plots(limits)
                .<Page>map(plot -> plot.page().get())
                .toList();
    }

    private List<Frame.Version> versions(Subject subject) {
        return site.settings().languages().stream()
                .map(language -> {
                    String address = site.addresses().of(subject, language);
                    return new Frame.Version(
                            language, language.tag(), address, site.addresses().absolute(address), false, true);
                })
                .toList();
    }

    private static List<String> addresses(Page page) {
        return Optional.of(page).map(Sitemap.class::cast).map(Sitemap::entries).orElse(List.of()).stream()
                .map(Sitemap.Entry::location)
                .toList();
    }
}
