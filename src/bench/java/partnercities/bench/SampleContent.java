package partnercities.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a content folder of any size, always the same for the same size: cities with a profile, an agreement and an
 * announcement each, in three languages, about as long as those of a real site.
 */
final class SampleContent {
    private static final List<String> LANGUAGES = List.of("pl", "en", "uk");
    private static final List<String> SYLLABLES = List.of("ba", "lo", "vi", "ka", "dne", "sta", "ro", "my", "hu", "ze");
    private static final List<String> CYRILLIC = List.of("ба", "ло", "ві", "ка", "дне", "ста", "ро", "ми", "гу", "зе");
    private static final List<String> WORDS = List.of(
            "miasto", "umowa", "współpraca", "the", "council", "of", "partnership", "місто", "угода", "співпраця", "у",
            "w", "2023", "szkoła", "young", "people", "молодь", "rzeka", "old", "centre", "і", "z", "and", "kultura");
    private static final List<Country> COUNTRIES = List.of(
            new Country("UA", 47, 51, 25, 36),
            new Country("DE", 49, 53, 8, 12),
            new Country("FR", 45, 48, 0, 5),
            new Country("US", 34, 44, -110, -82));

    private record Country(String code, double south, double north, double west, double east) {}

    private final Path folder;
    private final int cities;
    private final Random chance = new Random(1);

    private SampleContent(Path folder, int cities) {
        this.folder = folder;
        this.cities = cities;
    }

    static void write(Path folder, int cities) throws IOException {
        SampleContent content = new SampleContent(folder, cities);
        content.site();
        for (int city = 0; city < cities; city++) {
            content.city(city);
            content.agreement(city);
            content.news(city);
        }
    }

    private void site() throws IOException {
        file(
                "site.yaml",
                """
                title: {pl: Miasta partnerskie, en: Partner cities, uk: Міста-партнери}
                slogan: {pl: Z kim i od kiedy, en: With whom and since when, uk: З ким і відколи}
                home:
                  names: {pl: Toruń, en: Toruń, uk: Торунь}
                  from: {pl: od Torunia, en: from Toruń, uk: від Торуня}
                  country: PL
                  coordinates: {latitude: 53.0138, longitude: 18.5984}
                languages: [pl, en, uk]
                base-url: https://example.org/partners/
                time-zone: Europe/Warsaw
                publisher:
                  name: {pl: Miasto Toruń, en: City of Toruń, uk: Місто Торунь}
                """);
        StringBuilder sources = new StringBuilder();
        for (int source = 0; source < cities + 20; source++) {
            sources.append(
                    """
                    source-%d:
                      title: "Source %d: %s"
                      address: https://example.org/source/%d
                      publisher: Publisher %d
                      date: 20%02d-0%d
                      language: en
                    """
                            .formatted(source, source, words(4), source, source % 7, source % 24, 1 + source % 9));
        }
        file("sources.yaml", sources.toString());
    }

    private void city(int city) throws IOException {
        Country country = COUNTRIES.get(city % COUNTRIES.size());
        String latin = name(city, SYLLABLES);
        file(
                "cities/" + id(city) + "/city.yaml",
                String.format(
                        Locale.ROOT,
                        """
                        country: %s
                        coordinates: {latitude: %.4f, longitude: %.4f, source: source-%d}
                        names: {pl: %s, en: %s, uk: %s}
                        other-names: [%s]
                        category: {value: %s, source: source-1}
                        region: {pl: region %d, en: region %d, uk: регіон %d}
                        population: {value: %d, year: 2022, scope: city, source: [source-%d, source-2]}
                        area: {value: %d.5, source: source-3}
                        elevation: {value: %d, source: source-3}
                        website: {value: "https://%s.example/", source: source-4}
                        contradictions:
                          - text:
                              pl: %s
                              en: %s
                              uk: %s
                            sources: [source-1, source-2]
                        """,
                        country.code,
                        between(country.south, country.north),
                        between(country.west, country.east),
                        city,
                        latin,
                        latin,
                        name(city, CYRILLIC),
                        latin + "burg",
                        city % 5 == 4 ? "friendly" : city % 17 == 3 ? "former" : "partner",
                        city,
                        city,
                        city,
                        1000 + chance.nextInt(900_000),
                        city,
                        10 + chance.nextInt(500),
                        chance.nextInt(900),
                        id(city),
                        words(30),
                        words(30),
                        words(30)));
        for (String language : LANGUAGES) {
            StringBuilder text = new StringBuilder("---\nsummary: " + words(18) + "\nsources: [source-" + city
                    + ", source-5, source-6]\n---\n");
            for (int section = 0; section < 5; section++) {
                int other = chance.nextInt(cities);
                text.append(paragraph()).append("\n\n## ").append(words(3)).append("\n\n");
                text.append(paragraph())
                        .append(" See [%s](../%s/%s.md) and [the agreement](../../agreements/%s.yaml).\n\n"
                                .formatted(words(2), id(other), language, id(other)));
                if (section == 1) {
                    text.append("- ").append(words(8)).append("\n- **").append(words(3)).append("**\n- ").append(words(9)).append("\n\n");
                } else if (section == 2) {
                    text.append("> ").append(words(25)).append("\n> — ").append(words(4)).append("\n\n");
                } else if (section == 3) {
                    text.append("| a | b |\n|---|---|\n| ").append(words(2)).append(" | ").append(words(3)).append(" |\n\n");
                }
            }
            file("cities/" + id(city) + "/" + language + ".md", text.toString());
        }
    }

    private void agreement(int city) throws IOException {
        int year = 1985 + city % 39;
        file(
                "agreements/" + id(city) + ".yaml",
                """
                city: %s
                kind: partnership-agreement
                fields: [culture, education]
                steps:
                  - step: letter-of-intent
                    date: %d-03
                    source: source-%d
                  - step: council-resolution
                    date: %d-05-12
                    number: "%d/%d"
                    source: source-7
                  - step: signing
                    date: %d-06-0%d
                    place: {pl: Toruń, en: Toruń, uk: Торунь}
                    source: [source-8, source-9]
                    note: {pl: "%s", en: "%s", uk: "%s"}
                """
                        .formatted(
                                id(city), year, city, year, city, year, year, 1 + city % 9, words(12), words(12), words(12)));
    }

    private void news(int city) throws IOException {
        String folder = "news/news-" + id(city);
        file(
                folder + "/news.yaml",
                """
                published: %d-%02d-%02dT10:%02d
                cities: [%s, %s]
                agreements: [%s]
                tags: [partnership, signing]
                sources: [source-%d, source-10]
                """
                        .formatted(
                                2000 + city % 25, 1 + city % 12, 1 + city % 28, city % 60, id(city), id((city + 1) % cities), id(city), city)
                        .replace("cities: [" + id(city) + ", " + id(city) + "]", "cities: [" + id(city) + "]"));
        for (String language : LANGUAGES) {
            file(
                    folder + "/" + language + ".md",
                    "---\ntitle: News " + city + " " + words(5) + "\nsummary: " + words(20) + "\n---\n" + paragraph() + "\n\n"
                            + paragraph() + "\n\n## " + words(3) + "\n\n" + paragraph() + " [" + words(2) + "](../../cities/"
                            + id(city) + "/" + language + ".md)\n");
        }
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String id(int city) {
        return "city-" + city;
    }

    /** A name of its own for every number. */
    private static String name(int number, List<String> syllables) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 10; rest > 0; rest /= syllables.size()) {
            name.insert(0, syllables.get(rest % syllables.size()));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private String paragraph() {
        return words(45) + ".";
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < count; index++) {
            words.append(index == 0 ? "" : " ").append(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private double between(double least, double most) {
        return least + chance.nextDouble() * (most - least);
    }
}
