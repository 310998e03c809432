package partnercities.plan.entries;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Category;
import partnercities.domain.city.City;
import partnercities.domain.page.Subject;
import partnercities.link.Site;
import partnercities.plan.frame.LanguageEdition;

/**
 * The figures that sum up a site: its cities by category, the countries of its partner and friendly cities, and its
 * agreements.
 *
 * @param alive agreements in force, titles that were conferred and ongoing cooperation
 * @param claimed by the key of a category: more cities of it that the home city counts
 */
public record KeyFigures(
        int partners, int friends, int former, int countries, Tally alive, Map<String, Claimed> claimed) {
    /**
     * How many cities of a category the home city counts, when that is more than the site can name.
     *
     * @param why address of the page that tells why
     */
    public record Claimed(int count, Optional<String> why) {}

    public static KeyFigures of(LanguageEdition edition) {
        Site site = edition.site();
        Collection<City> cities = site.cities().values();
        LocalDate today = site.today();
        List<City> current = cities.stream()
                .filter(city -> city.category().value() != Category.FORMER)
                .toList();
        List<Agreement> alive = site.agreements().values().stream()
                .filter(agreement -> agreement.status(today).isAlive())
                .toList();
        return new KeyFigures(
                count(cities, Category.PARTNER),
                count(cities, Category.FRIENDLY),
                count(cities, Category.FORMER),
                (int) current.stream().map(City::country).distinct().count(),
                Tally.of(alive),
                claimed(edition));
    }

    private static Map<String, Claimed> claimed(LanguageEdition edition) {
        Site site = edition.site();
        Map<String, Claimed> claimed = new TreeMap<>();
        site.settings().network().claims().forEach((category, claim) -> {
            if (claim.count() > count(site.cities().values(), category)) {
                claimed.put(
                        category.key(),
                        new Claimed(
                                claim.count(),
                                claim.page()
                                        .filter(site.freePages()::contains)
                                        .map(Subject::page)
                                        .map(edition::address)));
            }
        });
        return claimed;
    }

    private static int count(Collection<City> cities, Category category) {
        return (int) cities.stream()
                .filter(city -> city.category().value() == category)
                .count();
    }
}
