package partnercities.gather.pictures;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import partnercities.diagnostic.UnreadableText;

/**
 * An SVG without what a browser would run or load for it. It is written anew from the tree in which it was searched, so that no
 * browser finds anything in it that was not seen here. Links of people ({@code <a>}) to the web stay.
 */
public final class SvgCleaning {
    /** Whatever its namespace. Of HTML, browsers show nothing in a picture. */
    private static final Set<String> ELEMENTS = Set.of(
            "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener", "link");

    /** What gives attributes a value later. */
    private static final Set<String> ANIMATIONS = Set.of("set", "animate", "animatetransform", "animatemotion");

    private static final Set<String> ADDRESSES = Set.of("href", "src", "base", "action", "formaction");
    private static final Pattern HERE =
            Pattern.compile("\\s*(?:#.*|data:image/(?:png|jpeg|gif|webp)[;,].*)?", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\s*(?:#|https?://|mailto:|tel:).*", Pattern.DOTALL);
    private static final Pattern URL = Pattern.compile("(?i)url\\(\\s*(['\"]?)(.*?)\\1\\s*\\)", Pattern.DOTALL);
    private static final Pattern IMPORT = Pattern.compile("(?i)@import\\b[^;]*(?:;|$)");
    /** Other ways to an address, and letters in disguise. */
    private static final Pattern SUSPICIOUS =
            Pattern.compile("(?i)\\\\|image-set\\(|src\\(|expression\\(|-moz-binding|behavior\\s*:");

    /** A short abbreviation without others within, so that a text can't grow without end. */
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.-]+)\\s+(?:\"([^\"&%]{0,200})\"|'([^'&%]{0,200})')\\s*>");

    private static final Pattern SUBSET = Pattern.compile("(<!DOCTYPE[^>\\[]*)\\[(.*?)\\]\\s*>", Pattern.DOTALL);
    private static final Pattern HIDING = Pattern.compile("<!(?:ENTITY|ATTLIST)");
    private static final Pattern DECLARED =
            Pattern.compile("\\A\\s*<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");
    private final Set<String> dropped = new LinkedHashSet<>();

    private SvgCleaning() {}

    /**
     * A picture without what browsers would run or load.
     *
     * @param svg empty if nothing was taken out, and the picture may stay as it is
     * @param dropped what was taken out, as editors find it there
     */
    public record Cleaned(String svg, List<String> dropped) {}

    public static Cleaned of(byte[] bytes) {
        return new SvgCleaning().cleaned(bytes);
    }

    private Cleaned cleaned(byte[] bytes) {
        String text = expanded(text(bytes));
        Document tree = UnreadableText.unlessRead(() -> Jsoup.parse(text, Parser.xmlParser()));
        for (Node node : List.copyOf(tree.childNodes())) {
            if (node instanceof ProcessingInstruction && node.outerHtml().startsWith("<?xml-stylesheet")) {
                drop(node, "<?xml-stylesheet?>");
            }
        }
        for (Element element : List.copyOf(tree.getAllElements())) {
            if (element.ownerDocument() != null) { // not in what was taken out
                clean(element);
            }
        }
        if (dropped.isEmpty()) {
            return new Cleaned("", List.of());
        }
        tree.childNodes().stream()
                .filter(XmlDeclaration.class::isInstance)
                .toList()
                .forEach(Node::remove); // it may tell another encoding
        tree.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset(StandardCharsets.UTF_8)
                .prettyPrint(false);
        return new Cleaned(tree.outerHtml(), List.copyOf(dropped));
    }

    /** In the encoding that browsers would take. */
    private static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        Matcher declared =
                DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1));
        return new String(
                bytes,
                declared.find() && Charset.isSupported(declared.group(1))
                        ? Charset.forName(declared.group(1))
                        : StandardCharsets.UTF_8);
    }

    /** With the abbreviations that drawing programs declare written out. Whatever else is declared there goes: something could hide in it. */
    private String expanded(String text) {
        Matcher subset = SUBSET.matcher(text);
        boolean declares = subset.find();
        String expanded = declares ? text.substring(0, subset.end(1)) + text.substring(subset.end() - 1) : text;
        if ((declares && !ENTITY.matcher(subset.group(2)).replaceAll("").isBlank())
                || HIDING.matcher(expanded).find()) {
            dropped.add("<!DOCTYPE [ … ]>");
        }
        Map<String, String> entities = new LinkedHashMap<>();
        if (declares) {
            ENTITY.matcher(subset.group(2))
                    .results()
                    .forEach(entity -> entities.putIfAbsent(
                            entity.group(1), entity.group(2) == null ? entity.group(3) : entity.group(2)));
        }
        for (Map.Entry<String, String> entity : entities.entrySet()) {
            expanded = expanded.replace("&" + entity.getKey() + ";", entity.getValue());
        }
        return expanded;
    }

    private void clean(Element element) {
        String name = local(element.tagName());
        String animated = local(element.attr("attributeName"));
        if (ELEMENTS.contains(name)) {
            drop(element, "<" + element.tagName() + ">");
        } else if (ANIMATIONS.contains(name) && (ADDRESSES.contains(animated) || animated.startsWith("on"))) {
            drop(element, "<" + element.tagName() + " attributeName=\"" + element.attr("attributeName") + "\">");
        } else {
            if (name.equals("style")) {
                String css = element.wholeText();
                String clean = css(css);
                if (!clean.equals(css)) {
                    element.empty().appendChild(new TextNode(clean));
                }
            }
            for (Attribute attribute : new ArrayList<>(element.attributes().asList())) {
                clean(element, name, attribute);
            }
        }
    }

    private void clean(Element element, String name, Attribute attribute) {
        String key = local(attribute.getKey());
        String value = attribute.getValue();
        Pattern allowed = name.equals("a") ? LINK : HERE;
        if (key.startsWith("on")
                || (ADDRESSES.contains(key) && !allowed.matcher(value).matches())) {
            element.removeAttr(attribute.getKey());
            dropped.add(attribute.getKey() + "=\"" + shown(value) + "\"");
        } else if (key.equals("style") || value.toLowerCase(Locale.ROOT).contains("url(")) {
            element.attr(attribute.getKey(), css(value));
        }
    }

    private String css(String css) {
        String plain = css.replaceAll("(?s)/\\*.*?\\*/", "");
        if (SUSPICIOUS.matcher(plain).find()) {
            dropped.add("a style with '" + shown(plain) + "'");
            return "";
        }
        String without = IMPORT.matcher(plain).replaceAll(found -> {
            dropped.add(shown(found.group()));
            return "";
        });
        String clean = URL.matcher(without).replaceAll(found -> {
            if (HERE.matcher(found.group(2)).matches()) {
                return Matcher.quoteReplacement(found.group());
            }
            dropped.add(shown(found.group()));
            return "none";
        });
        return clean.equals(plain) ? css : clean;
    }

    private void drop(Node node, String shown) {
        node.remove();
        dropped.add(shown);
    }

    /** Without its namespace. */
    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shown(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 40 ? line : line.substring(0, line.offsetByCodePoints(0, 39)) + "…";
    }
}
