package partnercities.plan.files;

/** Safe markup, which templates write without escaping. */
public record Html(String markup) {
    public boolean isEmpty() {
        return markup.isBlank();
    }

    /** Escapes a text for markup, including attributes in double quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
