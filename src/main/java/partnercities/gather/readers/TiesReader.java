package partnercities.gather.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Mend;
import partnercities.diagnostic.Rule;
import partnercities.domain.city.Contact;
import partnercities.domain.city.InstitutionLink;
import partnercities.domain.city.Membership;
import partnercities.domain.city.PhoneNumber;
import partnercities.domain.city.Ties;
import partnercities.domain.text.LocalizedText;
import partnercities.gather.facts.Entry;
import partnercities.gather.facts.Wording;
import partnercities.gather.findings.Register;
import partnercities.gather.spelling.PhoneSpelling;
import partnercities.gather.yaml.Fields;
import partnercities.gather.yaml.Value;

/** Reads who keeps a partnership alive: {@code people}, {@code networks} and {@code links} of a city. */
final class TiesReader {
    private TiesReader() {}

    static Ties read(Fields fields) {
        return new Ties(people(fields), memberships(fields), links(fields));
    }

    private static List<Contact> people(Fields fields) {
        List<Entry<Contact>> people = fields.list("people", person -> new Entry<>(contact(person), person.position()));
        return Entry.values(
                        "people",
                        people,
                        person -> List.of(person.name(), person.office()),
                        "This person stands here twice.",
                        fields)
                .stream()
                .filter(person -> person.email().isPresent() || person.phone().isPresent())
                .toList();
    }

    private static Contact contact(Fields person) {
        LocalizedText name = Wording.read(person, "name");
        LocalizedText office = Wording.read(person, "office");
        Optional<String> email = person.emailAddress("email");
        Optional<PhoneNumber> phone = phone(person);
        if (person.value("name").isEmpty() && person.value("office").isEmpty()) {
            person.required("office", Optional.empty(), "who answers: an office, as {pl: ..., en: ...}, or a name");
        }
        if (person.value("email").isEmpty() && person.value("phone").isEmpty()) {
            person.required("email", Optional.empty(), "how to get in touch: email or phone");
        }
        return new Contact(name, office, email, phone);
    }

    private static Optional<PhoneNumber> phone(Fields person) {
        return person.scalar("phone").flatMap(written -> {
            PhoneSpelling number = PhoneSpelling.of(written.text());
            if (number.international().isEmpty()) {
                person.findings()
                        .add(Diagnostic.of(Rule.WRONG_PHONE, number.mistake())
                                .at(written.position())
                                .help(number.help())
                                .mend(number.mended().map(right -> new Mend.Text(written.text(), right))));
            }
            return number.international()
                    .map(international -> new PhoneNumber(written.text().strip(), international));
        });
    }

    /** A key, or a list of keys and of such with more about them. */
    private static List<Membership> memberships(Fields fields) {
        List<Entry<Membership>> memberships = new ArrayList<>();
        for (Value item : items("networks", fields)) {
            if (item instanceof Value.Scalar key && !key.isNothing()) {
                fields.findings().mention(Register.NETWORK, key.text(), key.position());
                memberships.add(new Entry<>(new Membership(key.text(), Optional.empty(), List.of()), key.position()));
            } else {
                fields.mapping(item, "a network, or {network: ..., since: ..., source: ...}")
                        .ifPresent(
                                map -> fields.read(map, TiesReader::membership).ifPresent(memberships::add));
            }
        }
        return Entry.values("networks", memberships, Membership::network, "This network stands here twice.", fields);
    }

    private static List<Value> items(String key, Fields fields) {
        return fields.value(key)
                .map(value -> value instanceof Value.Sequence list ? list.items() : List.of(value))
                .orElse(List.of());
    }

    private static Optional<Entry<Membership>> membership(Fields fields) {
        Optional<String> network = fields.required(
                "network", fields.mention("network", Register.NETWORK), "a key of home.networks in site.yaml");
        var since = fields.date("since");
        List<String> sources = fields.mentions("source", Register.SOURCE);
        fields.required("source", Optional.of(sources), "every fact names its source: a key of sources.yaml");
        return network.map(key -> new Entry<>(new Membership(key, since, sources), fields.position("network")));
    }

    private static List<InstitutionLink> links(Fields fields) {
        List<Entry<InstitutionLink>> links = fields.list("links", TiesReader::link).stream()
                .flatMap(Optional::stream)
                .toList();
        return Entry.values("links", links, InstitutionLink::address, "This address stands here twice.", fields);
    }

    private static Optional<Entry<InstitutionLink>> link(Fields link) {
        LocalizedText title = Wording.read(link, "title");
        link.required("title", Optional.of(title), "the institution's name: one text, or {pl: ..., en: ...}");
        Optional<String> address = link.required("url", link.webAddress("url"), "where its website is");
        var language = link.language("language");
        return address.filter(known -> !title.isEmpty())
                .map(known -> new Entry<>(new InstitutionLink(title, known, language), link.position("url")));
    }
}
