package partnercities.bench;

import java.util.function.IntFunction;

/**
 * The Markdown of cities and announcements.
 *
 * @param city how the text leads to a city
 * @param agreement how the text leads to the agreement of a city
 */
record CorpusProse(IntFunction<String> city, IntFunction<String> agreement) {
    /** About 350 words with headings, a list, a table, links and a quotation. */
    String ofCity(String language, int number, int cities) {
        CorpusWords words = new CorpusWords(language, number);
        int other = CorpusCity.other(number, cities);
        return """
                %s [%s](%s) %s

                ## %s

                %s [%s](%s).

                - %s
                - **%s**, %s
                - [%s](https://example.org/%d)

                ## %s

                > %s
                > — %s

                %s

                ## %s

                | %s | %s |
                |---|---|
                | %s | %d |
                | %s | %d |
                | %s | %d |

                %s
                """
                .formatted(
                        words.sentences(50),
                        words.phrase(2),
                        city.apply(other),
                        words.sentences(20),
                        words.phrase(3),
                        words.sentences(60),
                        words.phrase(3),
                        agreement.apply(number),
                        words.phrase(9),
                        words.phrase(2),
                        words.phrase(6),
                        words.phrase(4),
                        number,
                        words.phrase(3),
                        words.sentences(28),
                        words.phrase(3),
                        words.sentences(70),
                        words.phrase(2),
                        words.phrase(1),
                        words.phrase(1),
                        words.phrase(3),
                        words.below(1000),
                        words.phrase(3),
                        words.below(1000),
                        words.phrase(3),
                        words.below(1000),
                        words.sentences(70));
    }

    /** About 250 words. */
    String ofNews(String language, CorpusNews news) {
        CorpusWords words = new CorpusWords(language, 3_000_000L + news.number());
        return """
                %s

                %s [%s](%s).

                ## %s

                %s

                > %s

                %s
                """
                .formatted(
                        words.sentences(60),
                        words.sentences(40),
                        words.phrase(2),
                        city.apply(news.aboutCities().get(0)),
                        words.phrase(3),
                        words.sentences(60),
                        words.sentences(25),
                        words.sentences(60));
    }
}
