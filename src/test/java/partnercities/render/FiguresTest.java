package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import partnercities.Chance;
import partnercities.domain.city.PopulationScope;
import partnercities.domain.text.Language;
import partnercities.link.messages.Messages;
import partnercities.plan.records.Figure;

/** What is compared in records is what is shown: two figures look alike exactly when neither is the greater one. */
class FiguresTest {
    private final Formats formats = new Formats(Messages.none(new Language("en")));

    @Test
    void distances() {
        Chance.forAll(chance -> {
            double one = chance.decimal(0, 20_000);
            double further = chance.decimal(0, 60);

            alike(one, further, Figure.Distance::new, formats::distance);
        });
    }

    /** Where tenths stop being shown. */
    @Test
    void distancesAroundTenKilometres() {
        Chance.forAll(chance -> {
            double one = chance.decimal(9_800, 10_600);
            double further = chance.decimal(0, 600);

            alike(one, further, Figure.Distance::new, formats::distance);
        });
    }

    @Test
    void areas() {
        Chance.forAll(chance -> {
            double one = chance.decimal(0, 5000);
            double further = chance.decimal(0, 0.2);

            alike(one, further, area -> new Figure.Area(area, PopulationScope.CITY), formats::area);
        });
    }

    @Test
    void elevations() {
        Chance.forAll(chance -> {
            double one = chance.decimal(0, 5000);
            double further = chance.decimal(0, 2);

            alike(one, further, Figure.Elevation::new, formats::elevation);
        });
    }

    @Test
    void latitudes() {
        Chance.forAll(chance -> {
            double one = chance.decimal(0.000001, 0, 90);
            double further = chance.decimal(0.000001, 0, 0.0002);

            alike(one, further, Figure.Latitude::new, formats::latitude);
        });
    }

    @Test
    void distancesFromTheEquator() {
        Chance.forAll(chance -> {
            double one = chance.decimal(0.000001, 0, 90);
            double further = chance.decimal(0.000001, 0, 0.0002);

            alike(one, further, Figure.FromEquator::new, formats::latitude);
        });
    }

    @Test
    void longitudes() {
        Chance.forAll(chance -> {
            double one = chance.decimal(0.000001, 0, 180);
            double further = chance.decimal(0.000001, 0, 0.0002);

            alike(one, further, degrees -> new Figure.Longitude(degrees, degrees), formats::longitude);
        });
    }

    private static void alike(double one, double further, DoubleFunction<Figure> figure, DoubleFunction<String> shown) {
        double other = one + further;
        assertThat(figure.apply(one).magnitude().equals(figure.apply(other).magnitude()))
                .as(shown.apply(one) + " and " + shown.apply(other))
                .isEqualTo(shown.apply(one).equals(shown.apply(other)));
    }
}
