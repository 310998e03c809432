package partnercities.plan.entries;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partnercities.domain.Agreement;
import partnercities.domain.Category;
import partnercities.domain.City;
import partnercities.domain.Status;
import partnercities.domain.Subject;
import partnercities.link.Site;
import partnercities.plan.frame.LanguageEdition;

/**
 * The figures that sum up a site: its cities by category, the countries of its partner and friendly cities, and its
 * agreements in force.
 *
 * @param documented agreements in force whose kind a source states
 * @param claimed by the key of a category: more cities of it that the home city counts
 */
public record KeyFigures(
        int partners,
        int friends,
        int former,
        int countries,
        int agreementsInForce,
        int documented,
        Map<String, ClaimedFigure> claimed) {

    public static KeyFigures of(LanguageEdition edition) {
        Site site = edition.site();
        Collection<City> cities = site.cities().values();
        LocalDate today = site.today();
        List<City> current = cities.stream()
                .filter(city -> city.category().value() != Category.FORMER)
                .toList();
        List<Agreement> inForce = site.agreements().values().stream()
                .filter(agreement -> agreement.status(today) == Status.IN_FORCE)
                .toList();
        return new KeyFigures(
                count(cities, Category.PARTNER),
                count(cities, Category.FRIENDLY),
                count(cities, Category.FORMER),
                (int) current.stream().map(City::country).distinct().count(),
                inForce.size(),
                (int) inForce.stream()
                        .filter(agreement -> agreement.kind().isDocumented())
                        .count(),
                claimed(edition));
    }

    private static Map<String, ClaimedFigure> claimed(LanguageEdition edition) {
        Site site = edition.site();
        Map<String, ClaimedFigure> claimed = new TreeMap<>();
        site.settings().network().claims().forEach((category, claim) -> {
            if (claim.count() > count(site.cities().values(), category)) {
                claimed.put(
                        category.key(),
                        new ClaimedFigure(
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
