package partnercities.plan.entries;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.city.City;
import partnercities.domain.source.Sourced;
import partnercities.geo.countries.StandardTime;
import partnercities.geo.countries.Territory;
import partnercities.link.Site;

/**
 * How the clocks of each city differ from those at home. A city's own time zone counts, or else that of its country.
 */
public final class Clocks {
    private final Map<String, TimeDifference> byCity;

    public Clocks(Site site) {
        StandardTime home = StandardTime.of(site.settings().timeZone(), site.today());
        Map<String, Optional<StandardTime>> byCountry = new TreeMap<>();
        Map<String, TimeDifference> differences = new TreeMap<>();
        for (City city : site.cities().values()) {
            city.timeZone()
                    .map(Sourced::value)
                    .map(zone -> StandardTime.of(zone, site.today()))
                    .or(() -> byCountry.computeIfAbsent(city.country(), code -> throughout(code, site.today())))
                    .ifPresent(there -> differences.put(city.id(), TimeDifference.between(home, there)));
        }
        this.byCity = Collections.unmodifiableMap(differences);
    }

    private static Optional<StandardTime> throughout(String country, LocalDate today) {
        return Territory.of(country).flatMap(territory -> StandardTime.throughout(territory, today));
    }

    /** Empty when the city's own time zone is unknown and its country has several. */
    public Optional<TimeDifference> of(String city) {
        return Optional.ofNullable(byCity.get(city));
    }
}
