package partnercities.plan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.link.Site;
import partnercities.plan.SmallSite;
import partnercities.plan.calendar.Anniversary;
import partnercities.plan.entries.Clocks;
import partnercities.plan.entries.TimeDifference;
import partnercities.plan.records.Ranking.Contender;
import partnercities.plan.records.Ranking.Tie;

/** Judged on 1 June 2024. */
class RankingsTest {
    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void begin() throws IOException {
        site = new SmallSite(folder);
    }

    @Test
    void withoutCitiesThereIsNothingToTell() throws IOException {
        Rankings rankings = rankings();

        assertThat(Superlative.values())
                .allMatch(superlative -> rankings.of(superlative).holders().isEmpty());
        assertThat(rankings.anniversaries()).isEmpty();
    }

    @Test
    void oneCityAndOneAgreementHoldNoRecord() throws IOException {
        city("a", "UA", 50, 30, "elevation: {value: 10, source: a}\n");
        signed("one", "2001-01-01");

        assertThat(rankings().isEmpty()).isTrue();
        assertThat(rankings().heldBy("a")).isEmpty();
    }

    @Test
    void nobodyIsBothTheFirstAndTheLast() throws IOException {
        city("a", "UA", 50, 30, "");
        city("b", "UA", 50, 30, "");
        signed("year", "1991");
        signed("spring", "1991-02-01");
        signed("autumn", "1991-11-01");

        assertThat(holders(Superlative.NEAREST)).isEmpty();
        assertThat(holders(Superlative.FARTHEST)).isEmpty();
        assertThat(holders(Superlative.OLDEST_AGREEMENT)).isEmpty();
        assertThat(holders(Superlative.YOUNGEST_AGREEMENT)).isEmpty();
    }

    @Test
    void twoCitiesAtTheSamePlaceShareItsRecords() throws IOException {
        city("a", "UA", 50, 30, "");
        city("b", "UA", 50, 30, "");
        city("c", "GE", 42, 44, "");

        assertThat(holders(Superlative.NEAREST)).containsExactly("a", "b");
        assertThat(rankings().of(Superlative.NEAREST).tie()).isEqualTo(Tie.EQUAL);
        assertThat(ids(rankings().of(Superlative.NEAREST).runnersUp())).containsExactly("c");
    }

    @Test
    void aCityHoldsARecordAlsoWhereTheFiguresOfOthersAreUnknown() throws IOException {
        for (String id : List.of("a", "b", "c", "d")) {
            city(id, "UA", 50, 30, "");
        }
        city("high", "UA", 50, 30, "elevation: {value: 10, source: a}\n");
        city("low", "UA", 50, 30, "elevation: {value: 9, source: a}\n");

        assertThat(rankings().heldBy("high"))
                .contains(new Rankings.Held(Superlative.HIGHEST, new Coverage(2, 6), new Figure.Elevation(10)));

        city("e", "UA", 50, 30, "");
        assertThat(rankings().heldBy("high")).isEmpty();
    }

    @Test
    void aCityMayLieOnTheEquatorAndTheFirstMeridian() throws IOException {
        city("a", "GA", 0, 0, "");
        city("b", "GB", 51.5, 0, "");
        city("c", "DE", 51.5, 10, "");

        assertThat(holders(Superlative.EQUATOR)).containsExactly("a");
        assertThat(holders(Superlative.SOUTHERNMOST)).containsExactly("a");
        assertThat(holders(Superlative.WESTERNMOST)).containsExactly("a", "b");
    }

    @Test
    void theEquatorIsAsNearFromTheSouth() throws IOException {
        city("a", "ES", 40, -3, "");
        city("b", "BR", -3, -60, "");

        assertThat(holders(Superlative.EQUATOR)).containsExactly("b");
        assertThat(holders(Superlative.SOUTHERNMOST)).containsExactly("b");
    }

    @Test
    void eastAndWestBeginAtHome() throws IOException {
        home("NZ", -36.85, 174.76, "Pacific/Auckland");
        city("fiji", "FJ", -18.14, 178.44, "");
        city("samoa", "WS", -13.83, -171.77, "");
        city("sydney", "AU", -33.87, 151.21, "");
        city("lima", "PE", -12.05, -77.04, "");
        city("paris", "FR", 48.86, 2.35, "");

        assertThat(holders(Superlative.EASTERNMOST)).containsExactly("lima");
        assertThat(holders(Superlative.WESTERNMOST)).containsExactly("paris");
        Figure.Longitude lima = (Figure.Longitude)
                rankings().of(Superlative.EASTERNMOST).holders().get(0).figure();
        assertThat(lima.fromHome()).isCloseTo(108.2, within(0.001));
        Figure.Longitude samoa = Figure.Longitude.of(-171.77, 174.76);
        assertThat(samoa.fromHome()).isCloseTo(13.47, within(0.001));
    }

    @Test
    void formerCitiesTakeNoPart() throws IOException {
        city("a", "UA", 50, 30, "");
        city("c", "UA", 49, 31, "");
        city("d", "GE", 42, 44, "");
        site.city("b", facts("b", "GE", 53, 18.6, "").replace("partner", "former"));

        assertThat(holders(Superlative.NEAREST)).containsExactly("a");
        assertThat(holders(Superlative.COUNTRY)).containsExactly("UA");
        assertThat(count(Superlative.COUNTRY)).isEqualTo(2);
    }

    @Test
    void figuresOfAnotherScopeAreKeptApart() throws IOException {
        city("a", "UA", 50, 30, "population: {value: 10, scope: city, source: a}\narea: {value: 3, source: a}\n");
        city("b", "UA", 51, 30, "population: {value: 90, scope: prefecture, source: a}\narea: {value: 1, source: a}\n");
        city("c", "UA", 52, 30, "area: {value: 2, source: a}\n");
        city("d", "UA", 52, 31, "population: {value: 5, scope: city, source: a}\n");

        assertThat(holders(Superlative.MOST_INHABITANTS)).containsExactly("a");
        assertThat(ids(rankings().of(Superlative.MOST_INHABITANTS).apart())).containsExactly("b");
        assertThat(rankings().of(Superlative.MOST_INHABITANTS).leftOut()).containsExactly("c");
        assertThat(holders(Superlative.SMALLEST)).containsExactly("c");
        assertThat(ids(rankings().of(Superlative.SMALLEST).apart())).containsExactly("b");
    }

    @Test
    void onlyWhatIsInForceIsTheOldestButWhatEndedMayHaveBeenInForceLongest() throws IOException {
        city("a", "UA", 50, 30, "");
        site.agreement("ended", "a", """
                steps:
                  - {step: signing, date: 1960, source: a}
                  - {step: end, date: 2020-01-01, source: a}
                """);
        site.agreement("young", "a", "steps:\n  - {step: signing, date: 2001-01-01, source: a}\n");
        signed("middle", "2005-01-01");
        site.agreement("undated", "a", "steps:\n  - {step: signing, date: unknown, source: a}\n");
        site.agreement("coming", "a", "steps:\n  - {step: signing, date: 2030, source: a}\n");

        assertThat(holders(Superlative.OLDEST_AGREEMENT)).containsExactly("young");
        assertThat(rankings().of(Superlative.OLDEST_AGREEMENT).leftOut()).containsExactly("undated");
        assertThat(holders(Superlative.LONGEST_IN_FORCE)).containsExactly("ended");
        assertThat(holders(Superlative.DECADE)).containsExactly("2000");
        assertThat(rankings().signings().byYear()).containsOnlyKeys(1960, 2001, 2005);
        assertThat(rankings().signings().undated()).containsExactly("undated");
    }

    @Test
    void aCityHoldsTheRecordsOfItsAgreementsAndNotOfThoseOfItsName() throws IOException {
        city("a", "UA", 50, 30, "");
        city("b", "UA", 51, 30, "");
        site.agreement("a", "b", "steps:\n  - {step: signing, date: 2001-01-01, source: a}\n");
        site.agreement("b", "a", "steps:\n  - {step: signing, date: 2002-01-01, source: a}\n");

        assertThat(rankings().heldBy("b"))
                .extracting(Rankings.Held::superlative)
                .contains(Superlative.OLDEST_AGREEMENT);
        assertThat(rankings().heldBy("a"))
                .extracting(Rankings.Held::superlative)
                .doesNotContain(Superlative.OLDEST_AGREEMENT);
    }

    @Test
    void whereNobodyComesBehindNobodyStandsOut() throws IOException {
        city("a", "UA", 50, 30, "elevation: {value: 10, source: a}\n");
        city("b", "UA", 51, 30, "elevation: {value: 10, source: a}\n");

        assertThat(holders(Superlative.HIGHEST)).isEmpty();
        assertThat(rankings().heldBy("a"))
                .extracting(Rankings.Held::superlative)
                .contains(Superlative.SOUTHERNMOST)
                .doesNotContain(Superlative.HIGHEST, Superlative.LOWEST, Superlative.EASTERNMOST);
    }

    @Test
    void clocksFollowTheCityOrElseItsCountry() throws IOException {
        city("erie", "US", 42.1, -80.1, "time-zone: {value: America/New_York, source: a}\n");
        city("tokyo", "JP", 35.7, 139.7, "");
        city("perth", "AU", -31.95, 115.86, "");

        Ranking ranking = rankings().of(Superlative.TIME_DIFFERENCE);

        assertThat(ids(ranking.holders())).containsExactly("tokyo");
        assertThat(ranking.holders().get(0).figure()).isEqualTo(new Figure.Clock(new TimeDifference(540, 480)));
        assertThat(ranking.runnersUp().get(0).figure()).isEqualTo(new Figure.Clock(new TimeDifference(-300, -360)));
        assertThat(ranking.leftOut()).containsExactly("perth");
    }

    @Test
    void anniversariesAreCelebratedOnTheNextDaysThatHaveOne() throws IOException {
        city("a", "UA", 50, 30, "");
        signed("today", "1999-06-01");
        signed("yesterday", "1999-05-31");
        signed("leap", "2000-02-29");
        signed("with-leap", "2005-02-28");
        signed("year", "2000");
        signed("new", "2024-06-01");

        assertThat(rankings().anniversaries())
                .extracting(one -> one.agreement() + " " + one.day() + " " + one.years() + " " + one.rank())
                .containsExactly(
                        "today 2024-06-01 25 jubilee",
                        "leap 2025-02-28 25 jubilee",
                        "with-leap 2025-02-28 20 round",
                        "yesterday 2025-05-31 26 plain",
                        "new 2025-06-01 1 plain");
        assertThat(rankings().anniversaries()).filteredOn(Anniversary::isMoved).hasSize(1);
        assertThat(Anniversary.withoutDay(site.site())).containsExactly("year");
    }

    @Test
    void noMoreThanFiveDaysOfAnniversariesAreTold() throws IOException {
        city("a", "UA", 50, 30, "");
        for (int month = 1; month <= 9; month++) {
            signed("m" + month, "2001-0" + month + "-01");
        }

        assertThat(rankings().anniversaries())
                .extracting(Anniversary::agreement)
                .containsExactly("m6", "m7", "m8", "m9", "m1");
    }

    private void signed(String id, String date) throws IOException {
        site.agreement(id, "a", "steps:\n  - {step: signing, date: " + date + ", source: a}\n");
    }

    private void home(String country, double latitude, double longitude, String zone) throws IOException {
        site.content("site.yaml", """
                title: {pl: Miasta, uk: Міста}
                home:
                  names: {pl: Dom, uk: Дім}
                  from: {pl: od domu, uk: від дому}
                  country: %s
                  coordinates: {latitude: %s, longitude: %s}
                languages: [pl, uk]
                base-url: https://example.org/
                time-zone: %s
                publisher:
                  name: {pl: Miasto, uk: Місто}
                """.formatted(country, latitude, longitude, zone));
    }

    private void city(String id, String country, double latitude, double longitude, String more) throws IOException {
        site.city(id, facts(id, country, latitude, longitude, more));
    }

    private static String facts(String id, String country, double latitude, double longitude, String more) {
        return """
                country: %s
                coordinates: {latitude: %s, longitude: %s, source: a}
                names: {pl: Miasto %s, uk: Місто %s}
                category: partner
                """.formatted(country, latitude, longitude, id, id) + more;
    }

    private Rankings rankings() throws IOException {
        Site known = site.site();
        return new Rankings(known, new Clocks(known));
    }

    private List<String> holders(Superlative superlative) throws IOException {
        return ids(rankings().of(superlative).holders());
    }

    private int count(Superlative superlative) throws IOException {
        return ((Figure.Count) rankings().of(superlative).holders().get(0).figure()).count();
    }

    private static List<String> ids(List<Contender> contenders) {
        return contenders.stream().map(Contender::id).toList();
    }
}
