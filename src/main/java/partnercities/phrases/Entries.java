package partnercities.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a language says, ready to be found by what a sentence begins with. Threads may share it. */
final class Entries {
    private record Entry(Phrase phrase, Saying saying) {}

    /** Sentences without holes. */
    private final Map<String, String> whole = new HashMap<>();
    /** By the letter that they begin with, the best first; those that begin with a hole by the letter NUL. */
    private final Map<Character, List<Entry>> byLetter = new HashMap<>();

    private final Locale locale;
    private @Nullable Names names;

    Entries(Map<String, String> sayings, Locale locale) {
        this.locale = locale;
        sayings.forEach((sentence, said) -> {
            Phrase phrase = new Phrase(sentence);
            if (phrase.holes() == 0) {
                whole.put(sentence, said);
            } else {
                byLetter.computeIfAbsent(letter(phrase.beginning()), first -> new ArrayList<>())
                        .add(new Entry(phrase, new Saying(said, locale)));
            }
        });
        Comparator<Entry> bestFirst = best();
        byLetter.values().forEach(all -> all.sort(bestFirst));
    }

    private static Comparator<Entry> best() {
        return Comparator.comparingInt((Entry entry) -> entry.phrase().letters())
                .reversed();
    }

    private static char letter(String text) {
        return text.isEmpty() ? '\0' : text.charAt(0);
    }

    String say(String sentence, Consumer<String> unknown) {
        String exactly = whole.get(sentence);
        if (exactly != null) {
            return exactly;
        }
        record Found(Entry entry, List<String> parts) {}
        Optional<Found> found = Stream.of(letter(sentence), '\0')
                .distinct()
                .flatMap(letter -> byLetter.getOrDefault(letter, List.of()).stream()
                        .flatMap(entry -> entry.phrase().parts(sentence).map(parts -> new Found(entry, parts)).stream())
                        .limit(1))
                .max(Comparator.comparing(Found::entry, best().reversed()));
        if (found.isEmpty()) {
            unknown.accept(sentence);
            return sentence;
        }
        return found.get().entry().saying().with(found.get().parts(), speaker(unknown));
    }

    private Saying.Speaker speaker(Consumer<String> unknown) {
        return new Saying.Speaker() {
            @Override
            public String phrase(String part) {
                return say(part, unknown);
            }

            @Override
            public String languages(String part) {
                return named(part, names().languages(part), unknown);
            }

            @Override
            public String country(String part) {
                return named(part, names().country(part), unknown);
            }
        };
    }

    private static String named(String part, Optional<String> name, Consumer<String> unknown) {
        if (name.isEmpty()) {
            unknown.accept(part);
        }
        return name.orElse(part);
    }

    private synchronized Names names() {
        Names known = names;
        if (known == null) {
            known = new Names(locale);
            names = known;
        }
        return known;
    }
}
