package partnercities.plan.files;

/** Safe markup that a template writes as it is. */
public record Html(String markup) {
    public boolean isEmpty() {
        return markup.isBlank();
    }

    /** A text as it stands in markup, in attributes too. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
