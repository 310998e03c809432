package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page about privacy promises is what the site does. */
class PrivacyPageTest {
    private static final RealSite SITE = RealSite.get();

    @ParameterizedTest
    @ValueSource(
            strings = {"pl/prywatnosc-i-pliki-cookie/", "en/privacy-and-cookies/", "uk/pryvatnist-i-faily-cookie/"})
    void namesThePolicyThatTheSiteIsServedUnder(String address) throws IOException {
        String text = SITE.page(address).select("main").text();

        assertThat(text).contains("Content-Security-Policy", "cookie", "local storage", "session storage", "IndexedDB");
        String rule = SITE.page(address).select("main code").text();
        assertThat(rule).isEqualTo("default-src 'none'");
        String policy = Files.readString(Objects.requireNonNull(SITE.files().get("_headers")))
                .lines()
                .filter(line -> line.contains("Content-Security-Policy:"))
                .findFirst()
                .orElseThrow();
        // the page says that everything comes from this site, and that it does not tell others which page was read
        assertThat(policy).contains(rule).doesNotContain("http").doesNotContain("unsafe");
        assertThat(Files.readString(Objects.requireNonNull(SITE.files().get("_headers"))))
                .contains("Referrer-Policy: strict-origin-when-cross-origin");
    }

    @Test
    void noScriptStoresAnythingInTheBrowser() throws IOException {
        for (Map.Entry<String, Path> file : SITE.files().entrySet()) {
            if (file.getKey().endsWith(".js")) {
                assertThat(Files.readString(file.getValue()))
                        .as(file.getKey())
                        .doesNotContainPattern("localStorage|sessionStorage|indexedDB|document\\.cookie|serviceWorker");
            }
        }
    }
}
