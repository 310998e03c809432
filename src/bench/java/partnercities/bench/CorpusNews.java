package partnercities.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A made-up announcement, always the same for the same number. */
record CorpusNews(int number, int cities) {
    static final int TAGS = 30;

    String id() {
        return "news-" + number;
    }

    /** Spread over 26 years. */
    int year() {
        return 2000 + number % 26;
    }

    String published() {
        return String.format(
                Locale.ROOT,
                "%d-%02d-%02dT%02d:%02d",
                year(),
                1 + number / 26 % 12,
                1 + number / 312 % 28,
                8 + number % 10,
                number % 60);
    }

    List<Integer> aboutCities() {
        return Stream.of(number % cities, CorpusCity.other(number, cities)).distinct().toList();
    }

    /** Three of them. */
    List<String> tags() {
        return Stream.of(0, 1 + number / TAGS % 14, 15 + number / 420 % 14)
                .map(step -> "topic-" + (number + step) % TAGS)
                .toList();
    }

    String title(String language) {
        return new CorpusWords(language, number + 1_000_000L).phrase(5) + " " + number;
    }

    String summary(String language) {
        return new CorpusWords(language, number + 2_000_000L).sentences(20);
    }

    static String tagName(String language, int tag) {
        return switch (language) {
            case "pl" -> "temat " + tag;
            case "uk" -> "тема " + tag;
            default -> "topic " + tag;
        };
    }
}
