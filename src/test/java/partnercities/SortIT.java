package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People sort the register of agreements; the address keeps the order. */
class SortIT {
    private static final String FIRST_COLUMN =
            "[...document.querySelectorAll('.register tbody time, .register tbody .unknown')]"
                    + ".map(cell => cell.dateTime ?? '')";
    private static final String CITIES =
            "[...document.querySelectorAll('.register tbody th')].map(cell => cell.textContent.trim())";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @Test
    void aHeadingSortsAndSortsTheOtherWayRound() {
        visit.open("pl/umowy/");
        List<String> asPlanned = visit.lines(CITIES);
        Locator city = heading("city");

        city.locator("button").click();
        List<String> sorted = visit.lines(CITIES);
        assertThat(sorted).containsExactlyInAnyOrderElementsOf(asPlanned).startsWith("Alcalá de Henares");
        int lwow = sorted.indexOf("Lwów");
        assertThat(sorted.subList(lwow, lwow + 3)).containsExactly("Lwów", "Łuck", "Ługańsk"); // Ł comes after L
        assertThat(city.getAttribute("aria-sort")).isEqualTo("ascending");
        assertThat(visit.page().url()).endsWith("?sort=city");

        city.locator("button").click();
        assertThat(city.getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(visit.page().url()).endsWith("?sort=-city");
        assertThat(visit.lines(CITIES)).isEqualTo(reversed(sorted));
    }

    @Test
    void theAddressSortsAndBackUndoesIt() {
        visit.open("en/agreements/");
        List<String> asPlanned = visit.lines(CITIES);
        heading("kind").locator("button").press("Enter");
        assertThat(visit.lines(CITIES)).isNotEqualTo(asPlanned);
        visit.page().goBack();
        visit.page().waitForCondition(() -> visit.lines(CITIES).equals(asPlanned));
        assertThat(visit.page().locator("[aria-sort]").count()).isZero();

        visit.open("en/agreements/?sort=-date");
        List<String> dates = visit.lines(FIRST_COLUMN);
        assertThat(dates).startsWith("2023-02-22").endsWith(""); // what has no date comes last either way
        assertThat(heading("date").getAttribute("aria-sort")).isEqualTo("descending");
    }

    /** Partner, friendly and former cities stay under their headings. */
    @Test
    void theListOfCitiesSortsWithinItsGroups() {
        visit.open("en/cities/");
        heading("population").locator("button").click();
        heading("population").locator("button").click();

        assertThat(visit.page().url()).endsWith("?sort=-population");
        assertThat(visit.lines("""
                        [...document.querySelectorAll('.directory tbody')].filter(({ rows: [group, ...rows] }) => {
                          const numbers = rows.map(row => Number(row.cells[5].dataset.value));
                          return !group.matches('.group') || numbers.some((number, place) => number > numbers[place - 1]);
                        }).map(body => body.id)""")).isEmpty();
        assertThat(visit.lines("[...document.querySelectorAll('.directory tbody')].map(body => body.id)"))
                .containsExactly("site-partner", "site-friendly", "site-former");
    }

    @Test
    void anUnknownOrderIsThatOfThePage() {
        visit.open("en/agreements/");
        List<String> asPlanned = visit.lines(CITIES);
        visit.open("en/agreements/?sort=taste");
        assertThat(visit.lines(CITIES)).isEqualTo(asPlanned);
    }

    private static Locator heading(String key) {
        Page page = visit.page();
        return page.locator("th[data-sort=" + key + "]");
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
