package partnercities.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkrainianTransliterationTest {

    /** The examples of the table itself. */
    @ParameterizedTest
    @CsvSource({
        "Алушта, Alushta",
        "Андрій, Andrii",
        "Борщагівка, Borshchahivka",
        "Борисенко, Borysenko",
        "Вінниця, Vinnytsia",
        "Володимир, Volodymyr",
        "Гадяч, Hadiach",
        "Богдан, Bohdan",
        "Згурський, Zghurskyi",
        "Ґалаґан, Galagan",
        "Ґорґани, Gorgany",
        "Донецьк, Donetsk",
        "Дмитро, Dmytro",
        "Рівне, Rivne",
        "Олег, Oleh",
        "Есмань, Esman",
        "Єнакієве, Yenakiieve",
        "Гаєвич, Haievych",
        "Короп’є, Koropie",
        "Житомир, Zhytomyr",
        "Жанна, Zhanna",
        "Жежелів, Zhezheliv",
        "Закарпаття, Zakarpattia",
        "Казимирчук, Kazymyrchuk",
        "Медвин, Medvyn",
        "Михайленко, Mykhailenko",
        "Іванків, Ivankiv",
        "Іващенко, Ivashchenko",
        "Їжакевич, Yizhakevych",
        "Кадиївка, Kadyivka",
        "Мар’їне, Marine",
        "Йосипівка, Yosypivka",
        "Стрий, Stryi",
        "Олексій, Oleksii",
        "Київ, Kyiv",
        "Коваленко, Kovalenko",
        "Лебедин, Lebedyn",
        "Леонід, Leonid",
        "Миколаїв, Mykolaiv",
        "Маринич, Marynych",
        "Ніжин, Nizhyn",
        "Наталія, Nataliia",
        "Одеса, Odesa",
        "Онищенко, Onyshchenko",
        "Полтава, Poltava",
        "Петро, Petro",
        "Решетилівка, Reshetylivka",
        "Рибчинський, Rybchynskyi",
        "Суми, Sumy",
        "Соломія, Solomiia",
        "Тернопіль, Ternopil",
        "Троць, Trots",
        "Ужгород, Uzhhorod",
        "Уляна, Uliana",
        "Фастів, Fastiv",
        "Філіпчук, Filipchuk",
        "Харків, Kharkiv",
        "Христина, Khrystyna",
        "Біла Церква, Bila Tserkva",
        "Стеценко, Stetsenko",
        "Чернівці, Chernivtsi",
        "Шевченко, Shevchenko",
        "Шостка, Shostka",
        "Кишеньки, Kyshenky",
        "Щербухи, Shcherbukhy",
        "Гоща, Hoshcha",
        "Гаращенко, Harashchenko",
        "Русь, Rus",
        "Львів, Lviv",
        "Юрій, Yurii",
        "Корюківка, Koriukivka",
        "Яготин, Yahotyn",
        "Ярошенко, Yaroshenko",
        "Костянтин, Kostiantyn",
        "Знам’янка, Znamianka",
        "Феодосія, Feodosiia",
        "Ічня, Ichnia",
    })
    void followsTheOfficialTable(String ukrainian, String latin) {
        assertThat(of(ukrainian)).isEqualTo(latin.toLowerCase(Locale.ROOT));
    }

    @Test
    void takesAnyApostropheForOne() {
        assertThat(of("Знам'янка")).isEqualTo("znamianka");
        assertThat(of("Знамʼянка")).isEqualTo("znamianka");
    }

    @Test
    void knowsTheBeginningOfEveryWord() {
        assertThat(of("Івано-Їжаків Яр")).isEqualTo("ivano-yizhakiv yar");
        assertThat(of("«Яготин»")).isEqualTo("«yahotyn»");
        assertThat(of("'Яготин'")).isEqualTo("'yahotyn");
    }

    @Test
    void isNotMisledByAStressMark() {
        assertThat(of("Кия\u0301їв")).isEqualTo("kyia\u0301iv");
    }

    @Test
    void leavesOtherLettersAlone() {
        assertThat(of("Lublin ы 焦作")).isEqualTo("lublin ы 焦作");
    }

    private static String of(String name) {
        return UkrainianTransliteration.of(name.toLowerCase(Locale.ROOT));
    }
}
