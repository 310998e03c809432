package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partnercities.Chance;
import partnercities.html.PageOutline;

/** Texts are written with _ for a no-break space and ~ for a narrow one. */
class TypesettingTest {

    @Test
    void tellsDirectionsWhereTheyChange() {
        assertThat(Typesetting.typeset(
                                "<html lang=\"he\"><p lang=he>א <b lang=\"en\">b <i lang='pl'>c</i></b> <i lang=\"ar\">ب</i></p>")
                        .text())
                .isEqualTo(
                        "<html lang=\"he\" dir=\"rtl\"><p lang=he>א <b lang=\"en\" dir=\"ltr\">b <i lang='pl'>c</i></b>"
                                + " <i lang=\"ar\">ب</i></p>");
        assertThat(Typesetting.typeset(
                                "<html lang=\"en\"><p lang=\"yi\" title=\"'x'\">x</p> <p>y</p> <svg><text lang=\"he\">z</text></svg>")
                        .text())
                .isEqualTo("<html lang=\"en\"><p lang=\"yi\" dir=\"rtl\" title=\"'x'\">x</p> <p>y</p>"
                        + " <svg><text lang=\"he\">z</text></svg>");
        assertThat(Typesetting.typeset("<p lang=\"he\" dir=\"auto\">x</p>").text())
                .isEqualTo("<p lang=\"he\" dir=\"auto\">x</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "W Lublinie i w Lwowie, a także (z daleka) | W_Lublinie i_w_Lwowie, a_także (z_daleka)",
                "To „w cudzysłowie”, u nas – o tym | To „w_cudzysłowie”, u_nas – o_tym",
                "na wschód od niej, ale i. Tak | na wschód od niej, ale i. Tak",
                "12 km, 5 tys. osób, 1988 r., 30 % | 12_km, 5_tys. osób, 1988_r., 30_%",
                "nr 5, ust. 2, art. 3, s. 12, § 4 | nr_5, ust._2, art._3, s._12, §_4",
                "J. Kowalski i J. R. R. Tolkien | J._Kowalski i_J._R._R._Tolkien",
                "14 lutego 2023 r. podpisano | 14_lutego 2023_r. podpisano",
                "mieszka 335 000 osób | mieszka 335_000 osób",
                "Rada nie spotkała się w 1988 r.. | Rada nie spotkała się w_1988_r.",
                "i tak dalej... | i_tak dalej...",
                "\"Gazeta \"Nowa\" pisze\" | „Gazeta «Nowa» pisze”",
                "\"tak\", (\"nie\") | „tak”, („nie”)",
                "'słowo' Moore'a | „słowo” Moore’a",
                "ekran 19\" i 5' | ekran 19\" i_5'",
                "2023-02-02, 1988-2004, 81 466 | 2023-02-02, 1988-2004, 81_466",
                "https://x.example/o'neil | https://x.example/o'neil",
            })
    void setsPolish(String typed, String set) {
        assertSets("pl", typed, set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "У Львові й у Луцьку, а я є тут | У_Львові й_у_Луцьку, а_я_є_тут",
                "п'ять сімей | п’ять сімей",
                "\"Газета \"Нова\" пише\" | «Газета „Нова“ пише»",
                "14 лютого 2023 р.. | 14_лютого 2023_р.",
                "5 тис. осіб, № 5, ст. 3 | 5_тис. осіб, №_5, ст._3",
                "Т. Шевченко | Т._Шевченко",
            })
    void setsUkrainian(String typed, String set) {
        assertSets("uk", typed, set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en-GB | \"The city's \"new\" hall\" | “The city’s ‘new’ hall”",
                "en | the cities' plan of the '80s | the cities’ plan of the ’80s",
                "en | 'one' and \"two\" | ‘one’ and “two”",
                "en | on 14 February, 12 km, no. 5, a b | on 14_February, 12_km, no._5, a b",
                "de | \"Die \"neue\" Stadt\" am 14. Februar, Nr. 5 | „Die ‚neue‘ Stadt“ am 14._Februar, Nr._5",
                "de | Hier endet es um 14. Dann | Hier endet es um 14. Dann",
                "fr | \"Bonjour\" dit l'ami : oui ! non ? | «_Bonjour_» dit l’ami_: oui~! non~?",
                "fr | « Bonjour » | «_Bonjour_»",
                "fr | \" Bonjour \" à 12:30 | \" Bonjour \" à 12:30",
                "cs | \"Město \"nové\" hraje\" i k řece, 14. února, 12 km | „Město ‚nové‘ hraje“ i_k_řece, 14._února, 12_km",
                "hu | \"Az \"új\" város\" 2023. február 14. és 5 ezer | „Az »új« város” 2023. február_14. és 5_ezer",
                "it | \"La \"nuova\" città\" dell'anno, un po' di 12 km, n. 5 | «La “nuova” città» dell’anno, un po’ di 12_km, n._5",
                "lt | \"Miestas \"naujas\"\" 2023 m. vasario 14 d., 5 tūkst. | „Miestas „naujas““ 2023_m. vasario_14_d., 5_tūkst.",
                "ro | \"Orașul \"nou\"\" la 14 februarie, nr. 5, 12 km | „Orașul «nou»” la 14_februarie, nr._5, 12_km",
                "es | \"La \"nueva\" ciudad\" tiene 12 km², pág. 5 | «La “nueva” ciudad» tiene 12_km², pág._5",
                "lv | \"Rīga\" i w 12 km | \"Rīga\" i w 12 km",
            })
    void setsOtherLanguages(String language, String typed, String set) {
        assertThat(typeset(language, typed)).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "To &quot;<em>w</em> domu&quot; &#39;a&#39; | To „<em>w</em> domu” „a”",
                "\"<em>słowo</em>\" w <a href=\"i w 'a'\">domu</a> | „<em>słowo</em>” w_<a href=\"i w 'a'\">domu</a>",
                "<code>\"w domu\"</code> i \"<code>x</code>\" | <code>\"w domu\"</code> i_„<code>x</code>”",
                "<pre>\"w domu\"</pre><p>\"w domu\"</p> | <pre>\"w domu\"</pre><p>„w_domu”</p>",
                "<script>{\"a\": \"w domu\"}</script> | <script>{\"a\": \"w domu\"}</script>",
                "<!-- \"w domu\" --> | <!-- \"w domu\" -->",
                "<span lang=\"en\">\"i w\"</span> \"i w\" | <span lang=\"en\">“i w”</span> „i_w”",
                "<p lang=\"lv\">\"<span>i</span> w\"</p>\"i w\" | <p lang=\"lv\">\"<span>i</span> w\"</p>„i_w”",
                "\"<span lang=\"en\">the \"x\" y</span>\" | „<span lang=\"en\">the ‘x’ y</span>”",
                "<span lang=\"lv\"><span lang=\"en\">i w</span></span> i w | "
                        + "<span lang=\"lv\"><span lang=\"en\">i w</span></span> i_w",
                "<span>W</span> <span>Lublinie</span> | <span>W</span> <span>Lublinie</span>",
                "<td>w </td><td>a</td> i<br>tak | <td>w </td><td>a</td> i<br>tak",
                "w <img alt=\"a > 'b'\"> i | w_<img alt=\"a > „b”\"> i",
                "<time>2023 р.</time>. | <time>2023 р.</time>",
            })
    void seesTheParagraphAcrossItsTags(String typed, String set) {
        assertSets("pl", typed, set);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pl | \"<a title=\"&quot;i w&quot; tak..\">i w</a>\" | „<a title=\"„i w” tak..\">i_w</a>”",
                "pl | <i title='\"a\"' lang=\"en\" aria-label=\"it&#39;s\">a</i> | "
                        + "<i title='“a”' lang=\"en\" aria-label=\"it’s\">a</i>",
                "pl | <i lang=\"lv\" title=\"it's\">a</i> | <i lang=\"lv\" title=\"it's\">a</i>",
                "en | <meta name=\"description\" content=\"&quot;A&quot; &amp; it's\"> | "
                        + "<meta name=\"description\" content=\"“A” &amp; it’s\">",
                "en | <i data-title=\"it's\" href=\"it's\">a</i> | <i data-title=\"it's\" href=\"it's\">a</i>",
                "fr | <img alt=\"&quot;a&quot; !\"> \"a\" ! | <img alt=\"«_a_» !\"> «_a_»~!",
            })
    void setsTheQuotationMarksOfAttributes(String language, String typed, String set) {
        assertThat(typeset(language, typed)).isEqualTo(set);
    }

    @Test
    void takesLineBreaksOfTheSourceForSpaces() {
        assertThat(typeset("pl", "w\n   Lublinie w\r\nLwowie")).isEqualTo("w_Lublinie w_Lwowie");
    }

    @Test
    void changesNothingTheSecondTime() {
        Chance.forAll(chance -> {
            String language = language(chance);
            String text = typographicText(chance);

            String once = Typesetting.typeset("<html lang=\"" + language + "\"><p>" + text)
                    .text();

            assertThat(Typesetting.typeset(once).text()).isEqualTo(once);
        });
    }

    @Test
    void tellsPositionsInTheFinishedPage() {
        Chance.forAll(chance -> {
            Typesetting.Typeset set =
                    Typesetting.typeset("<html lang=\"" + language(chance) + "\">\n<p id=\"a\">" + text(chance));

            assertThat(set.outline()).isEqualTo(PageOutline.of(set.text()));
        });
    }

    @Test
    void changesNoLetter() {
        Chance.forAll(chance -> {
            String language = language(chance);
            String text = text(chance);

            assertThat(letters(typeset(language, text))).isEqualTo(letters(text));
        });
    }

    private static String language(Chance chance) {
        return chance.one("pl", "uk", "en", "de", "fr", "cs", "hu", "lt", "ro", "lv");
    }

    private static String text(Chance chance) {
        return String.join("", chance.several(0, 30, () -> chance.maybe(() -> part(chance))
                .orElseGet(() -> chance.one("\"", "\"", "'", "&quot;"))));
    }

    /** Straight marks that have no partner stay, and may find one among those that were set. */
    private static String typographicText(Chance chance) {
        return String.join("", chance.several(0, 30, () -> part(chance)));
    }

    private static String part(Chance chance) {
        return chance.one(
                "w",
                "a",
                "Dom",
                "5",
                "2023",
                "km",
                "r.",
                "J.",
                " ",
                " ",
                " ",
                "&amp;",
                ".",
                ",",
                ":",
                "(",
                ")",
                "–",
                "„",
                "”",
                "“",
                "‘",
                "’",
                "«",
                "»",
                "<em>",
                "</em>",
                "<br>",
                "у",
                "\n",
                "<code>'w a'</code>",
                "<span lang=\"en\">",
                "</span>",
                "<a href=\"/\" title=\"&quot;a&quot;\">",
                "</a>",
                "<p>",
                "\u00A0");
    }

    /** Also, that typesetting what is set changes nothing. */
    private static void assertSets(String language, String typed, String set) {
        assertThat(typeset(language, typed)).isEqualTo(set);
        assertThat(typeset(language, set.replace('_', '\u00A0').replace('~', '\u202F')))
                .as("a second time")
                .isEqualTo(set);
    }

    private static String letters(String html) {
        return html.replaceAll("&quot;|&#39;|[^\\p{L}\\p{N}<>/]", "");
    }

    private static String typeset(String language, String text) {
        String page = "<html lang=\"" + language + "\">";
        return Typesetting.typeset(page + text)
                .text()
                .substring(page.length())
                .replace('\u00A0', '_')
                .replace('\u202F', '~');
    }
}
