package partnercities.gather.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nsummary: Львів лежить над Полтвою.\n---\nСтолиця Галичини, у якій живе понад сімсот тисяч людей.\n",
                "Містопартнерствомістопартнерство",
                "---\nsummary: Łódź leży nad Łódką.\n---\nZażółć gęślą jaźń.\n"
            })
    void utf16IsKnownWithoutItsMark(String text) {
        assertThat(Encoding.unlessUtf8(text.getBytes(UTF_16LE))).contains(UTF_16LE);
        assertThat(Encoding.unlessUtf8(text.getBytes(UTF_16BE))).contains(UTF_16BE);
        assertThat(Encoding.unlessUtf8(text.getBytes(UTF_8))).isEmpty();
    }
}
