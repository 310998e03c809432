package partnercities.gather.source;

/** The source of one FreeMarker template. */
public record Template(Origin file, String text) {
    /** The name by which templates include each other, e.g. {@code parts/frame.ftlh}. */
    public String name() {
        return file.path();
    }
}
