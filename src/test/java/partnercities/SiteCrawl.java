package partnercities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Follows every link of a site as a visitor's browser would, by the files alone. */
final class SiteCrawl {
    private static final List<String> LINKING =
            List.of("href", "src", "poster", "action", "data", "data-coasts", "data-style");
    private static final Pattern REFRESH = Pattern.compile("(?i)\\s*\\d+\\s*;\\s*url=(.*)");
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^#\"')][^\"')]*)[\"']?\\s*\\)");

    private static final Pattern IMPORT = Pattern.compile("import\\s*(?:[^\"';]*from\\s*)?\\(?\\s*[\"']([^\"']+)[\"']");

    /** A link on a page. */
    private record Found(String from, URI to) {}

    private final RealSite site;
    private final Map<String, Path> files;
    private final SortedMap<String, Document> pages;
    private final SortedSet<String> broken = new TreeSet<>();
    private final SortedSet<String> external = new TreeSet<>();

    SiteCrawl(RealSite site) {
        this.site = site;
        this.files = site.files();
        this.pages = site.pages();
    }

    /** The files that can be reached from one of these, themselves included; whatever is broken there is noted. */
    SortedSet<String> from(String... starts) {
        SortedSet<String> reached = new TreeSet<>(List.of(starts));
        Queue<String> toRead = new ArrayDeque<>(reached);
        while (!toRead.isEmpty()) {
            String path = toRead.remove();
            links(path).forEach(link -> follow(link).filter(reached::add).ifPresent(toRead::add));
        }
        return reached;
    }

    /** Links that lead nowhere, with the pages where they stand. */
    SortedSet<String> broken() {
        return broken;
    }

    /** Addresses out of the site that the pages link to. */
    SortedSet<String> external() {
        return external;
    }

    private Stream<Found> links(String path) {
        Document page = pages.get(path);
        if (page != null) {
            return page.getAllElements().stream()
                    .flatMap(SiteCrawl::addresses)
                    .map(address -> new Found(path, resolve(path, address)));
        }
        if (path.endsWith(".css")) {
            return found(CSS_URL, path).filter(link -> !"data".equals(link.to().getScheme()));
        }
        return path.endsWith(".js") ? found(IMPORT, path) : Stream.empty();
    }

    private Stream<Found> found(Pattern pattern, String path) {
        return pattern.matcher(text(path))
                .results()
                .map((MatchResult match) -> new Found(path, resolve(path, match.group(1))));
    }

    private static Stream<String> addresses(Element element) {
        List<String> addresses = new ArrayList<>();
        LINKING.stream().filter(element::hasAttr).map(element::attr).forEach(addresses::add);
        if (element.attr("property").equals("og:image")) {
            addresses.add(element.attr("content"));
        }
        if (element.hasAttr("data-parts")) {
            addresses.addAll(List.of(element.attr("data-parts").split(" ")));
        }
        if (element.hasAttr("srcset")) {
            Stream.of(element.attr("srcset").split(","))
                    .map(candidate -> candidate.strip().split("\\s+", 2)[0])
                    .forEach(addresses::add);
        }
        if (element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            REFRESH.matcher(element.attr("content")).results().forEach(match -> addresses.add(match.group(1)));
        }
        return addresses.stream();
    }

    private URI resolve(String path, String address) {
        String place = path.endsWith("index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return URI.create(RealSite.BASE_URL + place).resolve(address);
    }

    /** The file that a link leads to, unless it leads out of the site or nowhere. */
    private Optional<String> follow(Found link) {
        URI to = link.to();
        if (!RealSite.BASE_URL.startsWith(to.getScheme() + "://" + to.getRawAuthority() + "/")) {
            external.add(to.toString());
            return Optional.empty();
        }
        if (!to.getPath().startsWith(RealSite.BASE_PATH)) {
            broken.add(link.from() + " leads out of the folder of the site to " + to);
            return Optional.empty();
        }
        String path = to.getPath().substring(RealSite.BASE_PATH.length());
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        if (!files.containsKey(file)) {
            broken.add(link.from() + " leads to " + to + ", where nothing is");
            return Optional.empty();
        }
        if (to.getFragment() != null) {
            boolean isDrawing = file.endsWith(".svg");
            Document page = isDrawing ? Jsoup.parse(text(file), "", Parser.xmlParser()) : pages.get(file);
            if (page == null || to.getFragment().isEmpty() || page.getElementById(to.getFragment()) == null) {
                broken.add(link.from() + " leads to " + to + ", where nothing has that id");
            }
        }
        return Optional.of(file);
    }

    private String text(String path) {
        try {
            return Files.readString(site.folder().resolve(path));
        } catch (IOException reading) {
            throw new UncheckedIOException(reading);
        }
    }
}
