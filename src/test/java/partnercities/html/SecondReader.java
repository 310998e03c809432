package partnercities.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import partnercities.html.PageOutline.Address;
import partnercities.html.PageOutline.Anchor;
import partnercities.html.PageOutline.Place;

/** Reads pages with jsoup, which makes a tree as browsers do, and holds the scanner's outlines against it. */
public final class SecondReader {
    private static final Set<String> REFERRING = Set.of("href", "src", "srcset", "poster", "cite");

    private SecondReader() {}

    /** Both readers see the same in the page. */
    public static void assertAgrees(String page) {
        assertThat(withPlainTitle(PageOutline.of(page))).isEqualTo(outline(page));
    }

    private static PageOutline outline(String text) {
        Document page = Jsoup.parse(text, "", Parser.htmlParser().setTrackPosition(true));
        Element root = page.getElementsByTag("html").get(0);
        return new PageOutline(
                place(root),
                root.attr("lang"),
                page.title(),
                page.getElementsByTag("h1").size(),
                page.select("[id]").stream()
                        .map(element -> new Anchor(element.id(), place(element)))
                        .toList(),
                page.getAllElements().stream().flatMap(SecondReader::addresses).toList(),
                page.select("img:not([alt])").stream().map(SecondReader::place).toList());
    }

    private static Stream<Address> addresses(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> REFERRING.contains(attribute.getKey()))
                .map(attribute ->
                        new Address(element.normalName(), attribute.getKey(), attribute.getValue(), place(element)));
    }

    private static Place place(Element element) {
        var start = element.sourceRange().start();
        return new Place(Math.max(1, start.lineNumber()), Math.max(1, start.columnNumber()));
    }

    /** jsoup gives titles with single spaces, as browsers do. */
    private static PageOutline withPlainTitle(PageOutline outline) {
        return new PageOutline(
                outline.root(),
                outline.language(),
                new TextNode(outline.title()).text().strip(),
                outline.headings(),
                outline.anchors(),
                outline.addresses(),
                outline.silentPictures());
    }
}
