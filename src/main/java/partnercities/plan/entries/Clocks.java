package partnercities.plan.entries;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partnercities.domain.City;
import partnercities.domain.Sourced;
import partnercities.geo.StandardTime;
import partnercities.geo.Territory;
import partnercities.link.Site;

/** How the clocks of all cities differ from those at home: by a city's own time zone, or else by that of its country. */
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
                    .or(() -> byCountry.computeIfAbsent(city.country(), code -> Territory.of(code)
                            .flatMap(country -> StandardTime.throughout(country, site.today()))))
                    .ifPresent(there -> differences.put(city.id(), TimeDifference.between(home, there)));
        }
        this.byCity = Collections.unmodifiableMap(differences);
    }

    /** Empty where nobody says in which of its country's zones the city lies. */
    public Optional<TimeDifference> of(String city) {
        return Optional.ofNullable(byCity.get(city));
    }
}
