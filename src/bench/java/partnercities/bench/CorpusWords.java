package partnercities.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** Makes up sentences of one language, always the same for the same seed. */
final class CorpusWords {
    private static final Map<String, List<String>> WORDS = Map.of(
            "en",
            List.of(
                    ("the city council agreed on a partnership with schools and museums of both cities which young people"
                                    + " visit every year because their choirs orchestras and sports clubs have known each other"
                                    + " for long since 1996 in spring delegations meet at town hall to talk about culture"
                                    + " education public transport green areas and help for those who need it")
                            .split(" ")),
            "pl",
            List.of(
                    ("rada miasta przyjęła uchwałę o współpracy szkół i muzeów obu miast które młodzież odwiedza co roku"
                                    + " ponieważ chóry orkiestry oraz kluby sportowe znają się od dawna a wiosną delegacje"
                                    + " spotykają się w ratuszu żeby rozmawiać o kulturze edukacji komunikacji miejskiej"
                                    + " zieleni i pomocy dla tych którzy jej potrzebują od 1996 roku")
                            .split(" ")),
            "uk",
            List.of(
                    ("міська рада ухвалила рішення про співпрацю шкіл і музеїв обох міст які молодь відвідує щороку бо хори"
                                    + " оркестри та спортивні клуби давно знають одне одного а навесні делегації зустрічаються"
                                    + " в ратуші щоб говорити про культуру освіту громадський транспорт зелені зони й допомогу"
                                    + " тим хто її потребує від 1996 року")
                            .split(" ")));
    private static final int SENTENCE = 14;

    private final List<String> words;
    private final Random chance;

    CorpusWords(String language, long seed) {
        this.words = Objects.requireNonNull(WORDS.get(language), language);
        this.chance = new Random(seed);
    }

    /** Words without a mark at their end; the first has a capital. */
    String phrase(int count) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < count; index++) {
            String word = words.get(chance.nextInt(words.size()));
            text.append(index == 0 ? capital(word) : " " + word);
        }
        return text.toString();
    }

    /** Sentences with so many words in all. */
    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        for (int rest = count; rest > 0; rest -= SENTENCE) {
            text.append(text.isEmpty() ? "" : " ").append(phrase(Math.min(rest, SENTENCE))).append('.');
        }
        return text.toString();
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
