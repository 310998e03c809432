package partnercities.plan.frame;

/**
 * Something to go to: a link's words and its address.
 *
 * @param address root-relative for what is on the site, absolute for all else
 */
public record Reference(Label label, String address) {}
