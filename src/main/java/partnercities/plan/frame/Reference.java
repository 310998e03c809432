package partnercities.plan.frame;

/**
 * A link: its text and its address.
 *
 * @param address root-relative within the site, else absolute
 */
public record Reference(Label label, String address) {}
