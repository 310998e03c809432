package partnercities.plan.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import partnercities.domain.time.PartialDate;
import partnercities.plan.records.Ranking.Best;
import partnercities.plan.records.Ranking.Contender;
import partnercities.plan.records.Ranking.Field;
import partnercities.plan.records.Ranking.Tie;

class RankingTest {
    @Test
    void theNextOneIsTheRunnerUp() {
        Ranking ranking = elevations(Best.GREATEST, 3, 9, 7);

        assertThat(ids(ranking.holders())).containsExactly("1");
        assertThat(ids(ranking.runnersUp())).containsExactly("2");
        assertThat(ranking.tie()).isEqualTo(Tie.NONE);
    }

    @Test
    void theLeastCanBeTheBest() {
        Ranking ranking = elevations(Best.LEAST, 3, -9, 7);

        assertThat(ids(ranking.holders())).containsExactly("1");
        assertThat(ids(ranking.runnersUp())).containsExactly("0");
    }

    @Test
    void equalFiguresShareTheRecordAndThePlaceBehindIt() {
        Ranking ranking = elevations(Best.GREATEST, 5, 9, 5, 9, 4);

        assertThat(ids(ranking.holders())).containsExactly("1", "3");
        assertThat(ids(ranking.runnersUp())).containsExactly("0", "2");
        assertThat(ranking.tie()).isEqualTo(Tie.EQUAL);
    }

    @Test
    void whatLooksEqualIsEqual() {
        assertThat(ids(elevations(Best.GREATEST, 9.4, 8.6, 9.5).holders())).containsExactly("2");
        assertThat(ids(elevations(Best.GREATEST, 9.4, 8.6, 7).holders())).containsExactly("0", "1");
    }

    @Test
    void onlyOneHasNoRunnerUp() {
        Ranking ranking = elevations(Best.LEAST, 3);

        assertThat(ids(ranking.holders())).containsExactly("0");
        assertThat(ranking.runnersUp()).isEmpty();
        assertThat(ranking.isTelling()).isFalse();
    }

    @Test
    void tellsNothingOfFewerThanAThird() {
        List<Contender> two =
                List.of(new Contender("low", new Figure.Elevation(1)), new Contender("high", new Figure.Elevation(2)));

        assertThat(Ranking.of(Best.LEAST, Field.of(two, List.of(), List.of("a", "b", "c", "d")))
                        .isTelling())
                .isTrue();
        assertThat(Ranking.of(Best.LEAST, Field.of(two, List.of(), List.of("a", "b", "c", "d", "e")))
                        .isTelling())
                .isFalse();
    }

    @Test
    void withoutContendersThereIsNoHolder() {
        Ranking ranking = Ranking.of(Best.GREATEST, Field.of(List.of(), List.of(), List.of("a")));

        assertThat(ranking.holders()).isEmpty();
        assertThat(ranking.runnersUp()).isEmpty();
        assertThat(ranking.leftOut()).containsExactly("a");
        assertThat(ranking.isTelling()).isFalse();
    }

    @Test
    void aYearAndADayInItCannotBePutInOrder() {
        Ranking ranking = dates(Best.LEAST, "1991-05-03", "1991", "1991-06-01", "1992");

        assertThat(ids(ranking.holders())).containsExactly("0", "1");
        assertThat(ids(ranking.runnersUp())).containsExactly("2");
        assertThat(ranking.tie()).isEqualTo(Tie.UNTOLD);
    }

    @Test
    void theLatestDateIsTheOneThatMayBeTheLatest() {
        Ranking ranking = dates(Best.GREATEST, "1991-05", "1991", "1991-04-30", "1990");

        assertThat(ids(ranking.holders())).containsExactly("0", "1");
        assertThat(ids(ranking.runnersUp())).containsExactly("2");
    }

    @Test
    void twoEqualYearsAreNoProvenTie() {
        assertThat(dates(Best.LEAST, "1991", "1991").tie()).isEqualTo(Tie.UNTOLD);
        assertThat(dates(Best.LEAST, "1991-05-03", "1991-05-03").tie()).isEqualTo(Tie.EQUAL);
    }

    private static Ranking elevations(Best best, double... metres) {
        List<Contender> contenders = new ArrayList<>();
        for (double height : metres) {
            contenders.add(new Contender(Integer.toString(contenders.size()), new Figure.Elevation(height)));
        }
        return Ranking.of(best, Field.of(contenders, List.of(), List.of()));
    }

    private static Ranking dates(Best best, String... dates) {
        List<Contender> contenders = new ArrayList<>();
        for (String date : dates) {
            contenders.add(new Contender(
                    Integer.toString(contenders.size()),
                    new Figure.Signed(PartialDate.parse(date).orElseThrow())));
        }
        return Ranking.of(best, Field.of(contenders, List.of(), List.of()));
    }

    private static List<String> ids(List<Contender> contenders) {
        return contenders.stream().map(Contender::id).toList();
    }
}
