package partnercities.link.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings.AddressStyle;
import partnercities.domain.text.Language;

class AddressesTest {
    private static final Language PL = new Language("pl");
    private static final Subject LVIV = Subject.city("lviv");
    private static final Subject UNTRANSLITERATED = Subject.page("o-nas");
    private static final Map<Subject, Map<Language, List<String>>> SEGMENTS = Map.of(
            Subject.HOME,
            Map.of(PL, List.of()),
            Subject.NOT_FOUND,
            Map.of(PL, List.of("404")),
            Subject.CITIES,
            Map.of(PL, List.of("miasta")),
            LVIV,
            Map.of(PL, List.of("miasta", "lwow")),
            UNTRANSLITERATED,
            Map.of(PL, List.of("про нас+ 100%")));

    @ParameterizedTest
    @CsvSource({
        "FOLDERS, pl/index.html, /, /pl/",
        "FOLDERS, pl/index.html, /partners/, /partners/pl/",
        "FILES, pl/index.html, /, /pl/index.html",
    })
    void leadToTheHomePage(AddressStyle style, String file, String base, String address) {
        Addresses addresses = addresses(style, base);

        assertThat(addresses.file(Subject.HOME, PL)).isEqualTo(file);
        assertThat(addresses.of(Subject.HOME, PL)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "FOLDERS, pl/miasta/lwow/index.html, /, /pl/miasta/lwow/",
        "FOLDERS, pl/miasta/lwow/index.html, /partners/, /partners/pl/miasta/lwow/",
        "FILES, pl/miasta/lwow.html, /, /pl/miasta/lwow.html",
        "FILES, pl/miasta/lwow.html, /partners/, /partners/pl/miasta/lwow.html",
    })
    void leadToACity(AddressStyle style, String file, String base, String address) {
        Addresses addresses = addresses(style, base);

        assertThat(addresses.file(LVIV, PL)).isEqualTo(file);
        assertThat(addresses.of(LVIV, PL)).isEqualTo(address);
    }

    @ParameterizedTest
    @EnumSource
    void leadToTheFileThatServersShowForWhatIsMissing(AddressStyle style) {
        assertThat(addresses(style, "/").file(Subject.NOT_FOUND, PL)).isEqualTo("pl/404.html");
    }

    @Test
    void arePercentEncodedWhileFilesAreNot() {
        Addresses addresses = addresses(AddressStyle.FOLDERS, "/p/");

        assertThat(addresses.file(UNTRANSLITERATED, PL)).isEqualTo("pl/про нас+ 100%/index.html");
        assertThat(addresses.of(UNTRANSLITERATED, PL))
                .isEqualTo("/p/pl/%D0%BF%D1%80%D0%BE%20%D0%BD%D0%B0%D1%81%2B%20100%25/");
        assertThat(addresses.ofFile("files/a b.pdf")).isEqualTo("/p/files/a%20b.pdf");
    }

    @Test
    void ofAnIndexAreItsFolderOnlyWhereAddressesAreFolders() {
        assertThat(addresses(AddressStyle.FOLDERS, "/").ofFile("index.html")).isEqualTo("/");
        assertThat(addresses(AddressStyle.FOLDERS, "/").ofFile("pl/old-index.html"))
                .isEqualTo("/pl/old-index.html");
        assertThat(addresses(AddressStyle.FILES, "/").ofFile("index.html")).isEqualTo("/index.html");
    }

    @Test
    void areAbsoluteWithTheHost() {
        Addresses addresses = addresses(AddressStyle.FOLDERS, "/partners/");

        assertThat(addresses.absolute(addresses.of(LVIV, PL)))
                .isEqualTo("https://example.org/partners/pl/miasta/lwow/");
    }

    private static Addresses addresses(AddressStyle style, String base) {
        return new Addresses(URI.create("https://example.org" + base), "example.org", style, SEGMENTS, List.of());
    }
}
