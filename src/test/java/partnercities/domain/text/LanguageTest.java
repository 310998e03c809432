package partnercities.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en", "uk", "en-GB", "zh-Hant", "he", "lt", "pt-BR", "UK", "de-1996"})
    void isKnownWhenItsTagIsWellFormedAndInIso639(String tag) {
        assertThat(Language.isKnown(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ua", "xx", "polish", "pl_PL", "pl ", "p", "README", "-", "pl-", "../pl", "польська"})
    void isUnknownOtherwise(String tag) {
        assertThat(Language.isKnown(tag)).isFalse();
    }
}
