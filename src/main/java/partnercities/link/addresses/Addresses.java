package partnercities.link.addresses;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings.AddressStyle;
import partnercities.domain.text.Language;

/** The addresses of all pages and files; the only class that decides between {@code lviv/} and {@code lviv.html}. */
public final class Addresses {
    private final URI baseUrl;
    private final String host;
    private final AddressStyle style;
    private final Map<Subject, Map<Language, List<String>>> segments;
    private final List<FormerAddress> former;

    /**
     * Addresses below a base URL.
     *
     * @param host of the base URL
     * @param segments the parts of each address after the language, e.g. {@code miasta}, {@code lwow}
     * @param former where pages were before
     */
    Addresses(
            URI baseUrl,
            String host,
            AddressStyle style,
            Map<Subject, Map<Language, List<String>>> segments,
            List<FormerAddress> former) {
        this.baseUrl = baseUrl;
        this.host = host;
        this.style = style;
        this.segments = segments;
        this.former = former;
    }

    /** The file of a page in the output, e.g. {@code pl/miasta/lwow/index.html}. */
    public String file(Subject subject, Language language) {
        return plain(subject, language) + ending(subject);
    }

    /** What the address of a page has in common in all styles and on all hosts, e.g. {@code pl/miasta/lwow}. */
    public String plain(Subject subject, Language language) {
        return plain(language, segments(subject, language));
    }

    private static String plain(Language language, List<String> segments) {
        return segments.isEmpty() ? language.tag() : language + "/" + String.join("/", segments);
    }

    /** Where pages were before. */
    public List<FormerAddress> former() {
        return former;
    }

    /** The file where a page was before, from which a way leads to where it is now. */
    public String file(FormerAddress address) {
        return plain(address) + ending(address.subject());
    }

    /** Where a page was before, e.g. {@code pl/miasta/lemberg}. */
    public String plain(FormerAddress address) {
        return plain(address.language(), address.segments());
    }

    /** A file that belongs to the page of a section, e.g. {@code pl/kalendarz.ics}. */
    public String fileBeside(Subject section, Language language, String extension) {
        return language + "/" + String.join("/", segments(section, language)) + "." + extension;
    }

    /** The root-relative address of a page, e.g. {@code /partners/pl/miasta/lwow/}. */
    public String of(Subject subject, Language language) {
        return ofFile(file(subject, language));
    }

    /**
     * The root-relative address of an output file. With addresses of folders, an index file has the address of its
     * folder.
     */
    public String ofFile(String file) {
        boolean index = style == AddressStyle.FOLDERS && (file.equals("index.html") || file.endsWith("/index.html"));
        return baseUrl.getRawPath() + encoded(index ? file.substring(0, file.length() - "index.html".length()) : file);
    }

    /**
     * A file that belongs to a page, e.g. {@code pl/miasta/lwow/feed.atom}. It lies in the folder named like the page,
     * so its address is the same in both styles.
     */
    public String fileBelow(Subject subject, Language language, String name) {
        return language + "/" + String.join("/", segments(subject, language)) + "/" + name;
    }

    /**
     * A permanent name that survives a change of address (RFC 4151), e.g.
     * {@code tag:example.org,2023:/partners/news/visit/pl}.
     *
     * @param year a year in which the publisher owned the host
     */
    public String permanentName(int year, String thing) {
        return "tag:" + host + "," + year + ":" + baseUrl.getRawPath() + encoded(thing);
    }

    /** A name for something without a year; it lasts as long as the site's base URL. */
    public String undatedName(String thing) {
        return baseUrl + "#" + encoded(thing);
    }

    /** The absolute address, which feeds and search engines need. */
    public String absolute(String rootRelative) {
        return baseUrl.resolve(rootRelative).toString();
    }

    private List<String> segments(Subject subject, Language language) {
        // lazy messages, since this runs for every link of the site
        return Objects.requireNonNull(
                Objects.requireNonNull(segments.get(subject), subject::toString).get(language), language::tag);
    }

    private String ending(Subject subject) {
        if (subject.equals(Subject.NOT_FOUND)) {
            return ".html"; // hosts look for 404.html
        }
        return subject.equals(Subject.HOME) || style == AddressStyle.FOLDERS ? "/index.html" : ".html";
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }
}
