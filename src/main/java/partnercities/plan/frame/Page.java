package partnercities.plan.frame;

/**
 * One file that a template makes, with all that the template may show. It refers to other things by label and address
 * and never holds them, so a page changes only when what it shows changes.
 */
public interface Page {
    /** The path of the file in the output, e.g. {@code pl/miasta/lwow/index.html}. */
    String path();

    /** The template that makes it, e.g. {@code city.ftlh}. */
    String template();
}
