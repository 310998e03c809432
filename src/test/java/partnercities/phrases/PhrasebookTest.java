package partnercities.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.domain.text.EditorLanguage;

/** The phrasebooks say all that the program says, and say it whole. */
class PhrasebookTest {
    private static final Path STORIES = Path.of("src/test/sites");
    private static final Pattern MESSAGE = Pattern.compile("(?m)^(?:error|warning)\\[([a-z0-9-]+)\\]: (.*)$");
    private static final Pattern HELP = Pattern.compile("(?m)^  help: (.*)$");
    private static final Pattern WITHHELD = Pattern.compile("(?ms)^=== expect withheld\n(.*?)(?=^$)");
    /** What the template language itself says is in English. */
    private static final Set<String> OF_THE_TEMPLATE_LANGUAGE = Set.of("template-syntax", "template-error");

    private static final int MOST = 1_000;

    /** What commands and the preview say besides diagnostics. */
    private static final List<String> OF_COMMANDS = List.of(
            "Not published:",
            "and 3 more",
            "is an empty folder",
            "has sources that nothing cites: register, who-is-who and 2 more",
            "Drafts included: news/a, news/b",
            "Drafts included: news/a, news/b and 3 more",
            "The first error again, content/news/a/news.yaml:2:10",
            "The first error again",
            "Built site-output",
            "Checked",
            "Nothing was written",
            "1 page",
            "13 pages",
            "in 1 language",
            "in 5 languages",
            "(1 written, 2 unchanged, 3 removed)",
            "1 error",
            "2 errors",
            "1 warning",
            "2 warnings",
            "content: there is no such file or folder.",
            "content: there is no such file or folder. The last site stays until it is back.",
            "port 8080 is taken; name another one, or none to get a free one.",
            "Invalid value for option '--port': 99999 is not from 0 to 65535.",
            "Invalid value for option '--now': 'yesterday' is neither a day nor a moment.",
            "Invalid value for option '--format': expected one of [text, json] (case-insensitive) but was 'xml'.",
            "Invalid value for option '--base-url': 'x'. The base URL has a part after '?' or '#'.",
            "Unknown option: '--foo'.",
            "Unmatched argument at index 0: 'biuld'. Did you mean site build?",
            "Missing required parameter: 'CODE'.",
            "Missing required parameter for option '--now' (TIME).",
            "There is no diagnostic 'unknown-cty'; did you mean 'unknown-city'?",
            "'site-output' has files that this program did not write; name another folder, or add --adopt if the"
                    + " site is to stand among them.",
            "Another build is writing to 'site-output'. Wait until it has ended, then build again.",
            "The site can't be written: site-output: this may not be written. Nothing was published: the site is"
                    + " as it was.",
            "See ./site check --help.",
            "Stopped: nothing was published, the site is as it was.",
            "Stopped, but the new site had been published.",
            "content/cities/a/pl.md stays as it is: it has just changed, is a link, or its right name is taken",
            "content/cities/a/ua.md becomes uk.md",
            "The site is at http://localhost:8080/ until you press Ctrl+C.",
            "Besides, 3 warnings from before.",
            "Mistakes in the site",
            "Hide",
            "Copy",
            "Help",
            "This page could not be made",
            "Wrote setup/site.conf",
            "Nothing was counted.",
            "2 views of 1 article counted, 2026-11-20T23:30:00Z to 2026-11-21T08:00:00Z; with earlier ones, content/views.yaml"
                    + " has 1,234.",
            "0 views of 0 articles counted; with earlier ones, content/views.yaml has 3.",
            "4 lines read",
            "1 of robots that asked for articles",
            "This is a fault of Partner Cities, not of your content. Please report it with these lines:");

    private static Stream<EditorLanguage> books() {
        return Stream.of(EditorLanguage.values()).filter(language -> language != EditorLanguage.EN);
    }

    @ParameterizedTest
    @MethodSource("books")
    void saysWhatAnyStoryIsTold(EditorLanguage language) throws IOException {
        Phrasebook book = Phrasebook.in(language);
        Set<String> missing = told().stream()
                .flatMap(sentence -> book.unknown(sentence).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    /** That phrase takes whatever follows, and so might hide that a book lacks a sentence. */
    @ParameterizedTest
    @MethodSource("books")
    void whatIsToBeWrittenIsNoSentence(EditorLanguage language) throws IOException {
        Phrasebook book = Phrasebook.in(language);
        Pattern anySentence = Pattern.compile("write ([a-z]+ [a-z]+.*)");
        assertThat(told().stream().filter(sentence -> {
                    Matcher write = anySentence.matcher(sentence);
                    return write.matches() && book.say(sentence).endsWith(write.group(1));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("books")
    void saysWhatCommandsSay(EditorLanguage language) {
        Phrasebook book = Phrasebook.in(language);
        assertThat(OF_COMMANDS.stream().flatMap(sentence -> book.unknown(sentence).stream()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("books")
    void allHaveTheSameSentences(EditorLanguage language) {
        assertThat(PhraseFile.read(language).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        PhraseFile.read(EditorLanguage.PL).keySet());
    }

    @ParameterizedTest
    @MethodSource("books")
    void noPartIsLost(EditorLanguage language) {
        assertThat(PhraseFile.read(language).entrySet().stream()
                        .filter(entry -> !saying(entry, language)
                                .parts()
                                .equals(IntStream.rangeClosed(1, new Phrase(entry.getKey()).holes())
                                        .boxed()
                                        .collect(Collectors.toSet())))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    /** The forms are those of CLDR. */
    @ParameterizedTest
    @MethodSource("books")
    void thereIsAFormForEveryNumber(EditorLanguage language) {
        PluralRules rules = PluralRules.forLocale(language.locale());
        Set<String> needed =
                IntStream.rangeClosed(0, MOST).mapToObj(rules::select).collect(Collectors.toSet());
        assertThat(PhraseFile.read(language).entrySet().stream()
                        .filter(entry -> saying(entry, language).plurals().stream()
                                .anyMatch(forms -> !forms.containsAll(needed) || !forms.contains("other")))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void partsThatAreSentencesAreSaidToo() {
        assertThat(Phrasebook.in(EditorLanguage.PL).say("There should be a list here, not the text 'x'."))
                .isEqualTo("Powinno tu być: lista; jest: tekst „x”.");
    }

    @Test
    void languagesAndCountriesHaveTheirNames() {
        Phrasebook polish = Phrasebook.in(EditorLanguage.PL);
        assertThat(polish.say("The text 'names' is missing in Ukrainian, German."))
                .contains("ukraiński, niemiecki");
        assertThat(polish.say("This place lies outside the city's country (France)."))
                .contains("Francja");
    }

    @Test
    void numbersChooseForms() {
        Phrasebook polish = Phrasebook.in(EditorLanguage.PL);
        assertThat(Stream.of("1 error", "2 errors", "5 errors", "22 errors").map(polish::say))
                .containsExactly("1 błąd", "2 błędy", "5 błędów", "22 błędy");
    }

    @Test
    void whatIsNotKnownStaysEnglish() {
        assertThat(Phrasebook.in(EditorLanguage.PL).say("Nobody has ever written this."))
                .isEqualTo("Nobody has ever written this.");
    }

    private static Saying saying(Map.Entry<String, String> entry, EditorLanguage language) {
        return new Saying(entry.getValue(), language.locale());
    }

    /** Every sentence that a story expects. */
    private static Set<String> told() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> files = Files.list(STORIES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                String story = Files.readString(file);
                MESSAGE.matcher(story)
                        .results()
                        .filter(found -> !OF_THE_TEMPLATE_LANGUAGE.contains(found.group(1)))
                        .forEach(found -> told.add(found.group(2).replaceFirst("^… of …", "3 of 700")));
                HELP.matcher(story).results().forEach(found -> told.add(found.group(1)));
                WITHHELD.matcher(story)
                        .results()
                        .flatMap(found -> found.group(1).lines())
                        .forEach(line -> told.add(line.substring(line.indexOf(' ') + 1)));
            }
        }
        return told;
    }
}
