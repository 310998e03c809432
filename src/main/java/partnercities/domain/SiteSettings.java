package partnercities.domain;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yaml} says.
 *
 * @param languages at least one; the first is the default
 * @param baseUrl where the site is published, in ASCII, ends in a slash
 * @param navigation section keys (as {@code cities}, {@code map}) and ids of free pages, in order
 * @param footer the same for the menu at the end of pages
 * @param tags the editor's own tags and their words
 * @param guidance id of the free page that every article points to
 * @param data on what terms the open data may be used
 * @param tiles pictures for the map in the browser, where the operator asked for them
 * @param mapElsewhere where readers find a map of a city that shows more, where the operator named one
 * @param accessibility what is declared about accessibility; empty where nobody has declared anything
 */
public record SiteSettings(
        LocalizedText title,
        LocalizedText slogan,
        HomeCity home,
        List<Language> languages,
        URI baseUrl,
        AddressStyle addresses,
        ZoneId timeZone,
        List<String> navigation,
        List<String> footer,
        Publisher publisher,
        Map<String, LocalizedText> tags,
        Optional<String> guidance,
        DataTerms data,
        Optional<TileServer> tiles,
        Optional<MapElsewhere> mapElsewhere,
        Optional<AccessibilityStatement> accessibility) {

    /** Letters that addresses must encode are encoded here, for all that begin with the base URL. */
    public SiteSettings {
        baseUrl = URI.create(baseUrl.toASCIIString());
    }

    /** How addresses of pages end: {@code lviv/}, or {@code lviv.html} for servers without directory indexes. */
    public enum AddressStyle implements Term {
        FOLDERS,
        FILES
    }

    /** The same site, published elsewhere. */
    public SiteSettings at(URI otherBaseUrl) {
        return new SiteSettings(
                title,
                slogan,
                home,
                languages,
                otherBaseUrl,
                addresses,
                timeZone,
                navigation,
                footer,
                publisher,
                tags,
                guidance,
                data,
                tiles,
                mapElsewhere,
                accessibility);
    }

    public Language defaultLanguage() {
        return languages.get(0);
    }

    /** The languages to try for a reader of the given one: that, the default, the others in order. */
    public List<Language> preferred(Language language) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(language, defaultLanguage()), languages.stream())
                .distinct()
                .toList();
    }

    /** The path part of the base URL, decoded: {@code /} or {@code /partners/}. */
    public String basePath() {
        return baseUrl.getPath();
    }
}
