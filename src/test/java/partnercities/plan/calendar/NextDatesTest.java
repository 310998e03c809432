package partnercities.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partnercities.plan.SmallSite;
import partnercities.plan.cities.CityListPage;
import partnercities.plan.home.HomePage;

class NextDatesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** They stand before the map, so a large network has no more of them than a small one. */
    @Test
    void pagesShowTheFirstAndLeadToTheCalendarIfThereAreMore() throws IOException {
        SmallSite site = new SmallSite(folder).city("lviv", "Lwów", "Львів");
        for (int year = 2001; year < 2009; year++) {
            agreement(site, year);
        }
        assertThat(home(site).nextDates()).hasSize(8);
        assertThat(home(site).otherDates()).isEmpty();

        agreement(site, 2009);
        assertThat(home(site).nextDates()).hasSize(8);
        assertThat(home(site).otherDates())
                .hasValueSatisfying(calendar -> assertThat(calendar.address()).endsWith("/kalendarz/"));
        CityListPage list = page(site, CityListPage.class);
        assertThat(list.nextDates()).isEqualTo(home(site).nextDates());
        assertThat(list.otherDates()).isEqualTo(home(site).otherDates());
    }

    /** Signed on the same day of another year as that of the build. */
    private static void agreement(SmallSite site, int year) throws IOException {
        site.agreement("lviv-" + year, "lviv", "steps: [{step: signing, date: " + year + "-06-01, source: a}]");
    }

    private static HomePage home(SmallSite site) throws IOException {
        return page(site, HomePage.class);
    }

    private static <P> P page(SmallSite site, Class<P> kind) throws IOException {
        return site.pages().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
