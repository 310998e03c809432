package partnercities.render;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The typesetting rules of one language. Quotation marks are from CLDR (delimiters); nested ones in Polish and
 * Ukrainian follow PWN's spelling rules and the Ukrainian orthography of 2019 (§ 166). Those in Czech, Hungarian, Italian,
 * Lithuanian, Romanian and Spanish are from the Publications Office of the European Union ("Use of quotation marks in the
 * different languages"). Numbers stay with their units as the SI Brochure has them (5.4.3). Dashes stay as they were typed.
 *
 * @param shortWords one-letter words that must not end a line: in Polish by PN-83/P-55366; in Czech by ČSN 01 6910; in
 *     Ukrainian prepositions, conjunctions and others
 * @param quotes opening and closing marks, then those of a nested quotation
 * @param single opening and closing marks for straight single ones; empty where people type single ones instead of
 *     double ones
 * @param beforeNumber abbreviations that stay with the number after them
 * @param afterNumber units, abbreviations and months that stay with the number before them
 * @param spacing French has spaces inside guillemets and before high punctuation (Imprimerie nationale)
 */
record Typography(
        String shortWords,
        String quotes,
        String single,
        Set<String> beforeNumber,
        Set<String> afterNumber,
        Spacing spacing) {

    /** Whether punctuation has spaces around it. */
    enum Spacing {
        CLOSE,
        FRENCH
    }

    /** The rules for an unknown language: everything stays as typed. */
    static final Typography NONE = new Typography("", "", "", Set.of(), Set.of(), Spacing.CLOSE);

    private static final String UNITS = "km km² m m² cm mm ha kg g t l h min kB MB GB kW MW";

    private static final Map<String, Typography> KNOWN = Map.ofEntries(
            Map.entry(
                    "pl",
                    new Typography(
                            "aiouwzAIOUWZ",
                            "„”«»",
                            "",
                            words("nr Nr art. Art. ust. Ust. pkt poz. par. rozdz. s. str. tab. rys. ok. godz."),
                            words(
                                    UNITS,
                                    "r. w. tys. mln mld zł gr godz. n.p.m. proc. pkt",
                                    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października"
                                            + " listopada grudnia"),
                            Spacing.CLOSE)),
            Map.entry(
                    "uk",
                    new Typography(
                            "авеєзійоуяАВЕЄЗІЙОУЯ",
                            "«»„“",
                            "",
                            words("ст. Ст. п. с. рис. табл. бл. тел."),
                            words(
                                    UNITS,
                                    "км км² м м² см мм га кг г т л хв год р. рр. ст. тис. млн млрд грн год. хв. кБ МБ"
                                            + " кбайт кв.",
                                    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада"
                                            + " грудня"),
                            Spacing.CLOSE)),
            Map.entry(
                    "en",
                    new Typography(
                            "",
                            "“”‘’",
                            "‘’",
                            words("no. No. nos. p. pp. art. Art. c."),
                            words(
                                    UNITS,
                                    "a.m. p.m.",
                                    "January February March April May June July August September October November"
                                            + " December"),
                            Spacing.CLOSE)),
            Map.entry(
                    "de",
                    new Typography(
                            "",
                            "„“‚‘",
                            "‚‘",
                            words("Nr. S. Abs. Art. Bd. Kap."),
                            words(
                                    UNITS,
                                    "Uhr Mio. Mrd. Tsd. Jh.",
                                    "Januar Februar März April Mai Juni Juli August September Oktober November"
                                            + " Dezember"),
                            Spacing.CLOSE)),
            Map.entry(
                    "fr",
                    new Typography(
                            "",
                            "«»“”",
                            "",
                            words("nᵒ no n° p. art. chap. vol."),
                            words(
                                    UNITS,
                                    "Ko ko Mo",
                                    "janvier février mars avril mai juin juillet août septembre octobre novembre"
                                            + " décembre"),
                            Spacing.FRENCH)),
            Map.entry(
                    "cs",
                    new Typography(
                            "aikosuvzAIKOSUVZ",
                            "„“‚‘",
                            "‚‘",
                            words("č. Č. čl. odst. s. str. obr. tab. kap. r. cca"),
                            words(
                                    UNITS,
                                    "Kč tis. mil. mld. hod. stol.",
                                    "ledna února března dubna května června července srpna září října listopadu"
                                            + " prosince"),
                            Spacing.CLOSE)),
            Map.entry(
                    "hu",
                    new Typography(
                            "",
                            "„”»«",
                            "",
                            // a day follows its month: február 14.
                            words("január február március április május június július augusztus szeptember október"
                                    + " november december kb."),
                            words(UNITS, "Ft ezer millió milliárd óra perc sz. fő"),
                            Spacing.CLOSE)),
            Map.entry(
                    "it",
                    new Typography(
                            "",
                            "«»“”",
                            "",
                            words("n. N. nn. art. artt. p. pp. vol. cap. tab. fig."),
                            words(
                                    UNITS,
                                    "mln mld",
                                    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre"
                                            + " novembre dicembre"),
                            Spacing.CLOSE)),
            Map.entry(
                    "lt",
                    new Typography(
                            "",
                            "„“„“",
                            "",
                            // a day follows its month: vasario 14 d.
                            words("sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio"
                                    + " lapkričio gruodžio Nr. nr. p. psl. str. pav. lent."),
                            words(UNITS, "m. d. mėn. val. min. a. tūkst. mln. mlrd. Eur proc."),
                            Spacing.CLOSE)),
            Map.entry(
                    "ro",
                    new Typography(
                            "",
                            "„”«»",
                            "",
                            words("nr. Nr. art. alin. pag. p. vol. cap. fig. tab. cca"),
                            words(
                                    UNITS,
                                    "lei mii mil. mld. milioane",
                                    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie"
                                            + " noiembrie decembrie"),
                            Spacing.CLOSE)),
            Map.entry(
                    "es",
                    new Typography(
                            "",
                            "«»“”",
                            "",
                            words("n.º núm. núms. art. arts. p. pp. pág. págs. vol. cap. fig."),
                            words(UNITS, "a.m. p.m."),
                            Spacing.CLOSE)));

    /** @param tag BCP 47; only the language subtag matters */
    static Typography of(String tag) {
        int end = tag.indexOf('-');
        return KNOWN.getOrDefault(end < 0 ? tag : tag.substring(0, end), NONE);
    }

    boolean isNone() {
        return quotes.isEmpty();
    }

    boolean isShortWord(char letter) {
        return shortWords.indexOf(letter) >= 0;
    }

    boolean opens(char mark) {
        int place = quotes.indexOf(mark);
        return place == 0 || place == 2;
    }

    /** The closing mark for an opening one. */
    char closing(char opening) {
        return quotes.charAt(quotes.indexOf(opening) + 1);
    }

    private static Set<String> words(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
