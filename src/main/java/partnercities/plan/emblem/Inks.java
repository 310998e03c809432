package partnercities.plan.emblem;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partnercities.domain.settings.Colour;
import partnercities.link.Site;

/**
 * The colours of light pages, for pictures that the program draws.
 *
 * @param colours as {@code #rrggbb}, by the names of their tokens
 */
public record Inks(Map<String, String> colours) {
    /** What stands in for a colour that a style sheet of one's own lacks. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("paper", "#fcfaf4"),
            Map.entry("ink", "#1b232c"),
            Map.entry("soft", "#4b5661"),
            Map.entry("hair", "#d0c9bc"),
            Map.entry("link", "#0b5273"),
            Map.entry("accent", "#aa442b"),
            Map.entry("water", "#cfe1ec"),
            Map.entry("coast", "#456f8c"),
            Map.entry("land", "#f6f4ec"),
            Map.entry("near-land", "#e6dfb4"),
            Map.entry("near-border", "#837327"),
            Map.entry("home-land", "#edcaa6"),
            Map.entry("border", "#b5ae9d"));

    public static Inks of(Site site) {
        Map<String, String> colours = new TreeMap<>(USUAL);
        Map<String, Colour> own = site.colours();
        colours.replaceAll(
                (name, usual) -> own.containsKey(name) ? own.get(name).hex() : usual);
        return new Inks(Map.copyOf(colours));
    }

    /** As {@code #rrggbb}. */
    public String hex(String token) {
        return colours.getOrDefault(token, "#000000");
    }

    /** As 0xRRGGBB. */
    public int of(String token) {
        return Integer.parseInt(hex(token).substring(1), 16);
    }

    /** All of them, as 0xRRGGBB. */
    public List<Integer> all() {
        return new TreeMap<>(colours).keySet().stream().map(this::of).toList();
    }

    /** All of them, as part of a recipe. */
    @Override
    public String toString() {
        return new TreeMap<>(colours).toString();
    }
}
