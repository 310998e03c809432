package partnercities.gather.markdown;

import java.util.HashSet;
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
import partnercities.diagnostic.UnreadableText;

/**
 * Cleans prose in which an editor wrote HTML. What is on the safelist stays; scripts, styles and event handlers go, and the
 * editor hears of it.
 */
final class RawHtml {
    /** What CommonMark and its extensions produce, and what editors may add. */
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

    /** The placeholder of an address that is open already. */
    private static final Pattern OPEN = Pattern.compile("\uE000\\d+\uE000");

    /** One block or tag as the editor wrote it. */
    record Fragment(String html, Position position) {}

    /** Notes an address and its position; returns the placeholder. */
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
     * Removes everything that is not on the safelist from rendered Markdown.
     *
     * @param written the raw HTML in it, as written in the file
     * @param open opens the addresses in the raw HTML
     */
    String clean(String html, List<Fragment> written, Opener open) {
        written.forEach(this::report);
        Document dirty = UnreadableText.unlessRead(() -> Jsoup.parseBodyFragment(html));
        Position somewhere = written.get(0).position();
        if (isTooDeep(dirty)) {
            diagnostics.add(MarkdownReader.tooDeep(somewhere));
            return "";
        }
        openAddresses(dirty, link -> new Hyperlink.Use.Link(), "a[href]", "href", somewhere, open, written);
        openAddresses(dirty, RawHtml::wished, "img[src]", "src", somewhere, open, written);
        Document clean = new Cleaner(SAFELIST).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        Set<String> ids = new HashSet<>();
        for (Element element : clean.select("[id]")) {
            anchors.add(element.id());
            if (!ids.add(element.id())) {
                diagnostics.add(
                        Diagnostic.of(Rule.DUPLICATE_ID, "The id '" + element.id() + "' stands twice in this text.")
                                .at(place("\"" + element.id() + "\"", somewhere, written))
                                .help("give the element another id; headings have ids made of their words"));
            }
        }
        for (Element picture : clean.select("img:not([alt])")) {
            diagnostics.add(Diagnostic.of(Rule.MISSING_ALTERNATIVE, "The picture has no alternative text.")
                    .at(place(picture.attr("src"), somewhere, written))
                    .help("describe what it shows: alt=\"...\""));
        }
        return clean.body().html();
    }

    private static boolean isTooDeep(Document document) {
        return document.stream().anyMatch(element -> {
            int depth = 0;
            for (Element around = element;
                    around != null && depth <= MarkdownReader.DEEPEST;
                    around = around.parent()) {
                depth++;
            }
            return depth > MarkdownReader.DEEPEST;
        });
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
                // an unclosed attribute may swallow placeholders
                String destination = address.replace("\uE000", "").strip();
                element.attr(attribute, open.open(use.apply(element), destination, place(address, somewhere, written)));
            }
        }
    }

    /** Takes the size that the editor asks for out of the element. */
    private static Hyperlink.Use wished(Element element) {
        Map<String, String> lengths = Map.of("width", element.attr("width"), "height", element.attr("height"));
        element.removeAttr("width").removeAttr("height");
        return picture(lengths);
    }

    /** A picture with the width and height of the attributes; values that are not in pixels are ignored. */
    static Hyperlink.Use.Picture picture(Map<String, String> attributes) {
        return new Hyperlink.Use.Picture(
                pixels(attributes.getOrDefault("width", "")), pixels(attributes.getOrDefault("height", "")));
    }

    /** A length that an editor gives to a picture. */
    static Optional<Integer> pixels(String length) {
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
        Document parsed = UnreadableText.unlessRead(() -> Jsoup.parseBodyFragment(fragment.html()));
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
