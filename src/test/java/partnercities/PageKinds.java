package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Every kind of page that the real site has, by the class of its body, so that no test forgets a new one. */
final class PageKinds {
    /** It leads on at once, so nobody sees it. */
    private static final String ROOT = "root";

    private PageKinds() {}

    static List<String> all() {
        List<String> kinds = RealSite.get().pages().values().stream()
                .map(PageKinds::kind)
                .filter(kind -> !kind.equals(ROOT))
                .distinct()
                .sorted()
                .toList();
        assertThat(kinds).hasSizeGreaterThan(10);
        return kinds;
    }

    /** Language and kind of a page, by its address as {@code en/map/}; {@code "pl root"} of the one that leads to a language. */
    static String of(String address) {
        return of(RealSite.get().page(address + "index.html"));
    }

    static String of(Document page) {
        return page.getElementsByTag("html").attr("lang") + " " + kind(page);
    }

    /** The kind of a page; what its title asks of the type is no kind. */
    static String kind(Document page) {
        return page.body().classNames().stream()
                .filter(name -> !name.startsWith("longest-"))
                .collect(Collectors.joining(" "));
    }

    /** The longest page of each kind in each language. */
    static Stream<String> inEveryLanguage() {
        return RealSite.LANGUAGES.stream().flatMap(language -> all().stream().map(kind -> longest(kind, language)));
    }

    /** The longest page of each kind, the languages by turns. */
    static Stream<String> inLanguagesByTurns() {
        List<String> kinds = all();
        return IntStream.range(0, kinds.size())
                .mapToObj(turn -> longest(kinds.get(turn), RealSite.LANGUAGES.get(turn % RealSite.LANGUAGES.size())));
    }

    /** The path in the output of the page with most text. */
    static String longest(String kind, String language) {
        TreeMap<Integer, String> byLength = new TreeMap<>();
        RealSite.get().pages().forEach((path, page) -> {
            if (path.startsWith(language + "/") && page.body().hasClass(kind)) {
                byLength.put(page.select("main").text().length(), path);
            }
        });
        return Optional.ofNullable(byLength.lastEntry())
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("There is no page '" + kind + "' in " + language));
    }
}
