package partnercities.bench;

import static partnercities.bench.CorpusFolder.perLanguage;
import static partnercities.bench.CorpusFolder.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the corpus as content of this generator. */
final class OurCorpus {
    private final CorpusFolder folder;
    private final CorpusSize size;
    private final List<String> languages;
    private final CorpusProse ofCities;
    private final CorpusProse ofNews;

    private OurCorpus(CorpusFolder folder, CorpusSize size, String language) {
        this.folder = folder;
        this.size = size;
        this.languages = size.languages();
        this.ofCities = prose("../", language);
        this.ofNews = prose("../../cities/", language);
    }

    /** @param settings more lines of {@code site.yaml} */
    static void write(Path content, CorpusSize size, String settings) throws IOException {
        CorpusFolder folder = new CorpusFolder(content);
        for (String language : size.languages()) {
            new OurCorpus(folder, size, language).words(language);
        }
        new OurCorpus(folder, size, "en").facts(settings);
    }

    private static CorpusProse prose(String cities, String language) {
        return new CorpusProse(
                city -> cities + CorpusCity.of(city).id() + "/" + language + ".md",
                city -> "../../agreements/" + CorpusCity.of(city).agreement() + ".yaml");
    }

    private void words(String language) throws IOException {
        for (int number = 0; number < size.cities(); number++) {
            folder.file(
                    "cities/" + CorpusCity.of(number).id() + "/" + language + ".md",
                    """
                    ---
                    summary: %s
                    sources: [%s, %s, %s]
                    ---
                    %s"""
                            .formatted(
                                    summary(language, number),
                                    source(number, size),
                                    source(number + 1, size),
                                    source(number + 2, size),
                                    ofCities.ofCity(language, number, size.cities())));
        }
        for (int number = 0; number < size.news(); number++) {
            CorpusNews news = new CorpusNews(number, size.cities());
            folder.file(
                    "news/" + news.id() + "/" + language + ".md",
                    """
                    ---
                    title: %s
                    summary: %s
                    ---
                    %s"""
                            .formatted(news.title(language), news.summary(language), ofNews.ofNews(language, news)));
        }
    }

    static String summary(String language, int city) {
        return new CorpusWords(language, 4_000_000L + city).sentences(18);
    }

    private void facts(String settings) throws IOException {
        folder.file(
                "site.yaml",
                """
                title: %s
                slogan: %s
                home:
                  names: %s
                  from: %s
                  country: PL
                  coordinates: {latitude: 53.0138, longitude: 18.5984}
                languages: [%s]
                base-url: https://example.org/partners/
                time-zone: Europe/Warsaw
                publisher:
                  name: %s
                tags:
                %s%s"""
                        .formatted(
                                perLanguage(languages, language -> "Partner cities"),
                                perLanguage(languages, language -> "With whom and since when"),
                                perLanguage(languages, language -> "Toruń"),
                                perLanguage(languages, language -> "from Toruń"),
                                String.join(", ", languages),
                                perLanguage(languages, language -> "City of Toruń"),
                                tags(),
                                settings));
        folder.file("sources.yaml", sources());
        for (int number = 0; number < size.cities(); number++) {
            CorpusCity city = CorpusCity.of(number);
            folder.file("cities/" + city.id() + "/city.yaml", city(city));
            folder.file("agreements/" + city.agreement() + ".yaml", agreement(city));
        }
        for (int number = 0; number < size.news(); number++) {
            CorpusNews news = new CorpusNews(number, size.cities());
            folder.file("news/" + news.id() + "/news.yaml", news(news));
        }
    }

    private String tags() {
        return IntStream.range(0, CorpusNews.TAGS)
                .mapToObj(tag -> "  topic-" + tag + ": "
                        + perLanguage(languages, language -> CorpusNews.tagName(language, tag)) + "\n")
                .collect(Collectors.joining());
    }

    private String sources() {
        return IntStream.range(0, size.sources())
                .mapToObj(number ->
                        """
                        source-%d:
                          title: Report %d
                          address: https://example.org/source/%d
                          publisher: Publisher %d
                          date: %d
                          language: en
                        """
                                .formatted(number, number, number, number % 7, 2000 + number % 24))
                .collect(Collectors.joining());
    }

    private String city(CorpusCity city) {
        return """
                country: %s
                names: %s
                coordinates: {latitude: %s, longitude: %s, source: %s}
                category: {value: %s, source: %s}
                region: %s
                population: {value: %d, year: 2022, scope: city, source: [%s, %s]}
                area: {value: %s, source: %s}
                elevation: {value: %d, source: %s}
                time-zone: {value: %s, source: %s}
                website: {value: "%s", source: %s}
                wikidata: {value: %s, source: %s}
                """
                .formatted(
                        city.country().code(),
                        perLanguage(languages, city::name),
                        city.decimal(city.latitude()),
                        city.decimal(city.longitude()),
                        source(city.number(), size),
                        city.category(),
                        source(city.number() + 1, size),
                        perLanguage(languages, city::region),
                        city.population(),
                        source(city.number(), size),
                        source(city.number() + 2, size),
                        city.area(),
                        source(city.number() + 2, size),
                        city.elevation(),
                        source(city.number() + 3, size),
                        city.country().zone(),
                        source(3, size),
                        city.website(),
                        source(city.number() + 4, size),
                        city.wikidata(),
                        source(city.number() + 4, size));
    }

    private String agreement(CorpusCity city) {
        String steps = city.steps().stream()
                .map(step ->
                        """
                          - step: %s
                            date: %s
                            place: %s
                            note: %s
                            source: [%s, %s]
                        """
                                .formatted(
                                        step.kind(),
                                        step.date(),
                                        perLanguage(languages, language -> "Toruń"),
                                        perLanguage(languages, language -> note(language, city)),
                                        source(city.number() + 5, size),
                                        source(city.number() + step.kind().length(), size)))
                .collect(Collectors.joining());
        return """
                city: %s
                kind: partnership-agreement
                fields: [culture, education, youth]
                steps:
                %s"""
                .formatted(city.id(), steps);
    }

    static String note(String language, CorpusCity city) {
        return new CorpusWords(language, 5_000_000L + city.number()).sentences(10);
    }

    private String news(CorpusNews news) {
        return """
                published: %s
                cities: [%s]
                agreements: [%s]
                tags: [%s]
                sources: [%s, %s]
                """
                .formatted(
                        news.published(),
                        news.aboutCities().stream()
                                .map(city -> CorpusCity.of(city).id())
                                .collect(Collectors.joining(", ")),
                        CorpusCity.of(news.aboutCities().get(0)).agreement(),
                        String.join(", ", news.tags()),
                        source(news.number(), size),
                        source(news.number() + 1, size));
    }
}
