package partnercities.plan.cities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.domain.city.City;
import partnercities.domain.city.Contact;
import partnercities.domain.city.InstitutionLink;
import partnercities.domain.city.PhoneNumber;
import partnercities.domain.text.Language;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.networks.NetworkEntry;

/**
 * Who keeps the partnership with a city alive. Components stand in the order in which the page shows them.
 *
 * @param people in the home city
 * @param links institutions that take part
 * @param networks that both cities belong to
 * @param home the home city's name
 */
public record CityTies(
        List<ContactEntry> people, List<InstitutionEntry> links, List<NetworkEntry> networks, Label home) {
    /**
     * Who answers in the home city.
     *
     * @param name of a person, or of the office where no person is named
     * @param office of the person
     */
    public record ContactEntry(
            Label name, Optional<Label> office, Optional<String> email, Optional<PhoneNumber> phone) {}

    /**
     * An institution.
     *
     * @param language of its website when it isn't the page's
     */
    public record InstitutionEntry(Label title, String address, Optional<Language> language) {
        /** Where the website is, without what all addresses begin with. */
        public String host() {
            return address.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#].*$", "");
        }
    }

    static CityTies of(City city, List<NetworkEntry> networks, LanguageEdition edition) {
        List<ContactEntry> people = new ArrayList<>();
        for (Contact person : city.ties().people()) {
            people.add(contact(person, edition));
        }
        List<InstitutionEntry> links = new ArrayList<>();
        for (InstitutionLink link : city.ties().links()) {
            links.add(institution(link, edition));
        }
        return new CityTies(
                List.copyOf(people),
                List.copyOf(links),
                networks,
                edition.label(edition.site().settings().home().names()));
    }

    private static ContactEntry contact(Contact person, LanguageEdition edition) {
        Optional<Label> name = edition.optionalLabel(person.name());
        Optional<Label> office = edition.optionalLabel(person.office());
        return new ContactEntry(
                name.or(() -> office).orElse(new Label("", Optional.empty())),
                office.filter(known -> name.isPresent()),
                person.email(),
                person.phone());
    }

    /** A title that is one for all readers is in the language of the website. */
    private static InstitutionEntry institution(InstitutionLink link, LanguageEdition edition) {
        Optional<Language> language = link.language().flatMap(edition::foreign);
        Label title = link.title()
                .everywhere()
                .map(same -> new Label(same, language))
                .orElseGet(() -> edition.label(link.title()));
        return new InstitutionEntry(title, link.address(), language);
    }
}
