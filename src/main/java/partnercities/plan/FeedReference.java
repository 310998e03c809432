package partnercities.plan;

/**
 * A feed in both its forms, to subscribe to.
 *
 * @param topic what its announcements are about, e.g. the name of a city
 * @param title what feed readers call it
 * @param atom root-relative address of the Atom feed
 * @param json root-relative address of the JSON Feed
 */
public record FeedReference(String topic, String title, String atom, String json) {}
