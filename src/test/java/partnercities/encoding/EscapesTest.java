package partnercities.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
    @ParameterizedTest
    @CsvSource({
        "lw%C3%B3w.pdf, lwów.pdf",
        "lw%c3%b3w, lwów",
        "Łuck%20mapa.pdf, Łuck mapa.pdf",
        "a+b, a+b",
        "a%2Bb, a+b",
        "100%, 100%",
        "100%-Ł.pdf, 100%-Ł.pdf",
        "%zz%C5%82, %zzł",
        "%C5, \uFFFD",
    })
    void lettersStandForTheirEscapes(String written, String meant) {
        assertThat(Escapes.percentDecoded(written)).isEqualTo(meant);
    }
}
