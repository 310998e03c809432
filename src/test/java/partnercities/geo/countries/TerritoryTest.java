package partnercities.geo.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @CsvSource({
        "BG, Bułgaria, Bulgaria, Болгарія, Bulgarien",
        "BY, Białoruś, Belarus, Білорусь, Belarus",
        "CA, Kanada, Canada, Канада, Kanada",
        "CN, Chiny, China, Китай, China",
        "DE, Niemcy, Germany, Німеччина, Deutschland",
        "ES, Hiszpania, Spain, Іспанія, Spanien",
        "FR, Francja, France, Франція, Frankreich",
        "GB, Wielka Brytania, United Kingdom, Велика Британія, Vereinigtes Königreich",
        "GE, Gruzja, Georgia, Грузія, Georgien",
        "HU, Węgry, Hungary, Угорщина, Ungarn",
        "IL, Izrael, Israel, Ізраїль, Israel",
        "LT, Litwa, Lithuania, Литва, Litauen",
        "NL, Holandia, Netherlands, Нідерланди, Niederlande",
        "PL, Polska, Poland, Польща, Polen",
        "PT, Portugalia, Portugal, Португалія, Portugal",
        "RO, Rumunia, Romania, Румунія, Rumänien",
        "TR, Turcja, Türkiye, Туреччина, Türkei",
        "UA, Ukraina, Ukraine, Україна, Ukraine",
        "US, Stany Zjednoczone, United States, Сполучені Штати, Vereinigte Staaten",
    })
    void isCalledAsInEachLanguage(String code, String polish, String english, String ukrainian, String german) {
        Territory territory = Territory.of(code).orElseThrow();

        assertThat(territory.name(Locale.forLanguageTag("pl"))).isEqualTo(polish);
        assertThat(territory.name(Locale.forLanguageTag("en"))).isEqualTo(english);
        assertThat(territory.name(Locale.forLanguageTag("uk"))).isEqualTo(ukrainian);
        assertThat(territory.name(Locale.forLanguageTag("de"))).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource({
        "PL, EUROPE",
        "RU, EUROPE",
        "CY, ASIA",
        "GE, ASIA",
        "IL, ASIA",
        "TR, ASIA",
        "CN, ASIA",
        "EG, AFRICA",
        "US, NORTH_AMERICA",
        "CA, NORTH_AMERICA",
        "MX, NORTH_AMERICA",
        "CU, NORTH_AMERICA",
        "BR, SOUTH_AMERICA",
        "NZ, OCEANIA",
        "AQ, OCEANIA",
        "XK, EUROPE",
    })
    void liesOnTheContinentOfTheUnitedNations(String code, Continent continent) {
        assertThat(new Territory(code).continent()).isEqualTo(continent);
    }

    @Test
    void hasAContinentWhicheverItIs() {
        assertThat(List.copyOf(Territory.codes())).hasSize(250).isSorted().allSatisfy(code -> {
            assertThat(new Territory(code).continent()).isNotNull();
            assertThat(new Territory(code).name(Locale.ENGLISH)).isNotBlank();
        });
        assertThat(new Territory("UA").continentCode()).isEqualTo("150");
    }

    @Test
    void callsContinentsByTheirNames() {
        assertThat(Continent.EUROPE.name(Locale.ENGLISH)).isEqualTo("Europe");
        assertThat(Continent.NORTH_AMERICA.name(Locale.forLanguageTag("pl"))).isEqualTo("Ameryka Północna");
        assertThat(Continent.ASIA.name(Locale.forLanguageTag("uk"))).isEqualTo("Азія");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "XX", "EU", "ZZ", "EZ", "UN", "DG", "EA", "IC", "SU", "pl", "POL", "150", "", " PL"})
    void isNothingThatIsNoCountry(String code) {
        assertThat(Territory.of(code)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Territory(code));
    }

    @Test
    void isCalledTheSameWhateverTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("pl"));
            Territory germany = new Territory("DE");

            // CLDR knows Kashubian, but not its names of countries.
            assertThat(germany.name(Locale.forLanguageTag("csb"))).isEqualTo("Germany");
            assertThat(germany.name(Locale.ROOT)).isEqualTo("Germany");
            assertThat(germany.name(Locale.forLanguageTag("de-AT"))).isEqualTo("Deutschland");
        } finally {
            Locale.setDefault(before);
        }
    }
}
