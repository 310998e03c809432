package partnercities.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import partnercities.Chance;

class DiagnosticsTest {

    @Test
    void areInTheSameOrderHoweverTheyArrived() {
        Chance.forAll(chance -> {
            List<Diagnostic> found = some(chance);

            List<Diagnostic> otherwise = new ArrayList<>(found);
            java.util.Collections.shuffle(otherwise, chance.random());

            assertThat(sorted(otherwise)).isEqualTo(sorted(found));
        });
    }

    /** Then no order of arrival, and no hash code, can show. */
    @Test
    void areOrderedSoThatOnlyEqualOnesAreEquallyFar() {
        Chance.forAll(chance -> {
            Diagnostic first = one(chance);
            Diagnostic second = one(chance);

            assertThat(first.compareTo(second) == 0).isEqualTo(first.equals(second));
            assertThat(Integer.signum(first.compareTo(second))).isEqualTo(-Integer.signum(second.compareTo(first)));
        });
    }

    @Test
    void areGatheredByManyThreadsAtOnce() {
        Diagnostics diagnostics = new Diagnostics();
        IntStream.range(0, 10_000)
                .parallel()
                .forEach(index -> diagnostics.add(
                        Diagnostic.of(Rule.WRONG_TYPE, "message").at(new Position("file", 1 + index % 100, 1, 1))));

        assertThat(diagnostics.sorted()).hasSize(100);
        assertThat(diagnostics.sorted()).isSorted();
    }

    @Test
    void areSortedByFileGravityLineAndColumnAndFirstWhatHasNoPlace() {
        Diagnostic nowhere = Diagnostic.of(Rule.EDITED_FILE, "nowhere");
        Diagnostic earlier = Diagnostic.of(Rule.EDITED_FILE, "earlier").at(new Position("b", 2, 9, 1));
        Diagnostic later = Diagnostic.of(Rule.WRONG_TYPE, "later").at(new Position("b", 10, 1, 1));
        Diagnostic file = Diagnostic.of(Rule.WRONG_TYPE, "first file").at(new Position("a", 99, 1, 1));
        Diagnostics diagnostics = new Diagnostics();
        Diagnostic last = Diagnostic.of(Rule.WRONG_TYPE, "last").at(new Position("b", 10, 2, 1));
        diagnostics.addAll(List.of(last, later, earlier, nowhere, file));

        assertThat(diagnostics.sorted()).containsExactly(nowhere, file, later, last, earlier);
    }

    @Test
    void haveErrorsOnlyWhenOneIsAnError() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(Diagnostic.of(Rule.EDITED_FILE, "a warning"));
        assertThat(diagnostics.hasErrors()).isFalse();

        diagnostics.add(Diagnostic.of(Rule.WRONG_TYPE, "an error"));
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void keepWhatAProductWasFoundWith() {
        Diagnostics diagnostics = new Diagnostics();
        Diagnostic one = Diagnostic.of(Rule.EDITED_FILE, "a warning");

        assertThat(diagnostics.take(new Checked<>("value", List.of(one, one)))).isEqualTo("value");
        assertThat(diagnostics.with(1)).isEqualTo(new Checked<>(1, List.of(one)));
    }

    private static List<Diagnostic> sorted(List<Diagnostic> found) {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.addAll(found);
        return diagnostics.sorted();
    }

    private static List<Diagnostic> some(Chance chance) {
        return chance.several(0, 12, () -> one(chance));
    }

    /** From so small a world that they often differ in one thing alone. */
    private static Diagnostic one(Chance chance) {
        return new Diagnostic(
                chance.one(Rule.UNREADABLE_ACCENT, Rule.HOPELESS_ACCENT, Rule.UNSAFE_LINK, Rule.UNSAFE_PAGE_LINK),
                chance.one("One message.", "Another message."),
                chance.maybe(() -> position(chance)),
                chance.several(0, 2, () -> position(chance)),
                chance.maybe(() -> chance.one("do this", "do that")),
                chance.maybe(() -> new Mend.Name(chance.one("this", "that"))));
    }

    private static Position position(Chance chance) {
        return new Position(chance.one("a.yaml", "b.md"), chance.whole(1, 2), 1, chance.whole(1, 2));
    }
}
