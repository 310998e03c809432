package partnercities.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;
import partnercities.domain.text.Language;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "pl, Krzywy Róg, krzywy-rog",
        "pl, Łuck, luck",
        "pl, Iwano-Frankiwsk, iwano-frankiwsk",
        "pl, Alcalá de Henares, alcala-de-henares",
        "pl, Zażółć gęślą jaźń, zazolc-gesla-jazn",
        "pl, Ryszon le-Cijjon, ryszon-le-cijjon",
        "en, Timișoara, timisoara",
        "en, Nilüfer, nilufer",
        "en, Panevėžys, panevezys",
        "en, Ærøskøbing, aeroskobing",
        "en, İzmir, izmir",
        "en, Diyarbakır, diyarbakir",
        "en, Þingvellir, thingvellir",
        "en, Kam’ianets-Podilskyi, kamianets-podilskyi",
        "en, Kamʼianets-Podilskyi, kamianets-podilskyi",
        "en, King's Lynn, kings-lynn",
        "en, St. John's & Co., st-johns-co",
        "en, 2023: a year in review!, 2023-a-year-in-review",
        "en, ' -- Tbilisi -- ', tbilisi",
        "en, Ｔｂｉｌｉｓｉ, tbilisi",
        "de, Münster, muenster",
        "de-AT, Österreichische Grüße, oesterreichische-gruesse",
        "de, STRAẞE, strasse",
        "pl, Münster, munster",
        "uk, Кривий Ріг, kryvyi-rih",
        "uk, Кам’янець-Подільський, kamianets-podilskyi",
        "uk, Згорани, zghorany",
        "uk, Їжакевич, yizhakevych",
        "uk, Люблін і Lublin, liublin-i-lublin",
        "uk, Угода № 5, uhoda-no-5",
        "pl, Uchwała № 5, uchwala-no-5",
    })
    void isWhatTheNameBecomesInPlainLetters(String language, String name, String slug) {
        assertThat(Slug.of(name, new Language(language))).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "!?", "焦作", "ראשון לציון", "თბილისი", "Кривий Ріг", "Панamа", "’"})
    void isEmptyWhenThereAreNoLettersOrSomeOfAnotherScript(String name) {
        assertThat(Slug.of(name, new Language("pl"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Кривой Рог — въезд", "Мінск, вёска", "焦作"})
    void isEmptyForCyrillicLettersThatUkrainianDoesNotHave(String name) {
        assertThat(Slug.of(name, new Language("uk"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pl, kultura / muzyka, kultura-muzyka",
        "pl, Харківська область, kharkivska-oblast",
        "en, 🎉 fête, fete",
        "en, 🎉, u1f389",
        "en, Грузія კ, u413-u440-u443-u437-u456-u44f-u20-u10d9",
        "en, '', u",
    })
    void isNeverEmptyWhereItMustBeThere(String language, String name, String slug) {
        assertThat(Slug.always(name, new Language(language))).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"pl, Łódź", "uk, Київ", "uk, Йосипівка", "de, Münster"})
    void isTheSameForBothWaysToWriteAnAccent(String tag, String name) {
        Language language = new Language(tag);
        String decomposed = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD);

        assertThat(Slug.of(decomposed, language))
                .isEqualTo(Slug.of(name, language))
                .isPresent();
    }

    @Test
    void hasOnlySmallLettersDigitsAndSingleHyphensBetween() {
        Chance.forAll(chance -> {
            String name = name(chance);
            Language language = language(chance);

            Slug.of(name, language).ifPresent(slug -> assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*"));
        });
    }

    @Test
    void isItsOwnSlug() {
        Chance.forAll(chance -> {
            String name = name(chance);
            Language language = language(chance);

            Optional<String> slug = Slug.of(name, language);

            assertThat(slug.flatMap(text -> Slug.of(text, language))).isEqualTo(slug);
        });
    }

    @Test
    void doesNotDependOnCase() {
        Chance.forAll(chance -> {
            String word = word(chance);
            Language language = language(chance);

            assertThat(Slug.of(word.toUpperCase(java.util.Locale.ROOT), language))
                    .isEqualTo(Slug.of(word, language));
        });
    }

    private static Language language(Chance chance) {
        return new Language(chance.one("pl", "en", "uk", "de"));
    }

    /** Any text, and more often one of the letters that have rules. */
    private static String name(Chance chance) {
        return chance.maybe(() -> chance.text(20))
                .orElseGet(() ->
                        chance.word(0, 20, "abzAZ09 -_.'’ʼłŁßøæüÄşșğıİéńż№™ﬁ½абвгґєіїйзщьюяЄЇЙ\u0301\u0308\u00AD"));
    }

    private static String word(Chance chance) {
        return chance.word(1, 12, "abcxyząćęłńóśźżäöüабвгґєіїйзщьюя");
    }
}
