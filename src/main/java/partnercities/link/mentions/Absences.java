package partnercities.link.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Rule;

/**
 * What is not there though somebody counts on it, and all diagnostics that follow. A city that is gone may be named in a hundred
 * places; that is one mistake, and is told once.
 */
public final class Absences {
    /** How many places are shown beside the first one. */
    private static final int SHOWN = 3;

    private final Map<String, List<Diagnostic>> found = new TreeMap<>();

    /**
     * Notes a place that counts on something absent.
     *
     * @param what is told of all places, with their number as {@code {n}}
     * @param alone what is told if it is the only place
     */
    public void add(String what, Diagnostic alone) {
        found.computeIfAbsent(what, absent -> new ArrayList<>()).add(alone);
    }

    /** Tells each absence once. */
    public void report(Diagnostics diagnostics) {
        found.forEach((what, places) -> {
            List<Diagnostic> sorted = places.stream().sorted().distinct().toList();
            diagnostics.add(sorted.size() == 1 ? sorted.get(0) : folded(what, sorted));
        });
    }

    private static Diagnostic folded(String what, List<Diagnostic> places) {
        Diagnostic first = places.stream()
                .filter(place -> !place.rule().equals(Rule.BROKEN_LINK))
                .findFirst()
                .orElse(places.get(0));
        Diagnostic folded = Diagnostic.of(first.rule(), what.replace("{n}", String.valueOf(places.size())));
        for (Diagnostic place : places.stream()
                .filter(other -> !other.equals(first))
                .limit(SHOWN)
                .toList()) {
            folded = place.position().map(folded::seeAlso).orElse(folded);
        }
        String help = first.help()
                .filter(one -> !one.startsWith("possible are"))
                .orElse("bring it back, or correct these places");
        return first.position().map(folded::at).orElse(folded).help(help);
    }
}
