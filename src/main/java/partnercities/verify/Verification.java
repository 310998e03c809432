package partnercities.verify;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;
import partnercities.encoding.Escapes;
import partnercities.html.PageOutline;
import partnercities.html.PageOutline.Address;
import partnercities.html.PageOutline.Anchor;
import partnercities.html.PageOutline.Place;

/**
 * Stage 5: takes the outlines of pages, one by one as they are rendered; at the end, it reports links that lead nowhere.
 * Content was checked before, so what turns up here is mostly a template's fault.
 */
public final class Verification {
    /** Neither with a scheme nor from a root on. */
    private static final Pattern RELATIVE = Pattern.compile("(?![A-Za-z][A-Za-z0-9+.-]*:)[^/#?\\s]\\S*");

    private static final Pattern IMAGE_CANDIDATE = Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s[^,]*)?(?:,|$)");
    /** Spaces of any kind, and what has no width. */
    private static final Pattern NOTHING_TO_READ = Pattern.compile("[\\p{javaWhitespace}\\u00A0\\u00AD\\u200B]*");

    private record Problem(Rule rule, String message, String help) {}

    private final String basePath;
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();
    private final Set<String> otherFiles = ConcurrentHashMap.newKeySet();
    private final Map<Problem, List<Position>> problems = new ConcurrentHashMap<>();

    /**
     * A verification of one site.
     *
     * @param basePath the path of the base URL as addresses begin with it, with a slash at both ends
     */
    public Verification(String basePath) {
        this.basePath = basePath;
    }

    /** Notes a file that pages may link to and that has no links itself. */
    public void exists(String path) {
        otherFiles.add(path);
    }

    /** Reads the outline of a page. */
    public void read(String path, PageOutline page) {
        Set<String> ids = new HashSet<>();
        for (Anchor anchor : page.anchors()) {
            if (!ids.add(anchor.id())) {
                report(
                        path,
                        anchor.place(),
                        new Problem(
                                Rule.DUPLICATE_ID,
                                "The id '" + anchor.id() + "' stands twice in one page.",
                                "rename the heading in the content, or the id in the template"));
            }
        }
        List<Reading.InternalLink> links = new ArrayList<>();
        page.addresses().forEach(address -> collectLinks(path, address, links));
        checkStructure(path, page);
        readings.put(path, new Reading(path, Set.copyOf(ids), List.copyOf(links)));
    }

    /** All problems, each once, with the first page that has it and the number of others. */
    public List<Diagnostic> diagnostics() {
        readings.values().forEach(reading -> reading.links().forEach(link -> follow(reading, link)));
        return new TreeMap<>(problems.entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), entry -> entry)))
                .values().stream()
                        .map(entry -> diagnostic(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Diagnostic diagnostic(Problem problem, List<Position> places) {
        List<Position> sorted = places.stream().sorted().toList();
        long others = sorted.stream().map(Position::file).distinct().count() - 1;
        String more = others > 0 ? " (The same on " + others + " other page" + (others > 1 ? "s" : "") + ".)" : "";
        return Diagnostic.of(problem.rule(), problem.message() + more)
                .at(sorted.get(0))
                .help(problem.help());
    }

    private void collectLinks(String path, Address found, List<Reading.InternalLink> links) {
        String value = found.value().strip();
        if (value.isEmpty()) {
            report(
                    path,
                    found.place(),
                    new Problem(
                            Rule.BROKEN_PAGE_LINK,
                            "The " + found.attribute() + " of <" + found.element() + "> is empty.",
                            "give it an address, or leave the element out"));
        }
        List<String> addresses = found.attribute().equals("srcset") ? candidates(value) : List.of(value);
        for (String address : addresses) {
            if (address.startsWith("#") || (address.startsWith("/") && !address.startsWith("//"))) {
                links.add(new Reading.InternalLink(address, address, found.place()));
            } else if (RELATIVE.matcher(address).matches()) {
                links.add(new Reading.InternalLink(absolute(path, address), address, found.place()));
            } else if (address.regionMatches(true, 0, "javascript:", 0, 11)) {
                report(
                        path,
                        found.place(),
                        new Problem(
                                Rule.UNSAFE_PAGE_LINK, "A link may not run a script.", "lead to an address instead"));
            }
        }
    }

    /** An address that is relative to its page, from the root of the host on. */
    private String absolute(String page, String address) {
        try {
            return URI.create(basePath + page).resolve(address).toString();
        } catch (IllegalArgumentException e) {
            return basePath + address;
        }
    }

    /** The addresses in a {@code srcset} (HTML, "image candidate strings"). */
    private static List<String> candidates(String srcset) {
        return IMAGE_CANDIDATE
                .matcher(srcset)
                .results()
                .map(candidate -> candidate.group(1))
                .toList();
    }

    private void checkStructure(String path, PageOutline page) {
        if (page.language().isBlank()) {
            report(
                    path,
                    page.root(),
                    new Problem(
                            Rule.PAGE_LANGUAGE, "The page does not say its language.", "write <html lang=\"...\">"));
        }
        if (NOTHING_TO_READ.matcher(page.title()).matches()) {
            report(
                    path,
                    page.root(),
                    new Problem(Rule.PAGE_TITLE, "The page has no title.", "write <title>...</title> into its head"));
        }
        if (page.headings() != 1) {
            report(
                    path,
                    page.root(),
                    new Problem(
                            Rule.PAGE_HEADING,
                            "The page has " + page.headings() + " headings of the first level.",
                            "every page has exactly one <h1>"));
        }
        for (Place picture : page.silentPictures()) {
            report(
                    path,
                    picture,
                    new Problem(
                            Rule.PAGE_ALTERNATIVE,
                            "A picture has no alternative text.",
                            "write alt=\"...\", empty for decoration"));
        }
    }

    private void follow(Reading from, Reading.InternalLink link) {
        int hash = link.address().indexOf('#');
        String path = hash < 0 ? link.address() : link.address().substring(0, hash);
        String anchor = hash < 0 ? "" : Escapes.percentDecoded(link.address().substring(hash + 1));
        Optional<String> target = path.isEmpty() ? Optional.of(from.path()) : file(path);
        if (target.isEmpty()) {
            report(
                    from.path(),
                    link.place(),
                    new Problem(
                            Rule.BROKEN_PAGE_LINK,
                            "Nothing is at the address '" + link.written().replaceFirst("#.*", "") + "'.",
                            "correct the address in the template"));
            return;
        }
        Reading page = readings.get(target.get());
        if (!anchor.isEmpty() && page != null && !page.ids().contains(anchor)) {
            report(
                    from.path(),
                    link.place(),
                    new Problem(
                            Rule.BROKEN_PAGE_ANCHOR,
                            "Nothing has the id '" + anchor + "' where '" + link.address() + "' leads.",
                            "correct the anchor in the template"));
        }
    }

    /** The file that a web server sends for an address. */
    private Optional<String> file(String address) {
        if (!address.startsWith(basePath)) {
            return Optional.empty();
        }
        String path =
                Escapes.percentDecoded(address.substring(basePath.length()).split("\\?", 2)[0]);
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        return Optional.of(file).filter(name -> readings.containsKey(name) || otherFiles.contains(name));
    }

    private void report(String path, Place place, Problem problem) {
        problems.computeIfAbsent(problem, key -> Collections.synchronizedList(new ArrayList<>()))
                .add(new Position(path, place.line(), place.column(), 1));
    }
}
