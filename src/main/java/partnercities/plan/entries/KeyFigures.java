package partnercities.plan.entries;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import partnercities.domain.Category;
import partnercities.domain.City;
import partnercities.domain.Status;
import partnercities.link.Site;

/**
 * The figures that sum up a site: its cities by category, the countries of its partner and friendly cities, and its
 * agreements in force.
 */
public record KeyFigures(int partners, int friends, int former, int countries, int agreementsInForce) {

    public static KeyFigures of(Site site) {
        Collection<City> cities = site.cities().values();
        LocalDate today = site.today();
        List<City> current = cities.stream()
                .filter(city -> city.category().value() != Category.FORMER)
                .toList();
        return new KeyFigures(
                count(cities, Category.PARTNER),
                count(cities, Category.FRIENDLY),
                count(cities, Category.FORMER),
                (int) current.stream().map(City::country).distinct().count(),
                (int) site.agreements().values().stream()
                        .filter(agreement -> agreement.status(today) == Status.IN_FORCE)
                        .count());
    }

    private static int count(Collection<City> cities, Category category) {
        return (int) cities.stream()
                .filter(city -> city.category().value() == category)
                .count();
    }
}
