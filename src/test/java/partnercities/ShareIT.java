package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers pass an article on: by mail, by its address, and by what their system has for it. */
class ShareIT {
    private static final String ARTICLE = RealSite.get().pages().entrySet().stream()
            .filter(page ->
                    page.getKey().startsWith("en/") && page.getValue().body().hasClass("article"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    private static final String ADDRESS =
            RealSite.get().page(ARTICLE).select("link[rel=canonical]").attr("href");
    /** A system's share sheet that tells what it got, and may refuse it. */
    private static final String SHARE_SHEET = """
            navigator.share = async data => {
              window.shared = data;
              if (window.refusal) {
                throw new DOMException('no', window.refusal);
              }
            };""";

    private static final String COPY = ".share [data-do=copy]";
    private static final String SEND = ".share [data-do=send]";
    private static final String STATUS = ".share [role=status]";

    @RegisterExtension
    static final Visit visit = Visit.toRealSite();

    @SuppressWarnings("NullAway.Init")
    private static Page page;

    @BeforeAll
    static void start() {
        page = visit.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.addInitScript(SHARE_SHEET);
    }

    @Test
    void copyingPutsTheAddressOnTheClipboardAndSaysSo() {
        open();
        assertThat(page.locator(STATUS).textContent()).isEmpty();

        page.locator(COPY).click();

        PlaywrightAssertions.assertThat(page.locator(STATUS)).hasText("The address has been copied.");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(ADDRESS);
        assertThat(visit.complaints()).isEmpty();
        assertThat(visit.hosts()).hasSize(1);
    }

    @Test
    void whereTheClipboardIsClosedTheAddressIsMarked() {
        open();
        page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");

        page.locator(COPY).click();

        PlaywrightAssertions.assertThat(page.locator(STATUS)).containsText("The address is marked");
        assertThat(page.evaluate("getSelection().toString()")).isEqualTo(ADDRESS);
    }

    @Test
    void theShareSheetGetsTitleAndAddress() {
        open();

        page.locator(SEND).click();

        assertThat(page.evaluate("window.shared"))
                .isEqualTo(Map.of(
                        "title", RealSite.get().page(ARTICLE).select("h1").text(), "url", ADDRESS));
        assertThat(page.locator(STATUS).textContent()).isEmpty();
    }

    @Test
    void whoClosesTheShareSheetHearsNothingButAFailureCopiesTheAddress() {
        open();
        page.evaluate("window.refusal = 'AbortError'; navigator.clipboard.writeText('as before')");
        page.locator(SEND).click();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("as before");
        assertThat(page.locator(STATUS).textContent()).isEmpty();

        page.evaluate("window.refusal = 'NotAllowedError'");
        page.locator(SEND).click();
        PlaywrightAssertions.assertThat(page.locator(STATUS)).hasText("The address has been copied.");
    }

    @Test
    void whereThereIsNoShareSheetThereIsNoButtonForIt() {
        try (Page other = visit.otherPage(new NewPageOptions())) {
            other.addInitScript("delete Navigator.prototype.share");
            other.navigate(visit.address(ARTICLE));

            PlaywrightAssertions.assertThat(other.locator(COPY)).isVisible();
            PlaywrightAssertions.assertThat(other.locator(SEND)).isHidden();
        }
    }

    @Test
    void withoutScriptsThereAreMailAndAddressAndNoDeadButtons() {
        try (Page other = visit.otherPage(new NewPageOptions().setJavaScriptEnabled(false))) {
            other.navigate(visit.address(ARTICLE));

            assertThat(other.locator(".share a[href^='mailto:?subject=']").isVisible())
                    .isTrue();
            assertThat(other.locator(".share [rel=bookmark]").innerText()).isEqualTo(ADDRESS);
            assertThat(other.locator(".share button").all()).noneMatch(Locator::isVisible);
        }
    }

    @Test
    void theKeyboardReachesEveryWayAndNeedsNothingElse() {
        open();
        page.locator(".share [rel=bookmark]").focus();
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.protocol")).isEqualTo("mailto:");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(STATUS)).hasText("The address has been copied.");
        assertThat(page.evaluate("document.activeElement.dataset.do")).isEqualTo("copy");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.evaluate("window.shared.url")).isEqualTo(ADDRESS);
    }

    @Test
    void anArticleWithAllItsButtonsIsAccessibleOnADeskAndInTheDarkOnAPhone() {
        open();
        page.locator(COPY).click();
        PlaywrightAssertions.assertThat(page.locator(STATUS)).hasText("The address has been copied.");
        assertThat(Chromium.violations(page)).isEmpty();

        visit.onAPhone();
        visit.inDarkColours();
        assertThat(Chromium.violations(page)).isEmpty();
    }

    private static void open() {
        visit.load(ARTICLE);
        PlaywrightAssertions.assertThat(page.locator(SEND)).isVisible();
    }
}
