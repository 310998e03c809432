package partnercities.gather.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31.12.2023 | 2023-12-31",
                "2023/12/31 | 2023-12-31",
                "2023-2-2 | 2023-02-02",
                "02-02-2023 | 2023-02-02",
                "12/31/2023 | 2023-12-31",
                "20231231 | 2023-12-31",
                "2 lutego 2023 r. | 2023-02-02",
                "2 лютого 2023 | 2023-02-02",
                "2. Februar 2023 | 2023-02-02",
                "2 février 2023 | 2023-02-02",
                "February 2, 2023 | 2023-02-02",
                "2 II 2023 | 2023-02-02",
                "luty 2023 | 2023-02",
                "02.2023 | 2023-02",
                "2023 r. | 2023",
                "ok. 1988 | 1988",
                "2023-02-03 15:09 | 2023-02-03T15:09",
                "2023-02-03T15:09:30.000+01:00 | 2023-02-03T15:09",
                "3 lutego 2023 o 9.05 | 2023-02-03T09:05",
            })
    void knowsDatesAsPeopleWriteThem(String written, String date) {
        assertThat(DateSpelling.of(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "30.02.2023", "32.13.2023", "2023-02-03 25:00", "0000", "1.2.23"})
    void guessesNoDates(String written) {
        assertThat(DateSpelling.of(written)).isEmpty();
    }

    @Test
    void saysWhyADayDoesNotExist() {
        assertThat(DateSpelling.whyNot("2023-02-30")).contains("February 2023 has 28 days");
        assertThat(DateSpelling.whyNot("2023-13-01")).contains("a year has 12 months");
        assertThat(DateSpelling.whyNot("soon")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "689 000 | 689000",
                "689\u00a0000 | 689000",
                "689,000 | 689000",
                "689.000 | 689000",
                "689'000 | 689000",
                "1.689.000 | 1689000",
                "1.5 mln | 1500000",
                "1,5 млн | 1500000",
                "717 tys. | 717000",
                "ok. 689000 | 689000",
                "0717273 | 717273",
                "2022-01-01 | 2022",
                "717 273 mieszkańców | 717273",
            })
    void knowsWholeNumbersAsPeopleWriteThem(String written, String number) {
        assertThat(NumberSpelling.of(written, NumberSpelling.Kind.WHOLE)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "49,8383 | 49.8383",
                "148,9 km² | 148.9",
                "1.234,5 | 1234.5",
                "296 m | 296",
                "49.8383N | 49.8383",
                "3.36° W | -3.36",
                "49°50'18\" | 49.8383",
                "49:50:18 | 49.8383",
            })
    void knowsNumbersAsPeopleWriteThem(String written, String number) {
        assertThat(NumberSpelling.of(written, NumberSpelling.Kind.ANY)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "10-12", "1 or 2 km"})
    void guessesNoNumbers(String written) {
        assertThat(NumberSpelling.of(written, NumberSpelling.Kind.ANY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ua, uk", "cz, cs", "PL, pl", "en_GB, en-GB", "ukr, uk", "Polish, pl", "polski, pl", "Українська, uk"})
    void knowsLanguagesAsPeopleCallThem(String written, String tag) {
        assertThat(LanguageSpelling.of(written)).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://münster.de/",
                "HTTP://Example.org",
                "https://a_b.example.org:8080/ä?q=1#top",
                "https://[2001:db8::1]/",
                "https://місто.укр/",
            })
    void takesAddressesThatBrowsersTake(String address) {
        assertThat(WebAddress.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "www.example.org, https://www.example.org",
        "example.org/a, https://example.org/a",
        "http:/example.org, http://example.org",
        "https//example.org, https://example.org",
        "htttps://example.org, https://example.org",
        "https://example.org/a b, https://example.org/a%20b",
        "https://example.org/{x}|y, https://example.org/%7Bx%7D%7Cy",
        "https://example.org/50%off, https://example.org/50%25off",
        "https:\\\\example.org\\a, https://example.org/a",
    })
    void mendsAddresses(String written, String address) {
        assertThat(WebAddress.isValid(written)).isFalse();
        assertThat(WebAddress.mended(written)).contains(address);
    }

    @Test
    void writesHostsForMachines() {
        assertThat(WebAddress.ascii("https://münster.de/ä")).isEqualTo("https://xn--mnster-3ya.de/ä");
        assertThat(WebAddress.ascii("https://me@example.org/")).isEqualTo("https://me@example.org/");
    }

    @Test
    void namesWhatNobodySees() {
        assertThat(InvisibleCharacter.in("a\u00a0b")).contains("an invisible no-break space, U+00A0");
        assertThat(InvisibleCharacter.in("a b")).isEmpty();
        assertThat(InvisibleCharacter.stripped("\u200b \u00a0a b\ufeff")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://e.example/a\u00a0b", "https://e.example/a\u2003b/", "https://e.example/a\u3000"})
    void anAddressHasNoSpaceOfAnyWidth(String address) {
        assertThat(WebAddress.isValid(address)).isFalse();
        assertThat(WebAddress.mended(address)).isPresent();
    }

    @Test
    void theBaseUrlIsReadInOneWay() {
        assertThat(BaseUrl.of("https://łódź.example/partners").url())
                .contains(java.net.URI.create("https://xn--d-uga0v4h.example/partners/"));
        assertThat(BaseUrl.of("http://my_site.example:8000").url())
                .contains(java.net.URI.create("http://my_site.example:8000/"));
        assertThat(BaseUrl.of("https://e.example/?a").mistake()).isEqualTo("The base URL has a part after '?' or '#'.");
        assertThat(BaseUrl.of("https://e.example/a/../b").help()).isEqualTo("write https://e.example/b");
    }
}
