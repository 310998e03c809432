package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Browsers without JavaScript show all that others show, and lead everywhere. */
class PlainIT {
    private static final int HEIGHT = 900;
    /** The words of a part of the page, but for what scripts alone serve: filters, the map that moves, the search's field. */
    private static final String WORDS = """
            () => {
              const served = '#site-filter, #site-movable, #site-inquiry, [role=status], .ways-out button, [form=site-filter]';
              const words = [];
              const walk = document.createTreeWalker(document.querySelector('PART'), NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const parent = walk.currentNode.parentElement;
                if (walk.currentNode.data.trim() && parent.checkVisibility({ visibilityProperty: true })
                    && !parent.closest(served) && !parent.closest('svg')) {
                  words.push(walk.currentNode.data.trim().replace(/\\s+/g, ' '));
                }
              }
              return words;
            }""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @SuppressWarnings("NullAway.Init")
    private static Page plain;

    @BeforeAll
    static void openABrowserWithoutJavaScript() {
        plain = visit.otherPage(
                new NewPageOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE));
    }

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void allWordsOfAPageAreThereWithoutJavaScript(String path) {
        assertAllWordsAreThere(path);
    }

    /** Scripts show the same in all languages, so only {@code mvn verify -P thorough} asks. */
    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inEveryLanguage")
    void allWordsOfAPageAreThereInEveryLanguage(String path) {
        assertAllWordsAreThere(path);
    }

    private static void assertAllWordsAreThere(String path) {
        visit.open(path);
        visit.awaitMap();
        assertThat(visit.lines(words("main"))).as(path).hasSizeGreaterThan(2);
        List<String> expected = visit.lines(words("body"));

        plain.setViewportSize(Visit.DESK, HEIGHT);
        plain.navigate(visit.address(path));
        assertThat(Visit.lines(plain, words("body"))).as(path).containsAll(expected);
    }

    @Test
    void linksAndTheFormOfTheSearchLeadFromTheRootToEveryKindOfPageTheLanguagesByTurns() {
        assertLinksLeadTo(PageKinds.inLanguagesByTurns());
    }

    @Tag("thorough")
    @Test
    void linksAndTheFormOfTheSearchLeadFromTheRootToEveryKindOfPageInEveryLanguage() {
        assertLinksLeadTo(PageKinds.inEveryLanguage());
    }

    private static void assertLinksLeadTo(Stream<String> pages) {
        Set<String> missing = pages.map(path -> PageKinds.of(RealSite.get().page(path)))
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeIf(page -> page.endsWith(" not-found")); // nobody links what is missing
        plain.setViewportSize(Visit.DESK, HEIGHT); // on a phone, sections are to be seen only while the menu is open
        plain.navigate(visit.address(""));
        plain.waitForURL(visit.address("pl/"));
        Set<String> opened = new TreeSet<>();
        Set<String> toOpen = new LinkedHashSet<>(List.of(plain.url()));
        while (!missing.isEmpty() && !toOpen.isEmpty()) {
            // the rest, hundreds of pages, only if it must be
            String address = toOpen.stream()
                    .filter(link -> missing.contains(kind(link)))
                    .findFirst()
                    .orElse(toOpen.iterator().next());
            plain.navigate(address);
            missing.remove(kind(address));
            opened.add(address);
            toOpen.addAll(linksTo(plain, visit.address("")));
            toOpen.removeAll(opened);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void languagesMenuAndSourcesWorkByClicks() {
        plain.setViewportSize(Visit.PHONE, HEIGHT);
        plain.navigate(visit.address(""));
        plain.waitForURL(visit.address("pl/"));
        openMenu();
        plain.locator("nav.languages a[lang=en]").click();
        openMenu();
        plain.locator("nav.menu a").first().click();
        plain.locator("main table a", new Page.LocatorOptions().setHasText("Kryvyi Rih"))
                .click();
        assertThat(plain.locator("h1").innerText()).isEqualTo("Kryvyi Rih");
        openMenu();
        plain.locator("nav.languages a[lang=uk]").click();
        assertThat(plain.locator("h1").innerText()).isEqualTo("Кривий Ріг");
        assertThat(plain.locator(".note-sheet:visible").count()).isZero();
        plain.locator(".timeline .note button").first().click();
        assertThat(plain.locator(".note-sheet:visible .sources li").count()).isPositive();
        plain.keyboard().press("Escape");
        assertThat(plain.locator(".note-sheet:visible").count()).isZero();
    }

    /** On a phone, languages and sections wait behind a button. */
    private static void openMenu() {
        assertThat(plain.locator("nav.menu").isVisible()).isFalse();
        plain.locator(".masthead .unfold").click();
    }

    private static String words(String part) {
        return WORDS.replace("PART", part);
    }

    private static String kind(String address) {
        return PageKinds.of(address.substring(visit.address("").length()));
    }

    /** Pages of the site to which links lead that can be seen, and the form of the search. */
    private static List<String> linksTo(Page page, String site) {
        return Visit.lines(page, """
                [...document.querySelectorAll('a[href], form[action]')].filter(way => way.checkVisibility())
                  .map(way => new URL(way.getAttribute('href') ?? way.getAttribute('action'), document.baseURI).href.replace(/#.*/, ''))""").stream()
                .filter(link -> link.startsWith(site) && link.endsWith("/"))
                .distinct()
                .toList();
    }
}
