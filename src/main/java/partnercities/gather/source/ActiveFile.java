package partnercities.gather.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import partnercities.diagnostic.Diagnostic;
import partnercities.diagnostic.Rule;
import partnercities.diagnostic.UnreadableText;

/** Tells which attached files a browser would run in the name of the city's site, and which pictures ask another host. */
public final class ActiveFile {
    private static final Set<String> PROGRAMS = Set.of(
            "html", "htm", "xhtml", "xht", "xhtm", "shtml", "mht", "mhtml", "hta", "js", "mjs", "wasm", "swf", "xml",
            "xsl", "xslt", "svgz");
    /** Elements of SVG that run something or show other documents. */
    private static final Set<String> RUNNING =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "listener");
    /** What browsers leave out of an address. */
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Cntrl}]+");

    private static final Pattern RUNNING_ADDRESS = Pattern.compile("(?i)(?:javascript|vbscript):.*");
    /** A document in an address; pictures in one are harmless. */
    private static final Pattern DATA = Pattern.compile("(?i)data:(?!image/(?:png|jpe?g|gif|webp|avif)[;,]).*");

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:(?:https?|ftp):|//).*");
    private static final Pattern STYLE_ELSEWHERE =
            Pattern.compile("(?i)@import|url\\(\\s*['\"]?\\s*(?:(?:https?|ftp):|//)");

    private ActiveFile() {}

    /** Whether a browser may run any file of this kind. */
    public static boolean isProgram(SourceFile file) {
        return PROGRAMS.contains(file.extension());
    }

    /** A warning of a program. */
    public static Diagnostic warning(SourceFile file) {
        return Diagnostic.of(Rule.ACTIVE_FILE, "A browser may run this file in the name of the site.")
                .at(file.origin().start())
                .help(
                        "attach a PDF or a picture instead; the headers of the site let it run nothing, but not every host sends"
                                + " them");
    }

    /** A warning of a drawing that runs something, or loads something from another host. */
    public static Optional<Diagnostic> warning(SourceFile file, String svg) {
        boolean loads = false;
        for (Element element : UnreadableText.unlessRead(() -> Jsoup.parse(svg, Parser.xmlParser()))
                .getAllElements()) {
            if (runs(element)) {
                return Optional.of(warning(file));
            }
            loads |= loads(element);
        }
        return loads
                ? Optional.of(Diagnostic.of(Rule.ACTIVE_FILE, "This drawing loads something from another host.")
                        .at(file.origin().start())
                        .help(
                                "save it anew with all its pictures, fonts and styles inside; another host would hear of every"
                                        + " visitor"))
                : Optional.empty();
    }

    private static boolean runs(Element element) {
        if (RUNNING.contains(local(element.tagName()))) {
            return true;
        }
        for (Attribute attribute : element.attributes()) {
            String address = address(attribute);
            if (local(attribute.getKey()).startsWith("on")
                    || RUNNING_ADDRESS.matcher(address).matches()
                    || (isAddress(attribute) && DATA.matcher(address).matches())) {
                return true;
            }
        }
        return false;
    }

    /** A link may lead to another host, since only a click asks it. */
    private static boolean loads(Element element) {
        String name = local(element.tagName());
        for (Attribute attribute : element.attributes()) {
            boolean elsewhere = isAddress(attribute)
                    ? !name.equals("a") && ELSEWHERE.matcher(address(attribute)).matches()
                    : STYLE_ELSEWHERE.matcher(attribute.getValue()).find();
            if (elsewhere) {
                return true;
            }
        }
        return name.equals("style")
                && STYLE_ELSEWHERE.matcher(element.wholeText() + element.data()).find();
    }

    private static boolean isAddress(Attribute attribute) {
        String name = local(attribute.getKey());
        return name.equals("href") || name.equals("src");
    }

    private static String address(Attribute attribute) {
        return IGNORED.matcher(attribute.getValue()).replaceAll("");
    }

    /** A name without its prefix. */
    private static String local(String name) {
        return name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
