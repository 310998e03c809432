package partnercities.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.domain.agreement.Status;
import partnercities.plan.SmallSite;
import partnercities.plan.agreements.Lifeline;
import partnercities.plan.cities.CityPage;
import partnercities.plan.home.HomePage;
import partnercities.plan.timeline.TimelineStrip.Column;
import partnercities.plan.timeline.TimelineStrip.Line;

class TimelineStripsTest {
    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void begin() throws IOException {
        site = new SmallSite(folder).city("lviv", "Lwów", "Львів").city("sumy", "Sumy", "Суми");
    }

    @Test
    void aCityStandsOutAmongTheOthers() throws IOException {
        site.agreement("lviv-2004", "lviv", "steps: [{step: signing, date: 2004, source: a}]")
                .agreement("sumy-2013", "sumy", "steps: [{step: signing, date: 2013, source: a}]")
                .agreement("sumy", "sumy", "steps: [{step: signing, date: unknown, source: a}]");

        assertThat(home().orElseThrow().lines()).extracting(Line::whose).containsExactly("all", "all");
        assertThat(city("Sumy").orElseThrow().lines()).extracting(Line::whose).containsExactly("other", "own");
        assertThat(city("Sumy").orElseThrow().columns()).isEmpty();
        assertThat(home().orElseThrow().first()).isEqualTo(2004);
    }

    @Test
    void aCityAloneNeedsNoStripBesideItsOwnLine() throws IOException {
        site.agreement("lviv-2004", "lviv", "steps: [{step: signing, date: 2004, source: a}]");

        assertThat(city("Lwów")).isEmpty();
        assertThat(home()).isPresent();
    }

    @Test
    void aLineShowsWhenAnAgreementWasInForce() throws IOException {
        site.agreement(
                "lviv-2004",
                "lviv",
                "steps: [{step: letter-of-intent, date: 2001, source: a}, {step: signing, date: 2004, source: a},"
                        + " {step: end, date: 2010, source: a}]");

        assertThat(home().orElseThrow().lines().get(0).spans())
                .extracting(Lifeline.Span::status)
                .containsExactly(Status.IN_FORCE);
    }

    @Test
    void withoutDatesThereIsNothingToDraw() throws IOException {
        site.agreement("lviv-2004", "lviv", "steps: [{step: signing, date: 2004, source: a}]")
                .agreement("lviv-2005", "lviv", "steps: [{step: signing, date: 2005, source: a}]")
                .city("nancy", "Nancy", "Нансі")
                .agreement("nancy", "nancy", "steps: [{step: signing, date: 2006, source: a}]")
                .agreement("sumy", "sumy", "steps: [{step: signing, date: unknown, source: a}]");

        assertThat(city("Sumy")).isEmpty();
        assertThat(city("Lwów")).isPresent();
    }

    /** Else each of many pages would repeat many lines. */
    @Test
    void aStripOfManyAgreementsSumsThemUpByYear() throws IOException {
        for (int number = 0; number < 61; number++) {
            site.agreement(
                    "lviv-" + number,
                    "lviv",
                    "steps: [{step: signing, date: " + (number == 0 ? 2001 : 2003) + ", number: " + number
                            + ", source: a}]");
        }
        site.agreement("sumy-2013", "sumy", "steps: [{step: signing, date: 2013, source: a}]");

        TimelineStrip strip = city("Sumy").orElseThrow();
        assertThat(strip.tally().agreements()).isEqualTo(62);
        assertThat(strip.lines()).extracting(Line::whose).containsExactly("own");
        assertThat(home().orElseThrow().lines()).isEmpty();
        assertThat(strip.columns()).hasSize(2024 - 2000 + 1);
        assertThat(strip.columns()).extracting(Column::height).startsWith(0.0, 0.97, 0.97, 59.03);
        assertThat(strip.columns().get(24)).isEqualTo(new Column(80, 3.33, 0, 60));
    }

    @Test
    void aStripOfManyCenturiesSumsThemUpByDecade() throws IOException {
        for (int number = 0; number < 61; number++) {
            site.agreement(
                    "lviv-" + number,
                    "lviv",
                    "steps: [{step: signing, number: no. " + number + ", date: " + (number == 0 ? 1317 : 2003)
                            + ", source: a}]");
        }

        List<Column> columns = home().orElseThrow().columns();
        assertThat(columns).hasSize(72);
        assertThat(columns).extracting(Column::height).startsWith(0.98).endsWith(60.0, 60.0, 60.0);
        assertThat(columns.get(71).width()).isEqualTo(0.69); // from 2020 to 2024
    }

    private Optional<TimelineStrip> home() throws IOException {
        return site.pages().stream()
                .filter(HomePage.class::isInstance)
                .map(HomePage.class::cast)
                .findFirst()
                .orElseThrow()
                .timeline();
    }

    private Optional<TimelineStrip> city(String name) throws IOException {
        return site.pages().stream()
                .filter(CityPage.class::isInstance)
                .map(CityPage.class::cast)
                .filter(page -> page.city().city().label().text().equals(name))
                .findFirst()
                .orElseThrow()
                .timeline();
    }
}
