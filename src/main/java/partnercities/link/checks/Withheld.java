package partnercities.link.checks;

/**
 * Something written that the site does not show.
 *
 * @param file path as editors know it
 * @param reason as the end of a sentence, e.g. {@code is a draft}
 */
public record Withheld(String file, String reason) implements Comparable<Withheld> {
    @Override
    public int compareTo(Withheld other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : reason.compareTo(other.reason);
    }
}
