package partnercities.gather.source;

/**
 * The source of one FreeMarker template.
 *
 * @param name by which templates include each other, e.g. {@code parts/frame.ftlh}
 * @param file as the designer knows it
 */
public record Template(String name, String file, String text) {}
