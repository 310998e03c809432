package partnercities.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.domain.time.CountedSpan;

class CountedViewsTest {
    private static final ZoneId HOME = ZoneId.of("Europe/Warsaw");

    /** Spans begin at a multiple of ten seconds and last up to 29, so many touch and overlap. */
    @Test
    void joinedSpansAreInOrderWithGapsBetweenThemAndCoverTheSameSeconds() {
        Chance.forAll(chance -> {
            List<Integer> numbers = chance.several(0, 8, () -> chance.whole(0, 299));

            List<CountedSpan> spans = numbers.stream()
                    .map(number -> span(number / 30 * 10L, number / 30 * 10L + number % 30))
                    .toList();

            CountedViews views = new CountedViews(new TreeMap<>(), spans);

            for (int index = 1; index < views.spans().size(); index++) {
                assertThat(views.spans().get(index).from())
                        .isAfter(views.spans().get(index - 1).until().plusSeconds(1));
            }
            LongStream.range(-1, 140).mapToObj(Instant::ofEpochSecond).forEach(moment -> assertThat(
                            views.covers(moment))
                    .isEqualTo(spans.stream().anyMatch(span -> span.covers(moment))));
        });
    }

    @Test
    void sumsAreAddedArticleByArticle() {
        CountedViews one = new CountedViews(new TreeMap<>(Map.of("a", 1L, "b", 2L)), List.of(span(0, 9)));
        CountedViews two = new CountedViews(new TreeMap<>(Map.of("b", 3L, "c", 4L)), List.of(span(20, 29)));

        assertThat(one.plus(two).articles()).containsExactly(entry("a", 1L), entry("b", 5L), entry("c", 4L));
        assertThat(one.plus(two).spans()).containsExactly(span(0, 9), span(20, 29));
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).total()).isEqualTo(10);
    }

    @Test
    void aGapIsADayAtHomeOfWhichNothingWasCounted() {
        assertThat(between("2026-03-01T22:59:59Z", "2026-03-02T23:00:00Z")).isTrue(); // the whole 2 March
        assertThat(between("2026-03-01T22:59:59Z", "2026-03-02T22:59:59Z")).isFalse();
        assertThat(between("2026-03-01T23:00:00Z", "2026-03-02T23:00:00Z")).isFalse();
        assertThat(CountedViews.NONE.leavesOutADay(HOME)).isFalse();
    }

    @Test
    void aSpanDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> span(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean between(String until, String from) {
        return new CountedViews(
                        new TreeMap<>(),
                        List.of(
                                new CountedSpan(Instant.parse("2026-02-01T00:00:00Z"), Instant.parse(until)),
                                new CountedSpan(Instant.parse(from), Instant.parse("2026-04-01T00:00:00Z"))))
                .leavesOutADay(HOME);
    }

    private static CountedSpan span(long from, long until) {
        return new CountedSpan(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until));
    }
}
