package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts that know no page: all cases are asked on one blank page. */
class ModulesIT {
    private static final List<String> MODULES =
            List.of("letters", "map-filter", "map-labels", "map-lines", "search-words");

    @RegisterExtension
    static final Visit visit = Visit.toRealSite();

    @SuppressWarnings("NullAway.Init")
    private static Page blank;

    @BeforeAll
    static void openTheBlankPage() {
        blank = visit.otherPage(new NewPageOptions());
        String address = visit.address("blank.html");
        blank.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody("<!DOCTYPE html><html lang=en><title>Blank</title>")));
        blank.navigate(address);
        Map<String, String> addresses = new LinkedHashMap<>();
        MODULES.forEach(module -> addresses.put(module, visit.address(file(module))));
        blank.evaluate("""
                async addresses => {
                  window.modules = {};
                  for (const [name, address] of Object.entries(addresses)) {
                    window.modules[name] = await import(address);
                  }
                }""", addresses);
    }

    /** Forms of one word, and then a word that is another one. */
    @ParameterizedTest
    @CsvSource({
        "pl, Krzywy Krzywego Krzywemu Krzywym, krzyk",
        "pl, Róg Rogu Rogiem, rok",
        "pl, Lwów Lwowa Lwowie Lwowem Lwowowi, lwy",
        "pl, Charków Charkowa Charkowie Charkowem, charakter",
        "pl, Brześć Brześcia Brześciu Brześciem, brzeg",
        "pl, Kamieniec Kamieńca Kamieńcu Kamieńcem, kamienica",
        "pl, Winnica Winnicy Winnicę Winnicą, wina",
        "pl, Wilno Wilna Wilnie Wilnem, Wilga",
        "pl, Równe Równego Równym Równem, rola",
        "pl, miasto miasta miastem mieście miastach, masto",
        "pl, Ukraina Ukrainy Ukrainie ukraiński ukraińskich, ukrop",
        "uk, Харків Харкова Харкову Харкові Харковом, харчі",
        "uk, Львів Львова Львову Львові Львовом, левів",
        "uk, Кривий Кривого Кривому Кривим, крик",
        "uk, Ріг Рогу Розі Рогом, рік",
        "uk, Луцьк Луцька Луцьку Луцьком, лузга",
        "uk, Кам’янець Кам'янця Камʼянцю Кам’янцем, камінь",
        "uk, Вінниця Вінниці Вінницю Вінницею, вина",
        "uk, Рівне Рівного Рівному Рівним, рів",
        "uk, Київ Києва Києву Києвом, кий",
        "en, city cities city’s, citadel",
        "en, agreement agreements, agrarian",
        "en, Łódź lodz LODZ, lady"
    })
    void aWordIsFoundInAllItsForms(String language, String forms, String other) {
        Object shared = blank.evaluate("""
                ([language, words, other]) => {
                  const { forms } = modules.letters;
                  const common = words.map(word => forms(word, language))
                    .reduce((all, some) => all.filter(form => some.includes(form)));
                  return [common.length > 0, forms(other, language).some(form => common.includes(form))];
                }""", List.of(language, List.of(forms.split(" ")), other));
        assertThat(shared).as(forms).isEqualTo(List.of(true, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łódź | lodz",
                "Ґрунь | грунь",
                "Київ | киів",
                "İstanbul ISTANBUL ıstanbul | istanbulistanbulistanbul",
                "Weißenburg | weissenburg",
                "WEIẞENBURG | weissenburg",
                "Đakovo | dakovo",
                "Tromsø | tromso",
                "Gəncə | gence",
                "Ivano-Frankivsk | ivanofrankivsk",
                "Ivano–Frankivsk | ivanofrankivsk",
                "Lviv’s | lviv",
                "Кам'янець | камянець",
                "Кам’янець | камянець",
                "Камʼянець | камянець",
                "Кам`янець | камянець",
                "Кам´янець | камянець",
                "Кам‘янець | камянець",
                "Кам′янець | камянець"
            })
    void lettersAreFolded(String text, String folded) {
        assertThat(blank.evaluate("text => modules.letters.fold(text)", text)).isEqualTo(folded);
    }

    /** A name, what somebody types who means it, and what somebody types who does not; each in all languages of pages. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lwów | lw; lwow; LWÓW; lwowie; Lwowem | lwy; lwowek",
                "Львів | львів; Львова; у-Львові; льв | левів",
                "Ґрунь | Грунь; грунь; ґрунь; Груні | грінь",
                "Krzywy Róg | krzywyrog; krzywy-róg; Krzywego Rogu; krzywegorogu; w-Krzywym-Rogu; rogu; rog krzywy | krzyk; krzywy las",
                "Iwano-Frankiwsk | iwanofrankiwsk; iwano frankiwsk; iwanofrankiwsku; Iwano-Frankiwskiem; frankiwsk | iwan las",
                "Івано-Франківськ | іванофранківськ; івано франківськ; Івано-Франківську; іванофранківська | іванко",
                "Кам’янець-Подільський | камянецьподільський; кам'янець подільський; кам янець; Кам’янцем; Кам'янця-Подільського | камінь",
                "Ivano-Frankivsk | ivanofrankivsk; ivano frankivsk; Ivano–Frankivsk’s; ivano | ivan las",
                "Riszon le-Cijjon | riszonlecijjon; riszon le cijjon; riszon-le-cijjonie; lecijjon | riszonka",
                "İstanbul | istanbul; ISTANBUL; ıstanbul | stambul",
                "Weißenburg | weissenburg; WEISSENBURG; Weißenburg | weisenburg"
            })
    void aNameIsFoundHoweverItIsTyped(String name, String typed, String others) {
        List<?> answers = (List<?>) blank.evaluate("""
                ([name, typed]) => ["pl", "en", "uk"].map(language => {
                  const { asked, matches, named } = modules["map-filter"];
                  const city = { names: [named("Lublin", language), named(name, language)], values: {} };
                  return typed.filter(text => matches(city, { text: asked(text, language), options: {} }));
                })""", List.of(name, parts(typed + "; " + others)));
        // a preposition is a word of its own, which no name has
        List<String> found = parts(typed).stream()
                .filter(text -> !text.startsWith("w-") && !text.startsWith("у-"))
                .toList();
        assertThat(answers).as(name).hasSize(3).allMatch(answer -> answer.equals(found), "finds " + found);
    }

    /** What the map asks of one name, the search asks of its index. */
    @ParameterizedTest
    @ValueSource(strings = {"krzywyrog", "krzywegorogu", "KrzywyRóg"})
    void aNameInOnePieceSharesASeamWithTheNameInTwo(String typed) {
        assertThat(blank.evaluate("""
                typed => {
                  const { compounds, cuts, foldedWords } = modules.letters;
                  const known = compounds(foldedWords("Krzywy Róg"), "pl");
                  return cuts(typed, "pl").filter(form => known.includes(form)).length > 0;
                }""", typed)).isEqualTo(true);
    }

    @Test
    void aCityHasOneOptionOfEachFacetWithChoices() {
        assertThat(blank.evaluate("""
                () => {
                  const { asked, matches, named } = modules["map-filter"];
                  const city = { names: [named("Lublin", "en")], values: { country: ["PL"], kind: ["twin", "friend"] } };
                  return [{}, { country: [] }, { country: ["UA", "PL"] }, { kind: ["friend"], country: ["PL"] },
                    { kind: ["friend"], country: ["UA"] }, { planet: ["mars"] }]
                    .map(options => matches(city, { text: asked(" ", "en"), options }));
                }""")).isEqualTo(List.of(true, true, true, true, false, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lviv | lviv",
                "Lwów i Łuck | Lwów Łuck; lwowi Łuck; Lwów iluck; lwowiluck",
                "кам янець | кам янець; камянець",
                "le | le"
            })
    void aQueryIsReadInSeveralWays(String query, String readings) {
        assertThat(blank.evaluate(
                        "query => modules['search-words'].readings(query).map(words => words.join(' '))", query))
                .isEqualTo(parts(readings));
    }

    @Test
    void wordsKeepTheirPlacesAndTextsAreShortenedBetweenWords() {
        assertThat(blank.evaluate("""
                () => {
                  const { mistakes, shortened, words } = modules["search-words"];
                  const long = "seven77 ".repeat(60).trim();
                  return [
                    words("Кам’янець, O’Neill & 2").map(({ word, start, end }) => `${word} ${start} ${end}`).join(),
                    shortened("short", 0),
                    shortened(long, 0).length <= 222 && shortened(long, 0).endsWith("seven77 …"),
                    shortened(long, 10).startsWith("… seven77 "),
                    [3, 4, 7, 8].map(mistakes).join(),
                  ];
                }"""))
                .isEqualTo(List.of("Кам’янець 0 9,O’Neill 11 18,2 21 22", "short", true, true, "0,1,1,2"));
    }

    /** From Fiji, Hawaii lies to the east, and so does all land up to the prime meridian. */
    @Test
    void linesAndLandDoNotJumpAcrossTheMapOfAHomeInThePacific() {
        assertThat(blank.evaluate("""
                () => {
                  const { around, beside, way } = modules["map-lines"];
                  const line = way([-17, 178], [21, -157]);
                  const steps = line.slice(1).map(([, longitude], index) => Math.abs(longitude - line[index][1]));
                  const island = [[-180, 0], [-170, 0], [-170, 10], [-180, 0]];
                  return JSON.stringify([
                    line.length > 20 && Math.max(...steps) < 3,
                    line.at(-1),
                    beside(178, -157),
                    way([50, 0], [50, 90]).some(([latitude]) => latitude > 58.5),
                    around(178, [[island]]),
                    around(0, [[island]]).length,
                  ]);
                }""")).isEqualTo("[true,[21,203],203,true,[[[[0,180],[0,190],[10,190],[0,180]]]],1]");
    }

    /** Marks by their middles, on a sheet of 200 by 100 pixels; names are 50 by 10. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 50 | end",
                "180 50 | start",
                "90 50; 120 50 | start; end",
                "100 50; 130 50; 70 50 | above; end; start",
                "100 50; 130 50; 70 50; 100 34 | below; end; start; end",
                "2 50; 20 50; 2 34; 2 66 | none; end; end; end"
            })
    void namesStandWhereTheyCoverNothing(String marks, String sides) {
        assertThat(blank.evaluate("""
                marks => {
                  const pins = marks.map(mark => mark.split(" ").map(Number)).map(([x, y]) =>
                    ({ element: document.createElement("div"), point: { x, y }, width: 50, height: 10 }));
                  modules["map-labels"].placeLabels(pins, { x: 200, y: 100 });
                  return pins.map(({ element }) => element.dataset.name);
                }""", parts(marks))).isEqualTo(parts(sides));
    }

    private static List<String> parts(String text) {
        return Arrays.asList(text.split("; "));
    }

    private static String file(String module) {
        return RealSite.get().files().keySet().stream()
                .filter(path -> path.matches("assets/" + module + "\\.[0-9a-f]+\\.js"))
                .findFirst()
                .orElseThrow();
    }
}
