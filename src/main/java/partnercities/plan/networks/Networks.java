package partnercities.plan.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.domain.agreement.Category;
import partnercities.domain.city.City;
import partnercities.domain.city.CityNetwork;
import partnercities.domain.city.Membership;
import partnercities.plan.entries.Desk;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.Citations;

/** Plans how pages show the home city's networks. Each is told with the partner and friendly cities that belong to it, too. */
public final class Networks {
    private final LanguageEdition edition;
    private final List<CityNetwork> networks;
    private final Map<String, List<City>> members = new TreeMap<>();

    public Networks(Desk desk) {
        this.edition = desk.edition();
        this.networks = desk.site().settings().home().networks().stream()
                .sorted(edition.alphabetically(
                        network -> edition.label(network.name()).text()))
                .toList();
        for (City city : desk.site().cities().values()) {
            if (city.category().value() != Category.FORMER) {
                city.ties().networks().forEach(membership -> members.computeIfAbsent(
                                membership.network(), network -> new ArrayList<>())
                        .add(city));
            }
        }
    }

    /** All of them, in alphabetical order. */
    public List<NetworkEntry> all(Citations citations) {
        List<NetworkEntry> entries = new ArrayList<>();
        for (CityNetwork network : networks) {
            entries.add(entry(network, members(network).toList(), Optional.empty(), citations));
        }
        return List.copyOf(entries);
    }

    /** Those that a city belongs to, in alphabetical order. */
    public List<NetworkEntry> of(City city, Citations citations) {
        List<NetworkEntry> entries = new ArrayList<>();
        for (CityNetwork network : networks) {
            for (Membership membership : city.ties().networks()) {
                if (membership.network().equals(network.key())) {
                    entries.add(entry(
                            network,
                            members(network)
                                    .filter(other -> !other.id().equals(city.id()))
                                    .toList(),
                            Optional.of(membership),
                            citations));
                }
            }
        }
        return List.copyOf(entries);
    }

    private Stream<City> members(CityNetwork network) {
        return members.getOrDefault(network.key(), List.of()).stream();
    }

    private NetworkEntry entry(
            CityNetwork network, List<City> cities, Optional<Membership> membership, Citations citations) {
        List<String> sources = Stream.concat(
                        network.sources().stream(), membership.stream().flatMap(known -> known.sources().stream()))
                .distinct()
                .toList();
        return new NetworkEntry(
                edition.label(network.name()),
                edition.optionalLabel(network.text()),
                network.address(),
                network.since(),
                membership.flatMap(Membership::since),
                edition.sorted(
                        edition.cityReferences(cities.stream().map(City::id).toList()).stream()),
                citations.cite(sources));
    }
}
