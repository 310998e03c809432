package partnercities.plan.frame;

import java.util.List;
import java.util.Optional;
import partnercities.domain.city.City;
import partnercities.domain.city.CityNetwork;
import partnercities.domain.city.Contact;
import partnercities.domain.city.HomeCity;
import partnercities.domain.city.Membership;
import partnercities.domain.city.PhoneNumber;
import partnercities.domain.page.Subject;
import partnercities.plan.files.JsonObject;

/**
 * Tells search engines which networks cities belong to and whom to ask at home. Only an {@code Organization} of schema.org has members and
 * contact points, so a city that has either is its own government, too.
 */
final class TiesData {
    /** Types of a city that acts. */
    static final List<String> ACTING_CITY = List.of("City", "GovernmentOrganization");

    private final LanguageEdition edition;
    private final HomeCity home;

    TiesData(LanguageEdition edition) {
        this.edition = edition;
        this.home = edition.site().settings().home();
    }

    /** The home city with its networks, for its own page; empty if it has none. */
    Optional<JsonObject> ofHome() {
        return home.networks().isEmpty()
                ? Optional.empty()
                : Optional.of(home().with("memberOf", networks(home.networks())));
    }

    /** The home city with those who look after the partnership with a city; empty if nobody is named. */
    Optional<JsonObject> contacts(City city, String cityId) {
        return city.ties().people().isEmpty()
                ? Optional.empty()
                : Optional.of(home().with(
                                "contactPoint",
                                city.ties().people().stream()
                                        .map(person -> contact(person, cityId))
                                        .toList()));
    }

    /** Networks that the city shares with the home city. */
    List<JsonObject> networks(City city) {
        List<String> keys =
                city.ties().networks().stream().map(Membership::network).toList();
        return networks(home.networks().stream()
                .filter(network -> keys.contains(network.key()))
                .toList());
    }

    private JsonObject home() {
        String address = edition.site().addresses().absolute(edition.address(Subject.HOME));
        return new JsonObject()
                .with("@type", ACTING_CITY)
                .with("@id", address + "#city")
                .with("name", edition.label(home.names()).text());
    }

    private List<JsonObject> networks(List<CityNetwork> networks) {
        return networks.stream()
                .map(network -> new JsonObject()
                        .with("@type", "Organization")
                        .with("name", edition.label(network.name()).text())
                        .withAny("url", network.address()))
                .toList();
    }

    /** Without the person's name, which who agreed to be named on a page may not want in machines. */
    private JsonObject contact(Contact person, String cityId) {
        return new JsonObject()
                .with("@type", "ContactPoint")
                .withAny("contactType", edition.optionalLabel(person.office()).map(Label::text))
                .withAny("email", person.email())
                .withAny("telephone", person.phone().map(PhoneNumber::international))
                .with("areaServed", new JsonObject().with("@id", cityId));
    }
}
