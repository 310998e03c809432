package partnercities.bench;

import static partnercities.bench.CorpusFolder.perLanguage;
import static partnercities.bench.CorpusFolder.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partnercities.domain.city.Coordinates;
import partnercities.geo.measure.Direction;
import partnercities.geo.measure.Geodesic;

/**
 * Writes the corpus as content of Hugo: the same facts, as front matter of each language, and the same Markdown.
 * Distances and directions are given, since its templates have no trigonometry.
 */
final class HugoCorpus {
    private static final Coordinates HOME = new Coordinates(53.0138, 18.5984);

    private final CorpusFolder folder;
    private final CorpusSize size;
    private final CorpusProse prose = new CorpusProse(
            city -> "/cities/" + CorpusCity.of(city).id(),
            city -> "/agreements#" + CorpusCity.of(city).agreement());

    private HugoCorpus(CorpusFolder folder, CorpusSize size) {
        this.folder = folder;
        this.size = size;
    }

    /** @param site where its templates are */
    static void write(Path site, CorpusSize size) throws IOException {
        HugoCorpus corpus = new HugoCorpus(new CorpusFolder(site), size);
        corpus.folder.file("config/_default/languages.yaml", corpus.languages());
        corpus.folder.file("data/sources.yaml", corpus.sources());
        corpus.folder.file("data/tags.yaml", corpus.tags());
        for (String language : size.languages()) {
            corpus.words(language);
        }
    }

    private String languages() {
        List<String> names = List.of("English", "Polski", "Українська");
        return IntStream.range(0, size.languages().size())
                .mapToObj(index -> "%s: {languageName: %s, weight: %d, contentDir: content/%s}\n"
                        .formatted(
                                size.languages().get(index),
                                names.get(index),
                                index + 1,
                                size.languages().get(index)))
                .collect(Collectors.joining());
    }

    private String sources() {
        return IntStream.range(0, size.sources())
                .mapToObj(number -> "source-%d: {title: Report %d, address: \"https://example.org/source/%d\", publisher: Publisher %d, date: %d}\n"
                        .formatted(number, number, number, number % 7, 2000 + number % 24))
                .collect(Collectors.joining());
    }

    private String tags() {
        return IntStream.range(0, CorpusNews.TAGS)
                .mapToObj(tag -> "topic-" + tag + ": "
                        + perLanguage(size.languages(), language -> CorpusNews.tagName(language, tag)) + "\n")
                .collect(Collectors.joining());
    }

    private void words(String language) throws IOException {
        for (String section : List.of("cities", "agreements", "news")) {
            folder.file(
                    "content/" + language + "/" + section + "/_index.md",
                    "---\ntitle: " + section.substring(0, 1).toUpperCase(Locale.ROOT) + section.substring(1)
                            + "\n---\n");
        }
        folder.file("content/" + language + "/_index.md", "---\ntitle: Partner cities\n---\n");
        for (int number = 0; number < size.cities(); number++) {
            CorpusCity city = CorpusCity.of(number);
            folder.file(
                    "content/" + language + "/cities/" + city.id() + ".md",
                    city(city, language) + prose.ofCity(language, number, size.cities()));
        }
        for (int number = 0; number < size.news(); number++) {
            CorpusNews news = new CorpusNews(number, size.cities());
            folder.file(
                    "content/" + language + "/news/" + news.id() + ".md",
                    news(news, language) + prose.ofNews(language, news));
        }
    }

    private String city(CorpusCity city, String language) {
        Geodesic way = Geodesic.between(HOME, new Coordinates(city.latitude(), city.longitude()));
        int number = city.number();
        return """
                ---
                title: %s
                key: %s
                summary: %s
                kilometres: %d
                direction: %s
                country: %s
                country-code: %s
                coordinates: {latitude: %s, longitude: %s, sources: [%s]}
                category: {value: %s, sources: [%s]}
                region: %s
                population: {value: %d, year: 2022, sources: [%s, %s]}
                area: {value: %s, sources: [%s]}
                elevation: {value: %d, sources: [%s]}
                time-zone: {value: %s, sources: [%s]}
                website: {value: "%s", sources: [%s]}
                wikidata: {value: %s, sources: [%s]}
                agreement:
                  key: %s
                  kind: partnership-agreement
                  fields: [culture, education, youth]
                  signed: %s
                  steps:
                %sprofile-sources: [%s, %s, %s]
                ---
                """
                .formatted(
                        city.name(language),
                        city.id(),
                        OurCorpus.summary(language, number),
                        Math.round(way.metres() / 1000),
                        Direction.of(way.initialBearing()).key(),
                        city.country().name(),
                        city.country().code(),
                        city.decimal(city.latitude()),
                        city.decimal(city.longitude()),
                        source(number, size),
                        city.category(),
                        source(number + 1, size),
                        city.region(language),
                        city.population(),
                        source(number, size),
                        source(number + 2, size),
                        city.area(),
                        source(number + 2, size),
                        city.elevation(),
                        source(number + 3, size),
                        city.country().zone(),
                        source(3, size),
                        city.website(),
                        source(number + 4, size),
                        city.wikidata(),
                        source(number + 4, size),
                        city.agreement(),
                        city.signed(),
                        steps(city, language),
                        source(number, size),
                        source(number + 1, size),
                        source(number + 2, size));
    }

    private String steps(CorpusCity city, String language) {
        return city.steps().stream()
                .map(step -> "    - {step: %s, date: \"%s\", place: Toruń, note: \"%s\", sources: [%s, %s]}\n"
                        .formatted(
                                step.kind(),
                                step.date(),
                                OurCorpus.note(language, city),
                                source(city.number() + 5, size),
                                source(city.number() + step.kind().length(), size)))
                .collect(Collectors.joining());
    }

    private String news(CorpusNews news, String language) {
        return """
                ---
                title: %s
                summary: %s
                date: %s:00
                tags: [%s]
                partners: [%s]
                years: ["%d"]
                agreement: %s
                sources: [%s, %s]
                ---
                """
                .formatted(
                        news.title(language),
                        news.summary(language),
                        news.published(),
                        String.join(", ", news.tags()),
                        news.aboutCities().stream()
                                .map(city -> CorpusCity.of(city).id())
                                .collect(Collectors.joining(", ")),
                        news.year(),
                        CorpusCity.of(news.aboutCities().get(0)).agreement(),
                        source(news.number(), size),
                        source(news.number() + 1, size));
    }
}
