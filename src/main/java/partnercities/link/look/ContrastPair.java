package partnercities.link.look;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two colour tokens that meet on some page, and the contrast they need. Style sheets decide which colours meet; add a
 * pair here when a style sheet combines two new ones.
 *
 * @param foreground name of its token, without the leading dashes; the same for the background
 * @param least the least contrast ratio, by WCAG 2.2 (1.4.3 for text, 1.4.11 for everything else)
 * @param use what has these colours, in the plural
 */
record ContrastPair(String foreground, String background, double least, String use) {
    static final String ACCENT = "accent";

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;

    static final List<ContrastPair> ALL = List.of(
            new ContrastPair("ink", "paper", TEXT, "texts"),
            new ContrastPair("ink", "sea", TEXT, "texts of openings"),
            new ContrastPair("ink", "mark", TEXT, "notices and words that were searched for"),
            new ContrastPair("ink", "ring", TEXT, "texts over rings of distance"),
            new ContrastPair("ink", "land", TEXT, "names on maps"),
            new ContrastPair("ink", "near-land", TEXT, "names on maps"),
            new ContrastPair("ink", "home-land", TEXT, "names on maps"),
            new ContrastPair("ink", "water", TEXT, "names on maps"),
            new ContrastPair("soft", "land", TEXT, "names of countries and capitals"),
            new ContrastPair("soft", "near-land", TEXT, "names of countries and capitals"),
            new ContrastPair("soft", "home-land", TEXT, "names of countries and capitals"),
            new ContrastPair("soft", "water", TEXT, "distances on maps"),
            new ContrastPair("coast", "land", GRAPHICS, "coasts"),
            new ContrastPair("coast", "water", GRAPHICS, "coasts"),
            new ContrastPair("near-border", "land", GRAPHICS, "outlines of partners’ countries"),
            new ContrastPair("near-border", "near-land", GRAPHICS, "outlines of partners’ countries"),
            new ContrastPair("near-border", "water", GRAPHICS, "outlines of partners’ countries"),
            new ContrastPair("soft", "paper", TEXT, "secondary texts"),
            new ContrastPair("soft", "sea", TEXT, "secondary texts of openings"),
            new ContrastPair("soft", "mark", TEXT, "secondary texts of what an address points at"),
            new ContrastPair("soft", "ring", TEXT, "secondary texts over rings of distance"),
            new ContrastPair("link", "paper", TEXT, "links"),
            new ContrastPair("link", "sea", TEXT, "links in openings"),
            new ContrastPair("link", "mark", TEXT, "links in notices"),
            new ContrastPair("link", "ring", TEXT, "links over rings of distance"),
            new ContrastPair("link", "land", GRAPHICS, "marks of cities"),
            new ContrastPair("link", "near-land", GRAPHICS, "marks of cities"),
            new ContrastPair("link", "home-land", GRAPHICS, "marks of cities"),
            new ContrastPair("link", "water", GRAPHICS, "marks of cities"),
            new ContrastPair(ACCENT, "paper", TEXT, "links that are pointed at"),
            new ContrastPair(ACCENT, "sea", TEXT, "buttons and links that are pointed at"),
            new ContrastPair(ACCENT, "mark", TEXT, "links in notices that are pointed at"),
            new ContrastPair(ACCENT, "ring", GRAPHICS, "outlines of what has the focus, over rings"),
            new ContrastPair(ACCENT, "land", GRAPHICS, "ways and the mark of home"),
            new ContrastPair(ACCENT, "near-land", GRAPHICS, "ways and the mark of home"),
            new ContrastPair(ACCENT, "home-land", GRAPHICS, "the mark of home and the outline of its country"),
            new ContrastPair(ACCENT, "water", GRAPHICS, "ways"),
            new ContrastPair("paper", "ink", TEXT, "buttons"),
            new ContrastPair("paper", "link", TEXT, "buttons that are pointed at"));

    /** All tokens that must be colours. */
    static Stream<String> tokens() {
        return ALL.stream().flatMap(ContrastPair::both).distinct().sorted();
    }

    private Stream<String> both() {
        return Stream.of(foreground, background);
    }
}
