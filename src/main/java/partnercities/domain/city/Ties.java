package partnercities.domain.city;

import java.util.List;

/**
 * Who keeps a partnership alive: people at home, networks that both cities belong to, institutions.
 */
public record Ties(List<Contact> people, List<Membership> networks, List<InstitutionLink> links) {
    public static final Ties NONE = new Ties(List.of(), List.of(), List.of());
}
