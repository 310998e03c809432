package partnercities.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partnercities.domain.text.LocalizedText.Tagged;

class LocalizedTextTest {
    private static final Language PL = new Language("pl");
    private static final Language EN = new Language("en");
    private static final Language UK = new Language("uk");
    private static final LocalizedText LVIV = new LocalizedText(Map.of(PL, "Lwów", UK, "Львів"));

    @Test
    void isInTheFirstPreferredLanguageThatHasIt() {
        assertThat(LVIV.in(List.of(PL, EN, UK))).isEqualTo(new Tagged("Lwów", PL));
        assertThat(LVIV.in(List.of(EN, UK, PL))).isEqualTo(new Tagged("Львів", UK));
    }

    @Test
    void isInAnyLanguageRatherThanInNone() {
        assertThat(LVIV.in(List.of(EN))).isEqualTo(new Tagged("Lwów", PL));
        assertThat(LVIV.in(List.of())).isEqualTo(new Tagged("Lwów", PL));
    }

    @Test
    void isHarmlessWhenItIsInNoLanguage() {
        assertThat(LocalizedText.NONE.in(List.of(PL))).isEqualTo(new Tagged("", new Language("und")));
        assertThat(LocalizedText.NONE.isEmpty()).isTrue();
    }

    @Test
    void isOnlyInItsOwnLanguages() {
        assertThat(LVIV.in(UK)).contains("Львів");
        assertThat(LVIV.in(EN)).isEmpty();
    }

    @Test
    void doesNotChangeWithTheMapThatItWasMadeOf() {
        Map<Language, String> texts = new HashMap<>(Map.of(PL, "Lwów"));
        LocalizedText text = new LocalizedText(texts);
        texts.put(EN, "Lviv");

        assertThat(text.in(EN)).isEmpty();
        assertThatThrownBy(() -> text.texts().put(EN, "Lviv")).isInstanceOf(UnsupportedOperationException.class);
    }
}
