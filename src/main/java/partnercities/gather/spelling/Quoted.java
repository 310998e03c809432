package partnercities.gather.spelling;

/** Puts texts into quotation marks, for helps that can be copied. */
public final class Quoted {
    private Quoted() {}

    /** The text as YAML, in the quotation marks that it does not contain. */
    public static String of(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? "\"" + text + "\""
                : "'" + text.replace("'", "''") + "'";
    }
}
