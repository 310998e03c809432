package partnercities.link.mentions;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.diagnostic.Suggestion;
import partnercities.domain.city.City;
import partnercities.domain.city.HomeCity;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.encoding.Slug;
import partnercities.gather.findings.Mention;
import partnercities.geo.countries.Territory;

/** Finds what an editor meant by a key that is in no register: a name instead of a key, a file's name, several keys in one text. */
final class MeantKey {
    private final Collection<City> cities;
    private final HomeCity home;

    MeantKey(Collection<City> cities, HomeCity home) {
        this.cities = cities;
        this.home = home;
    }

    /** What to do about a key that is not in its register. */
    String help(Mention mention, Collection<String> register) {
        String key = mention.key();
        Optional<String> meant = several(key, register)
                .or(() -> fileName(key, register))
                .or(() -> switch (mention.register()) {
                    case CITY -> cityName(key);
                    case NETWORK -> networkName(key);
                    default -> Optional.empty();
                });
        return meant.orElseGet(() -> switch (mention.register()) {
            case COUNTRY ->
                Territory.meant(key)
                        .map(country -> "write " + country.code())
                        .orElse("use a code of ISO 3166-1 with two capitals, as UA or DE");
            case SOURCE -> Suggestion.didYouMean(key, register).orElse("add it to content/sources.yaml");
            case NETWORK ->
                Suggestion.didYouMean(key, register)
                        .orElse("add it to home.networks of site.yaml: " + key
                                + ": {name: ..., url: ..., source: ...}");
            case ANNOUNCEMENT ->
                Suggestion.didYouMean(key, register)
                        .orElse("if its folder has another name now, rename the key too, else remove the line");
            case PAGE ->
                Suggestion.oneOf(
                                key,
                                Stream.concat(
                                                register.stream(),
                                                Subject.SECTIONS.stream().map(Subject::key))
                                        .toList())
                        + " (folders of content/pages, and sections)";
            default -> Suggestion.oneOf(key, register);
        });
    }

    /** Keys with commas between them, as a list in braces has them. */
    private static Optional<String> several(String key, Collection<String> register) {
        List<String> parts = List.of(key.split("\\s*[,;]\\s*"));
        return parts.size() > 1 && register.containsAll(parts)
                ? Optional.of("write [" + String.join(", ", parts) + "]")
                : Optional.empty();
    }

    /** A key with the extension or the folder of its file. */
    private static Optional<String> fileName(String key, Collection<String> register) {
        String name = key.replaceFirst("/(?:city|news)?(?:\\.\\w+)?$", "").replaceFirst("\\.(?:yaml|yml|json|md)$", "");
        String last = name.substring(name.lastIndexOf('/') + 1);
        return Stream.of(name, last, key.strip().toLowerCase(Locale.ROOT))
                .filter(other -> !other.equals(key) && register.contains(other))
                .map(other -> "write " + other)
                .findFirst();
    }

    private Optional<String> cityName(String key) {
        String slug = Slug.of(key, new Language("pl"))
                .or(() -> Slug.of(key, new Language("uk")))
                .orElse(key);
        boolean isHome = home.names().texts().values().stream().anyMatch(name -> isName(name, key, slug));
        return isHome
                ? Optional.of("name the other city: the home city is a party to every agreement")
                : cities.stream()
                        .filter(city -> city.id().equals(slug)
                                || city.names().texts().values().stream().anyMatch(name -> isName(name, key, slug)))
                        .map(city -> "write " + city.id())
                        .findFirst();
    }

    private Optional<String> networkName(String key) {
        return home.networks().stream()
                .filter(network -> network.name().texts().values().stream().anyMatch(key.strip()::equalsIgnoreCase))
                .map(network -> "write " + network.key())
                .findFirst();
    }

    private static boolean isName(String name, String key, String slug) {
        return name.equalsIgnoreCase(key)
                || Slug.of(name, new Language("pl")).filter(slug::equals).isPresent();
    }
}
