package partnercities.bench;

import java.util.List;

/** How large a made-up site is. */
enum CorpusSize {
    S(44, 60, List.of("en", "pl", "uk")),
    M(1000, 2000, List.of("en")),
    L(1000, 3000, List.of("en", "pl", "uk")),
    XL(5000, 11_600, List.of("en", "pl", "uk"));

    private final int cities;
    private final int news;
    private final List<String> languages;

    CorpusSize(int cities, int news, List<String> languages) {
        this.cities = cities;
        this.news = news;
        this.languages = languages;
    }

    int cities() {
        return cities;
    }

    int news() {
        return news;
    }

    /** The default one first. */
    List<String> languages() {
        return languages;
    }

    int sources() {
        return 50 + cities / 10;
    }
}
