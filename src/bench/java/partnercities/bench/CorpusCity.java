package partnercities.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** A made-up city and its agreement, always the same for the same number. */
record CorpusCity(int number, Country country, double latitude, double longitude, int population, int elevation) {
    private static final List<String> SYLLABLES = List.of("ba", "lo", "vi", "ka", "dne", "sta", "ro", "my", "hu", "ze");
    private static final List<String> CYRILLIC = List.of("ба", "ло", "ві", "ка", "дне", "ста", "ро", "ми", "гу", "зе");
    private static final List<String> STEPS =
            List.of("first-contact", "letter-of-intent", "council-resolution", "signing", "renewal");
    private static final List<Country> COUNTRIES = List.of(
            new Country("UA", "Ukraine", "Europe/Kyiv", 47, 51, 25, 36),
            new Country("DE", "Germany", "Europe/Berlin", 49, 53, 8, 12),
            new Country("FR", "France", "Europe/Paris", 45, 48, 0, 5),
            new Country("IT", "Italy", "Europe/Rome", 42.5, 44, 11.5, 13),
            new Country("US", "United States", "America/Chicago", 34, 44, -99, -91));

    /** A country, and a box that lies in it. */
    record Country(String code, String name, String zone, double south, double north, double west, double east) {}

    /** A step of the agreement. */
    record Step(String kind, String date) {}

    static CorpusCity of(int number) {
        Random chance = new Random(number);
        Country country = COUNTRIES.get(number % COUNTRIES.size());
        return new CorpusCity(
                number,
                country,
                country.south + chance.nextDouble() * (country.north - country.south),
                country.west + chance.nextDouble() * (country.east - country.west),
                1000 + chance.nextInt(900_000),
                chance.nextInt(900));
    }

    String id() {
        return "city-" + number;
    }

    String agreement() {
        return id() + "-agreement";
    }

    String latin() {
        return name(SYLLABLES);
    }

    String name(String language) {
        return language.equals("uk") ? name(CYRILLIC) : latin();
    }

    String category() {
        return number % 5 == 4 ? "friendly" : "partner";
    }

    String region(String language) {
        int region = number % 40;
        return switch (language) {
            case "pl" -> "region " + region;
            case "uk" -> "область " + region;
            default -> "province " + region;
        };
    }

    String area() {
        return String.format(Locale.ROOT, "%.1f", 10 + population / 2000.0);
    }

    String decimal(double degrees) {
        return String.format(Locale.ROOT, "%.4f", degrees);
    }

    String website() {
        return "https://" + latin().toLowerCase(Locale.ROOT) + ".example/";
    }

    String wikidata() {
        return "Q" + (1_000_000 + number);
    }

    List<Step> steps() {
        int year = 1985 + number % 35;
        List<String> dates = List.of(
                Integer.toString(year),
                (year + 1) + "-03",
                (year + 1) + "-05-12",
                (year + 2) + "-06-0" + (1 + number % 9),
                (year + 5) + "-09-2" + number % 10);
        return IntStream.range(0, STEPS.size())
                .mapToObj(step -> new Step(STEPS.get(step), dates.get(step)))
                .toList();
    }

    /** When the agreement was signed. */
    String signed() {
        return steps().get(STEPS.indexOf("signing")).date();
    }

    /** The number of another city, to link to. */
    static int other(int number, int cities) {
        return (int) ((number * 7919L + 13) % cities);
    }

    /** A name of its own for every number. */
    private String name(List<String> syllables) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 10; rest > 0; rest /= syllables.size()) {
            name.insert(0, syllables.get(rest % syllables.size()));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
