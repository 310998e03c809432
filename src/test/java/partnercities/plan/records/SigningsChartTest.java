package partnercities.plan.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.plan.agreements.TimeAxis.Mark;
import partnercities.plan.records.SigningsChart.Bar;
import partnercities.plan.records.SigningsChart.Level;

class SigningsChartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private final SortedMap<Integer, List<String>> byYear = new TreeMap<>();

    @Test
    void withoutDatesThereIsNone() {
        assertThat(SigningsChart.of(new Signings(byYear, List.of("a")), TODAY)).isEmpty();
    }

    @Test
    void ofOneAgreementThereIsNone() {
        signed(1991, 1);

        assertThat(SigningsChart.of(new Signings(byYear, List.of()), TODAY)).isEmpty();
    }

    @Test
    void theAxisRunsInWholeDecadesFromBeforeTheFirstYearToAfterToday() {
        signed(1991, 2);

        assertThat(chart().decades()).extracting(Mark::year).containsExactly(1980, 1990, 2000, 2010, 2020);
        assertThat(chart().decades()).extracting(Mark::x).containsExactly(0.0, 20.0, 40.0, 60.0, 80.0);
        assertThat(chart().bars()).containsExactly(new Bar(1991, 2, 22.3, 1.4, 20, 72));
    }

    @Test
    void barsStandOnTheAxisAndGrowWithTheirNumber() {
        signed(1988, 1);
        signed(1996, 4);

        SigningsChart chart = chart();

        assertThat(chart.agreements()).isEqualTo(5);
        assertThat(chart.bars()).extracting(Bar::height).containsExactly(36, 144);
        assertThat(chart.bars()).allMatch(bar -> bar.y() + bar.height() == chart.base());
        assertThat(chart.levels()).extracting(Level::count).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({"1816, 6", "836, 6", "2024, 1"})
    void marksStayFarEnoughFromEachOther(int first, int most) {
        signed(first, 300);

        assertThat(chart().decades()).hasSizeBetween(1, most);
        assertThat(chart().levels()).hasSizeBetween(1, 4);
        assertThat(chart().bars()).allMatch(bar -> bar.width() >= 0.4);
        assertThat(chart().height()).isLessThan(200);
    }

    private void signed(int year, int count) {
        byYear.put(year, Collections.nCopies(count, "a"));
    }

    private SigningsChart chart() {
        return SigningsChart.of(new Signings(byYear, List.of()), TODAY).orElseThrow();
    }
}
