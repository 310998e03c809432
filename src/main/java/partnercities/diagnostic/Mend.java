package partnercities.diagnostic;

/** What mends a mistake without any doubt, so that a program may do it. */
public sealed interface Mend {
    /**
     * Another text in the marked place.
     *
     * @param written what stands there, perhaps in quotation marks, which go too
     */
    record Text(String written, String right) implements Mend {}

    /**
     * Another name for the marked file.
     *
     * @param right without its folder
     */
    record Name(String right) implements Mend {}
}
