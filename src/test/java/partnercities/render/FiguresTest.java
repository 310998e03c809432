package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import partnercities.domain.Language;
import partnercities.domain.PopulationScope;
import partnercities.link.Messages;
import partnercities.plan.records.Figure;

/** What is compared in records is what is shown: two figures look alike exactly when neither is the greater one. */
class FiguresTest {
    private final Formats formats = new Formats(Messages.none(new Language("en")));

    @Property
    void distances(
            @ForAll @DoubleRange(min = 0, max = 20_000) double one, @ForAll @DoubleRange(max = 60) double further) {
        alike(one, further, Figure.Distance::new, formats::distance);
    }

    @Property
    void areas(@ForAll @DoubleRange(min = 0, max = 5000) double one, @ForAll @DoubleRange(max = 0.2) double further) {
        alike(one, further, area -> new Figure.Area(area, PopulationScope.CITY), formats::area);
    }

    @Property
    void elevations(
            @ForAll @DoubleRange(min = 0, max = 5000) double one, @ForAll @DoubleRange(max = 2) double further) {
        alike(one, further, Figure.Elevation::new, formats::elevation);
    }

    @Property
    void latitudes(
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 90) double one,
            @ForAll @Scale(6) @DoubleRange(max = 0.0002) double further) {
        alike(one, further, Figure.Latitude::new, formats::latitude);
    }

    private static void alike(double one, double further, DoubleFunction<Figure> figure, DoubleFunction<String> shown) {
        double other = one + further;
        assertThat(figure.apply(one).magnitude().equals(figure.apply(other).magnitude()))
                .as(shown.apply(one) + " and " + shown.apply(other))
                .isEqualTo(shown.apply(one).equals(shown.apply(other)));
    }
}
