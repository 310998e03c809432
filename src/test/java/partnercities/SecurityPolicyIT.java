package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser at the real site behind nginx, which says what the site wants it to: no page needs what that forbids. */
class SecurityPolicyIT {
    private static final String LISTENER = """
            window.breaches = [];
            document.addEventListener('securitypolicyviolation',
              breach => window.breaches.push(breach.violatedDirective + ' ' + breach.blockedURI));""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static WebServer nginx;

    @SuppressWarnings("NullAway.Init")
    private static Page page;

    private static final List<String> COMPLAINTS = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        Chromium.browser();
        nginx = WebServer.ofTheRealSite(WebServer.Kind.NGINX, folder);
        page = Chromium.newPage(new NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.addInitScript(LISTENER);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                COMPLAINTS.add(message.text());
            }
        });
        page.onPageError(COMPLAINTS::add);
    }

    @AfterAll
    @SuppressWarnings("NullAway") // all of them are missing when the tests were skipped
    static void stop() throws Exception {
        if (page != null) {
            page.close();
        }
        if (nginx != null) {
            nginx.close();
        }
    }

    @ParameterizedTest
    @MethodSource("partnercities.PageKinds#inLanguagesByTurns")
    void aPageDoesNothingThatThePolicyForbids(String path) {
        COMPLAINTS.clear();
        page.navigate(nginx.address(RealSite.BASE_PATH + path));
        page.evaluate("document.fonts.ready.then(() => document.fonts.status)");

        assertThat(page.evaluate("window.breaches")).as(path).isEqualTo(List.of());
        assertThat(COMPLAINTS).as(path).isEmpty();
    }

    @Test
    void thePolicyIsInForce() {
        page.navigate(nginx.address(RealSite.BASE_PATH + "en/"));
        Object refused = page.evaluate("""
                new Promise(refused => {
                  document.addEventListener('securitypolicyviolation', breach => refused(breach.effectiveDirective));
                  const script = document.createElement('script');
                  script.text = 'window.intruder = true';
                  document.body.append(script);
                })""");

        assertThat(refused).isEqualTo("script-src-elem");
        assertThat(page.evaluate("window.intruder")).isNull();
    }
}
