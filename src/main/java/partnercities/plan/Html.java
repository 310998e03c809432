package partnercities.plan;

/** Safe markup that a template writes as it is. */
public record Html(String markup) {
    public boolean isEmpty() {
        return markup.isBlank();
    }
}
