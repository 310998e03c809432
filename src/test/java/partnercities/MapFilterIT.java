package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Citizens narrow the list of cities and the map down, and share what they see. */
class MapFilterIT {
    private static final String ENTRIES = ".places > li";
    private static final String PINS = ".pin[data-city]";
    /** Chooses one option after the other, and tells what is shown then, and what is expected by the entries' own words. */
    private static final String EACH_OPTION = """
            ([entries, pins]) => {
              const shown = elements => [...document.querySelectorAll(elements)].filter(element => element.checkVisibility())
                .map(element => element.dataset.city);
              return [...document.querySelectorAll('#site-filter [type=checkbox]')].map(box => {
                const { name: facet, value: option } = box;
                box.click();
                const answer = {
                  facet, option,
                  expected: [...document.querySelectorAll(entries)].filter(entry => entry.dataset[facet].split(' ').includes(option))
                    .map(entry => entry.dataset.city),
                  entries: shown(entries),
                  pins: shown(pins),
                  tally: document.querySelector('#site-tally[role=status]').innerText.replaceAll('\u00a0', ' '),
                  count: box.parentElement.querySelector('.count').textContent,
                };
                box.click();
                return answer;
              });
            }""";
    /** How many cities each option is said to have. */
    private static final String COUNTS = """
            facet => Object.fromEntries([...document.querySelectorAll(`#site-filter [name=${facet}]`)]
              .map(box => [box.value, Number(box.parentElement.querySelector('.count').textContent)]))""";

    @RegisterExtension
    static final Visit visit = Visit.backToRealSite();

    @Test
    void eachOptionShowsTheCitiesThatHaveItOnTheListAndOnTheMap() {
        visit.openMap(Visit.MAP);
        Page page = visit.page();
        int all = visit.shown(ENTRIES).size();
        Set<String> facets = new TreeSet<>();
        for (Object answer : (List<?>) page.evaluate(EACH_OPTION, List.of(ENTRIES, PINS))) {
            Map<?, ?> option = (Map<?, ?>) answer;
            List<?> expected = (List<?>) option.get("expected");
            String name = option.get("facet") + " " + option.get("option");
            facets.add(option.get("facet").toString());
            assertThat(expected).as(name).isNotEmpty();
            assertThat(option.get("entries")).as(name).isEqualTo(expected);
            assertThat(option.get("pins")).as(name).isEqualTo(expected);
            assertThat(option.get("tally"))
                    .isEqualTo(expected.size() == all ? all + " cities" : expected.size() + " of " + all + " cities");
            assertThat(option.get("count")).as(name).isEqualTo("" + expected.size());
        }
        assertThat(facets).containsExactly("category", "continent", "country", "decade", "kind", "status");
        assertThat(visit.shown(PINS)).hasSize(all);
    }

    /** Counted from the editors' files, by other means than the generator's. */
    @Test
    void theCountsAreThoseOfTheContent() throws IOException {
        visit.openMap(Visit.MAP);
        for (String facet : List.of("country", "category", "kind")) {
            assertThat(visit.page().evaluate(COUNTS, facet)).as(facet).isEqualTo(counted(facet));
        }
    }

    private static Map<String, Integer> counted(String facet) throws IOException {
        Map<String, Set<String>> cities = new TreeMap<>();
        boolean isOfCity = !facet.equals("kind");
        for (Path file : RealSite.filesBelow(Path.of(isOfCity ? "content/cities" : "content/agreements"))) {
            if (file.toString().endsWith(".yaml")) {
                JsonNode facts = new YAMLMapper().readTree(Files.readString(file));
                JsonNode value = facts.get(facet);
                String stated = (value.isObject() ? value.get("value") : value).asString();
                String key = value.has("assumed") ? "not-documented" : stated;
                String city = isOfCity
                        ? file.getParent().getFileName().toString()
                        : facts.get("city").toString();
                cities.computeIfAbsent(key, any -> new TreeSet<>()).add(city);
            }
        }

        Map<String, Integer> counted = new TreeMap<>();
        cities.forEach((key, having) -> counted.put(key, having.size()));
        return counted;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/map/", "pl/mapa/"})
    void aCityIsFoundByEveryNameThatItHas(String path) {
        Map<String, List<String>> names = Map.of(
                "kryvyi-rih",
                List.of(
                        "Krzywy Róg",
                        "krzywy rog",
                        "Kryvyi Rih",
                        "KRYVYI-RIH",
                        "Кривий Ріг",
                        "кривий",
                        "Krivoy Rog",
                        "krivoy",
                        "krzywyrog",
                        "Krzywego Rogu",
                        "кривогорогу"),
                "lviv",
                List.of("lwow", "Lwów", "Львів", "lwowie", "Львова"),
                "munster",
                List.of("munster"),
                "ivano-frankivsk",
                List.of("ivano frankivsk", "iwanofrankiwsk", "Iwano-Frankiwsku"),
                "kamianets-podilskyi",
                List.of("Кам'янець", "Кам’янець"));
        visit.openMap(path);
        names.forEach((city, texts) -> texts.forEach(text -> {
            visit.page().locator("#site-search").fill(text);

            assertThat(visit.shown(ENTRIES)).as(text).containsExactly(city);
            assertThat(visit.shown(PINS)).as(text).containsExactly(city);
        }));
    }

    @ParameterizedTest
    @CsvSource({
        "pl/mapa/, 32 miasta, 1 z 32 miast, 0 z 32 miast, Pokaż wszystkie miasta",
        "en/map/, 32 cities, 1 of 32 cities, 0 of 32 cities, Show all cities",
        "uk/mapa/, 32 міста, 1 із 32 міст, 0 із 32 міст, Показати всі міста"
    })
    void theCountIsAnnouncedAndNothingFoundHasAWayBack(String path, String all, String one, String none, String reset) {
        visit.openMap(path);
        Page page = visit.page();
        Locator back = page.locator("button[type=reset]");
        assertThat(visit.tally()).isEqualTo(all);
        assertThat(back.isVisible()).isFalse();

        page.locator("#site-search").fill("krivoy");
        assertThat(visit.tally()).isEqualTo(one);
        assertThat(page.locator("#site-none").isVisible()).isFalse();

        page.locator("#site-search").fill("nowhere at all");
        assertThat(visit.tally()).isEqualTo(none);
        assertThat(page.locator("#site-none").isVisible()).isTrue();
        assertThat(back.innerText()).isEqualTo(reset);

        back.press("Enter");
        assertThat(visit.tally()).isEqualTo(all);
        assertThat(page.locator("#site-none").isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("site-list");
        assertThat(page.evaluate("location.search")).isEqualTo("");
    }

    @Test
    void theAddressKeepsTheChoiceForOthersAndForOtherLanguages() {
        visit.openMap(Visit.MAP);
        Page page = visit.page();
        page.locator(".facet:has([name=country]) summary").click();
        page.locator("[name=country][value=UA]").check();
        page.locator("[name=country][value=LT]").check();
        page.locator("#site-search").fill("Wilno");
        List<String> shown = visit.shown(ENTRIES);
        assertThat(shown).containsExactly("vilnius");
        String query = "?country=LT&country=UA&q=Wilno";
        assertThat(page.evaluate("location.search")).isEqualTo(query);

        visit.openMap(Visit.MAP + query);
        assertThat(visit.shown(ENTRIES)).isEqualTo(shown);
        assertThat(visit.shown(PINS)).isEqualTo(shown);
        assertThat(page.locator("#site-search").inputValue()).isEqualTo("Wilno");
        assertThat(page.locator("[name=country]:checked").count()).isEqualTo(2);

        page.locator(".languages a[lang=uk]").click();
        page.waitForSelector("html[lang=uk] #site-map.live");
        assertThat(visit.shown(ENTRIES)).isEqualTo(shown);
        assertThat(visit.tally()).isEqualTo("1 із 32 міст");
    }

    @Test
    void theWayBackLeadsToTheChoice() {
        visit.openMap(Visit.MAP);
        Page page = visit.page();
        page.locator("#site-search").fill("lwow");
        page.locator(ENTRIES + ":not([hidden]) a").click();
        page.waitForURL("**/lviv/");
        page.goBack();
        page.waitForSelector("#site-map.live");
        assertThat(visit.shown(ENTRIES)).containsExactly("lviv");

        // a fragment is a further entry of the history on the same page
        page.locator(".skip-map").press("Enter");
        page.locator("#site-search").fill("");
        assertThat(visit.tally()).isEqualTo("32 cities");
        page.goBack();
        page.waitForCondition(() -> visit.tally().equals("1 of 32 cities"));
        assertThat(page.locator("#site-search").inputValue()).isEqualTo("lwow");
    }

    @Test
    void whatTheAddressNamesWithoutReasonIsIgnored() {
        visit.openMap(Visit.MAP + "?country=ZZ&decade=UA&planet=mars&q=%20");

        assertThat(visit.tally()).isEqualTo("32 cities");
        assertThat(visit.page().evaluate("location.search")).isEqualTo("");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void aPanelOfOptionsClosesByEscapeAndWhenTheFocusLeavesIt() {
        visit.openMap(Visit.MAP);
        Page page = visit.page();
        Locator panel = page.locator(".facet:has([name=category])");
        panel.locator("summary").press("Enter");
        panel.locator("[type=checkbox]").first().press("Escape");
        assertThat(panel.getAttribute("open")).isNull();
        assertThat(page.evaluate("document.activeElement.matches('.facet:has([name=category]) > summary')"))
                .isEqualTo(true);

        panel.locator("summary").press("Enter");
        panel.locator("[type=checkbox]").last().press("Tab");
        assertThat(panel.getAttribute("open")).isNull();

        panel.locator("summary").click();
        panel.locator("label").first().click();
        assertThat(panel.getAttribute("open")).as("stays open while it is used").isNotNull();
        page.locator("h1").click();
        assertThat(panel.getAttribute("open")).isNull();
    }
}
