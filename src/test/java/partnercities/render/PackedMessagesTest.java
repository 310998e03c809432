package partnercities.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partnercities.domain.text.Language;
import partnercities.link.messages.Messages;

/** The messages that travel with the program are whole in every language. */
class PackedMessagesTest {
    private static final Messages ENGLISH = RealMessages.of("en");
    /** Beyond 100, plural forms repeat themselves in all these languages, but for those of millions. */
    private static final int MOST = 200;

    static Stream<String> languages() {
        return RealMessages.all().keySet().stream().map(Language::tag);
    }

    @Test
    void speakTheLanguagesThatReadmeNames() {
        assertThat(languages()).containsExactly("cs", "de", "en", "es", "fr", "hu", "it", "lt", "pl", "ro", "uk");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areTheSameInEveryLanguage(String language) {
        assertThat(RealMessages.of(language).byKey().keySet())
                .isEqualTo(ENGLISH.byKey().keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void areFilledWithWhatTheEnglishOnesAre(String language) {
        Messages messages = RealMessages.of(language);
        List<String> wrong = messages.byKey().keySet().stream()
                .filter(key -> !values(ENGLISH.text(key)).containsAll(values(messages.text(key))))
                .toList();
        assertThat(wrong).isEmpty();
    }

    /** The forms are those of CLDR. */
    @ParameterizedTest
    @MethodSource("languages")
    void haveAFormForEveryNumber(String language) {
        Messages messages = RealMessages.of(language);
        List<String> wrong = messages.byKey().keySet().stream()
                .flatMap(key -> missingForms(messages.text(key), messages.locale()).stream()
                        .map(form -> key + " lacks the form " + form))
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static Set<String> values(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> values = new TreeSet<>();
        for (int index = 0; index < pattern.countParts(); index++) {
            if (pattern.getPartType(index) == Part.Type.ARG_NAME) {
                values.add(pattern.getSubstring(pattern.getPart(index)));
            }
        }
        return values;
    }

    private static Set<String> missingForms(String message, Locale locale) {
        Set<String> missing = new TreeSet<>();
        for (Set<String> forms : forms(message)) {
            if (forms.equals(Set.of("=0", "other"))) { // only asks whether there is any
                continue;
            }
            PluralRules rules = PluralRules.forLocale(locale);
            IntStream.rangeClosed(0, MOST)
                    .filter(number -> !forms.contains("=" + number))
                    .mapToObj(rules::select)
                    .filter(form -> !forms.contains(form))
                    .forEach(missing::add);
        }
        return missing;
    }

    /** The forms of each plural in a message. */
    private static List<Set<String>> forms(String message) {
        MessagePattern pattern = new MessagePattern(message);
        List<Set<String>> plurals = new ArrayList<>();
        for (int index = 0; index < pattern.countParts(); index++) {
            if (pattern.getPartType(index) == Part.Type.ARG_START
                    && pattern.getPart(index).getArgType() == ArgType.PLURAL) {
                Set<String> forms = new TreeSet<>();
                int end = pattern.getLimitPartIndex(index);
                for (int part = index + 2; part < end; part++) {
                    if (pattern.getPartType(part) == Part.Type.ARG_SELECTOR) {
                        forms.add(pattern.getSubstring(pattern.getPart(part)));
                    } else if (pattern.getPartType(part) == Part.Type.MSG_START) {
                        part = pattern.getLimitPartIndex(part);
                    }
                }
                plurals.add(forms);
            }
        }
        return plurals;
    }
}
