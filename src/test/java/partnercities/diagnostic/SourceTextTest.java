package partnercities.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partnercities.Chance;

class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nbc\n\nd", "a\r\nbc\r\n\r\nd", "a\rbc\r\rd", "\uFEFFa\r\nbc\n\rd", "\uFEFFa\nbc\r\n\nd"})
    void isTheSameWithAnyLineEndsAndByteOrderMark(String raw) {
        SourceText source = new SourceText("file", raw);

        assertThat(source.text()).isEqualTo("a\nbc\n\nd");
        assertThat(source.lines()).containsExactly("a", "bc", "", "d");
        assertThat(source.at(source.text().indexOf('d'), 1)).isEqualTo(new Position("file", 4, 1, 1));
    }

    @Test
    void keepsAByteOrderMarkThatIsNotAtItsBeginning() {
        assertThat(new SourceText("file", "a\uFEFFb").text()).isEqualTo("a\uFEFFb");
    }

    @Test
    void countsColumnsInCodePoints() {
        SourceText source = new SourceText("file", "x: \uD83C\uDFD9\uD83C\uDFD9 焦作 y");

        assertThat(source.at(source.text().indexOf('y'), 1)).isEqualTo(new Position("file", 1, 10, 1));
        assertThat(source.at(3, 4)).isEqualTo(new Position("file", 1, 4, 2));
    }

    @Test
    void cutsAPositionAtTheEndOfItsLine() {
        SourceText source = new SourceText("file", "first\nsecond");

        assertThat(source.at(2, 100)).isEqualTo(new Position("file", 1, 3, 3));
        assertThat(source.at(5, 3)).isEqualTo(new Position("file", 1, 6, 1));
        assertThat(source.at(8, 100)).isEqualTo(new Position("file", 2, 3, 4));
    }

    @Test
    void stopsAtTheEndOfTheText() {
        SourceText source = new SourceText("file", "ab\n");

        assertThat(source.at(99, 1)).isEqualTo(new Position("file", 2, 1, 1));
        assertThat(source.at(-1, 1)).isEqualTo(new Position("file", 1, 1, 1));
        assertThat(source.offset(99, 99)).isEqualTo(3);
        assertThat(source.offset(1, 99)).isEqualTo(2);
        assertThat(new SourceText("file", "").at(0, 1)).isEqualTo(new Position("file", 1, 1, 1));
    }

    @Test
    void findsTheOffsetOfEveryPlaceAgain() {
        Chance.forAll(chance -> {
            String raw = text(chance);
            int wanted = chance.whole(0, 60);

            SourceText source = new SourceText("file", raw);
            int offset = Math.min(wanted, source.text().length());
            boolean insideACharacter = offset > 0
                    && offset < source.text().length()
                    && Character.isSurrogatePair(
                            source.text().charAt(offset - 1), source.text().charAt(offset));
            if (!insideACharacter) {
                Position place = source.at(offset, 1);
                assertThat(source.offset(place.line(), place.column())).isEqualTo(offset);
            }
        });
    }

    @Test
    void countsAsManyLinesAsThereAreLineFeedsBefore() {
        Chance.forAll(chance -> {
            String raw = text(chance);
            int wanted = chance.whole(0, 60);

            SourceText source = new SourceText("file", raw);
            int offset = Math.min(wanted, source.text().length());

            assertThat(source.at(offset, 1).line())
                    .isEqualTo(1
                            + source.text()
                                    .substring(0, offset)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count());
            assertThat(source.text()).doesNotContain("\r");
        });
    }

    @Test
    void hasNoPlacesBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("file", 0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("file", 1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Position("file", 1, 1, 0));
    }

    private static String text(Chance chance) {
        return chance.scraps(0, 30, "a", "ł", "и", "\uD83C\uDFD9", "\n", "\r\n", "\r", "\t", "\uFEFF");
    }
}
