package partnercities.views;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestedPathTest {
    private static final RequestedPath ARTICLE = RequestedPath.ofFile("/partners/pl/aktualnosci/żółw/index.html");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/ HTTP/1.1",
                "GET /partners/pl/aktualnosci/%c5%bc%c3%b3%c5%82w/ HTTP/2.0",
                "GET /partners/pl/aktualnosci/\\xc5\\xbc\\xC3\\xB3\\xC5\\x82w/ HTTP/1.1",
                "GET /partners/pl/%61ktualnosci/%C5%BC\\xC3\\xB3%C5%82w/ HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w.html HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/index.html HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/?utm_source=mail&x=/en/ HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/index.html?a HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/#top HTTP/1.1",
                "GET https://example.org/partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/ HTTP/1.1",
            })
    void thePageHasManyAddresses(String request) {
        assertThat(RequestedPath.requested(request)).contains(ARTICLE);
    }

    @Test
    void bytesOfUtf8ThatServersWriteAsTheyAreCount() {
        // as LogStream reads them: one letter for each byte
        assertThat(RequestedPath.requested("GET /partners/pl/aktualnosci/Å¼Ã³Å\u0082w/ HTTP/1.1"))
                .contains(ARTICLE);
    }

    @Test
    void theSameAddressStandsForThePageWhereAddressesAreFiles() {
        assertThat(RequestedPath.ofFile("/partners/pl/aktualnosci/żółw.html")).isEqualTo(ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /partners/pl/aktualnosci/ HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/feed.atom HTTP/1.1",
                "GET /pl/aktualnosci/%C5%BC%C3%B3%C5%82w/ HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82/ HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82%/ HTTP/1.1",
                "GET /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82\\x HTTP/1.1",
                "GET https://example.org HTTP/1.1",
                "GET  HTTP/1.1",
                "GET /"
            })
    void otherAddressesAreThoseOfOtherPages(String request) {
        assertThat(RequestedPath.requested(request)).isPresent().isNotEqualTo(java.util.Optional.of(ARTICLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HEAD /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/ HTTP/1.1",
                "POST /partners/pl/aktualnosci/%C5%BC%C3%B3%C5%82w/ HTTP/1.1",
                "GETX /partners/ HTTP/1.1",
                "",
                "-"
            })
    void onlyGetReadsAPage(String request) {
        assertThat(RequestedPath.requested(request)).isEmpty();
    }
}
