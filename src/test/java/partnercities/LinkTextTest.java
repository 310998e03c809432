package partnercities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Links tell where they lead, and help stands at the same place on every page. */
class LinkTextTest {
    /** WCAG 2.4.4: the words of a link tell it, together with the heading above. */
    @Test
    void linksWithTheSameWordsUnderOneHeadingLeadToTheSameAddress() {
        List<String> ambiguous = new ArrayList<>();
        RealSite.get().pages().forEach((path, page) -> {
            Map<String, Set<String>> addresses = new TreeMap<>();
            String heading = "";
            for (Element element : page.select("h1, h2, h3, h4, nav, summary, a[href]")) {
                if (element.tagName().equals("a")) {
                    addresses
                            .computeIfAbsent(heading + ": " + name(element), words -> new TreeSet<>())
                            .add(element.absUrl("href"));
                } else {
                    heading = element.attr("aria-label") + element.ownText();
                }
            }
            addresses.forEach((words, goals) -> {
                if (goals.size() > 1) {
                    ambiguous.add(path + ": '" + words + "' leads to " + goals);
                }
            });
        });
        assertThat(ambiguous).isEmpty();
    }

    /** WCAG 3.2.3 and 3.2.6. */
    @Test
    void menuSearchAndFooterAreTheSameOnEveryPageOfALanguage() {
        for (String language : RealSite.LANGUAGES) {
            Set<List<String>> orders =
                    new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
            RealSite.get().pages().forEach((path, page) -> {
                if (path.startsWith(language + "/")) {
                    orders.add(order(page));
                }
            });
            assertThat(orders).as(language).hasSize(1);
            assertThat(orders.iterator().next()).as(language).hasSizeGreaterThan(8);
        }
    }

    private static List<String> order(Document page) {
        List<String> order = new ArrayList<>();
        page.select(".menu a, main, .imprint a")
                .forEach(part -> order.add(part.tagName() + " "
                        + (part.tagName().equals("a") ? part.text() + " " + part.absUrl("href") : "")));
        return order;
    }

    /** What a screen reader says of a link, near enough. */
    private static String name(Element link) {
        return (link.hasAttr("aria-label") ? link.attr("aria-label") : link.text()) + " " + link.attr("title");
    }
}
