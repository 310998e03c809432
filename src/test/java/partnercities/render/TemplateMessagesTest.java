package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.diagnostic.Position;
import partnercities.domain.text.Language;
import partnercities.gather.findings.Extent;
import partnercities.link.messages.Messages;
import partnercities.link.messages.Messages.Wording;

/** Expectations are written with _ for a no-break space and ~ for a narrow one. */
class TemplateMessagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl | 0 | 0 miast | krajów",
                "pl | 1 | 1 miasto | kraj",
                "pl | 2 | 2 miasta | kraje",
                "pl | 5 | 5 miast | krajów",
                "pl | 12 | 12 miast | krajów",
                "pl | 22 | 22 miasta | kraje",
                "pl | 25 | 25 miast | krajów",
                "pl | 101 | 101 miast | krajów",
                "pl | 1.5 | 1,5 miasta | kraju",
                "pl | 1002 | 1002 miasta | kraje",
                "pl | 10000 | 10_000 miast | krajów",
                "uk | 0 | 0 міст | країн",
                "uk | 1 | 1 місто | країна",
                "uk | 2 | 2 міста | країни",
                "uk | 5 | 5 міст | країн",
                "uk | 12 | 12 міст | країн",
                "uk | 22 | 22 міста | країни",
                "uk | 25 | 25 міст | країн",
                "uk | 101 | 101 місто | країна",
                "uk | 1.5 | 1,5 міста | країни",
                "uk | 1000 | 1_000 міст | країн",
                "en | 0 | 0 cities | countries",
                "en | 1 | 1 city | country",
                "en | 2 | 2 cities | countries",
                "en | 101 | 101 cities | countries",
                "en | 1.5 | 1.5 cities | countries",
                "en | 1000 | 1,000 cities | countries",
                "de | 0 | 0 Städte | Länder",
                "de | 1 | 1 Stadt | Land",
                "de | 22 | 22 Städte | Länder",
                "de | 1.5 | 1,5 Städte | Länder",
                "fr | 0 | 0_ville | pays",
                "fr | 1 | 1_ville | pays",
                "fr | 1.5 | 1,5_ville | pays",
                "fr | 2 | 2_villes | pays",
            })
    void agreeWithTheirNumber(String language, double count, String cities, String countries) throws Exception {
        TemplateMessages messages = new TemplateMessages(RealMessages.of(language), key -> false);

        assertThat(shown(messages.text("count.cities", Map.of("count", count)))).isEqualTo(cities);
        assertThat(messages.text("figure.countries", Map.of("count", count))).isEqualTo(countries);
    }

    @Test
    void takeNumbersAndTextsByName() throws Exception {
        TemplateMessages messages = new TemplateMessages(RealMessages.of("pl"), key -> false);

        assertThat(messages.text(
                        "city.where",
                        Map.of("distance", "805 km", "from", "od <Lublina> & {x}", "direction", "na północ")))
                .isEqualTo("805 km od <Lublina> & {x}, na północ");
    }

    @Test
    void writeEveryNumberAsTheLanguageDoes() throws Exception {
        String pattern = "{first}–{last} z {all}, {a, plural, =0 {{b, plural, other {#: {a} '#'}}} other {#, {b}}}";
        TemplateMessages messages = new TemplateMessages(messages("pl", Map.of("numbers", pattern)), key -> false);
        Map<String, Object> values = new TreeMap<>(Map.of("first", 1001, "last", 10_001, "all", "1002", "b", 2345));

        values.put("a", 0);
        assertThat(shown(messages.text("numbers", values))).isEqualTo("1001–10_001 z 1002, 2345: 0 #");
        values.put("a", 12_345);
        assertThat(shown(messages.text("numbers", values))).isEqualTo("1001–10_001 z 1002, 12_345, 2345");
    }

    @Test
    void keepApostrophesInEveryLanguage() throws Exception {
        TemplateMessages messages = new TemplateMessages(
                messages("en", Map.of("one", "the city's {name}", "two", "the city's name")), key -> false);

        assertThat(messages.text("one", Map.of("name", "page"))).isEqualTo("the city's page");
        assertThat(messages.text("two", Map.of())).isEqualTo("the city's name");
        assertThat(messages.text("two")).isEqualTo("the city's name");
    }

    @Test
    void thatDoNotExistAreReportedWithTheNearest() {
        TemplateMessages messages = new TemplateMessages(RealMessages.of("pl"), key -> false);

        assertThatThrownBy(() -> messages.text("section.citis"))
                .isInstanceOfSatisfying(TemplateMessages.UnknownMessage.class, unknown -> {
                    assertThat(unknown).hasMessageContaining("section.citis");
                    assertThat(unknown.advice()).isEqualTo("did you mean 'section.cities'?");
                });
    }

    @Test
    void thatCannotBeReadAreReported() {
        TemplateMessages messages =
                new TemplateMessages(messages("en", Map.of("broken", "{count, plural, one {x}")), key -> false);

        assertThatThrownBy(() -> messages.text("broken", Map.of("count", 1)))
                .isInstanceOf(TemplateModelException.class)
                .hasMessageContaining("broken");
    }

    private static Messages messages(String language, Map<String, String> texts) {
        var messages = new TreeMap<String, Wording>();
        texts.forEach((key, text) ->
                messages.put(key, new Wording(text, Position.startOf("en.yaml"), new Language(language))));
        return new Messages("en.yaml", new Language(language), messages, Extent.WHOLE);
    }

    private static String shown(String text) {
        return text.replace('\u00A0', '_').replace('\u202F', '~');
    }
}
