package partnercities.plan.frame;

/**
 * One file of the site that a template makes, and all that the template may show. Equal pages look equal, so a page holds
 * references to other things, never the things.
 */
public interface Page {
    /** Where the file stands in the output, e.g. {@code pl/miasta/lwow/index.html}. */
    String path();

    /** The template that makes it, e.g. {@code city.ftlh}. */
    String template();
}
