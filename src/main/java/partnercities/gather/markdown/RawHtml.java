package partnercities.gather.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Diagnostics;
import partnercities.diagnostic.Position;
import partnercities.diagnostic.Rule;

/**
 * Cleans prose in which an editor wrote HTML: what is on the safelist stays, scripts, styles, event handlers and the
 * like go, and the editor is told.
 */
final class RawHtml {
    /** What CommonMark and its extensions make, and what editors may write beside it. */
    private static final Safelist SAFELIST = Safelist.relaxed()
            .addTags("abbr", "bdi", "bdo", "del", "details", "figcaption", "figure", "hr", "ins", "kbd", "mark", "s")
            .addTags("section", "summary", "time", "wbr")
            .addAttributes(":all", "id", "lang", "dir", "title", "class")
            .addAttributes("a", "data-footnote-backref", "data-footnote-ref", "aria-label")
            .addAttributes("section", "data-footnotes")
            .addAttributes("div", "tabindex")
            .addAttributes("time", "datetime")
            .addAttributes("details", "open")
            .removeProtocols("a", "href", "ftp", "http", "https", "mailto")
            .removeProtocols("img", "src", "http", "https")
            .removeProtocols("blockquote", "cite", "http", "https")
            .removeProtocols("q", "cite", "http", "https")
            .preserveRelativeLinks(true);

    private static final Pattern PIXELS = Pattern.compile("[1-9][0-9]{0,4}");

    /** What stands for an address that Markdown opened. */
    private static final Pattern OPEN = Pattern.compile("\uE000\\d+\uE000");

    /** HTML as an editor wrote it, one block or one tag. */
    record Fragment(String html, Position position) {}

    /** Turns an address and its place into what stands for it until it is known. */
    interface Opener {
        String open(Hyperlink.Use use, String address, Position position);
    }

    private final Diagnostics diagnostics;
    private final Set<String> anchors;

    RawHtml(Diagnostics diagnostics, Set<String> anchors) {
        this.diagnostics = diagnostics;
        this.anchors = anchors;
    }

    /**
     * Rendered Markdown without what is not on the safelist.
     *
     * @param written the raw HTML in it, as it stands in the file
     * @param open opens the addresses that the raw HTML brings along
     */
    String clean(String html, List<Fragment> written, Opener open) {
        written.forEach(this::report);
        Document dirty = Jsoup.parseBodyFragment(html);
        Position somewhere = written.get(0).position();
        openAddresses(dirty, link -> new Hyperlink.Use.Link(), "a[href]", "href", somewhere, open, written);
        openAddresses(dirty, RawHtml::wished, "img[src]", "src", somewhere, open, written);
        Document clean = new Cleaner(SAFELIST).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        clean.select("[id]").forEach(element -> anchors.add(element.id()));
        for (Element picture : clean.select("img:not([alt])")) {
            diagnostics.add(Diagnostic.of(Rule.MISSING_ALTERNATIVE, "The picture has no alternative text.")
                    .at(place(picture.attr("src"), somewhere, written))
                    .help("describe what it shows: alt=\"...\""));
        }
        return clean.body().html();
    }

    private static void openAddresses(
            Document document,
            Function<Element, Hyperlink.Use> use,
            String query,
            String attribute,
            Position somewhere,
            Opener open,
            List<Fragment> written) {
        for (Element element : document.select(query)) {
            String address = element.attr(attribute);
            if (!OPEN.matcher(address).matches()) {
                // an attribute without an end may reach over addresses that are open already
                String destination = address.replace("\uE000", "").strip();
                element.attr(attribute, open.open(use.apply(element), destination, place(address, somewhere, written)));
            }
        }
    }

    /** The size that the editor wishes, which is taken out of the element. */
    private static Hyperlink.Use wished(Element element) {
        Map<String, String> lengths = Map.of("width", element.attr("width"), "height", element.attr("height"));
        element.removeAttr("width").removeAttr("height");
        return picture(lengths);
    }

    /** A picture that is as wide and high as attributes say; what is no number of pixels says nothing. */
    static Hyperlink.Use.Picture picture(Map<String, String> attributes) {
        return new Hyperlink.Use.Picture(
                pixels(attributes.getOrDefault("width", "")), pixels(attributes.getOrDefault("height", "")));
    }

    private static Optional<Integer> pixels(String length) {
        return Optional.of(length)
                .filter(text -> PIXELS.matcher(text).matches())
                .map(Integer::valueOf);
    }

    private static Position place(String text, Position otherwise, List<Fragment> written) {
        return written.stream()
                .filter(fragment -> fragment.html().contains(text))
                .map(Fragment::position)
                .findFirst()
                .orElse(otherwise);
    }

    private void report(Fragment fragment) {
        Document parsed = Jsoup.parseBodyFragment(fragment.html());
        for (Element element : parsed.select("body *")) {
            if (!SAFELIST.isSafeTag(element.tagName())) {
                diagnostics.add(removed("The element <" + element.tagName() + ">", fragment));
                continue;
            }
            for (Attribute attribute : element.attributes()) {
                if (!SAFELIST.isSafeAttribute(element.tagName(), element, attribute)) {
                    diagnostics.add(removed("The attribute " + attribute.getKey(), fragment));
                }
            }
        }
    }

    private static Diagnostic removed(String what, Fragment fragment) {
        return Diagnostic.of(Rule.REMOVED_HTML, what + " is not allowed here and was left out.")
                .at(fragment.position())
                .help("write Markdown instead, or simple HTML without scripts and styles");
    }
}
