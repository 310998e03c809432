package partnercities.domain.settings;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import partnercities.domain.city.HomeCity;
import partnercities.domain.city.PartnerNetwork;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.domain.text.LanguageOrder;
import partnercities.domain.text.LocalizedText;
import partnercities.domain.text.VocabularyTerm;

/**
 * What {@code site.yaml} says.
 *
 * @param languageOrder the languages of the site, and what stands in for a missing text
 * @param baseUrl where the site is published, in ASCII, ends in a slash
 * @param masthead what its own people put above and below all pages
 * @param without what the site leaves out
 * @param demonstration whether the site only shows what the publisher's own could be
 * @param network what is said of the home city's partners as a whole
 * @param tags the topics that editors defined, with their names
 * @param guidance id of the free page that every article links to
 * @param data the terms on which open data may be used
 * @param tiles where the map in the browser gets its pictures, if the operator wants any
 * @param mapElsewhere another site's map of a city, linked if the operator named one
 * @param accessibility the declaration of accessibility, if there is one
 * @param hosting how files lie for the web server
 */
public record SiteSettings(
        LocalizedText title,
        LocalizedText slogan,
        HomeCity home,
        LanguageOrder languageOrder,
        URI baseUrl,
        AddressStyle addresses,
        ZoneId timeZone,
        Masthead masthead,
        Set<Extra> without,
        Publisher publisher,
        boolean demonstration,
        PartnerNetwork network,
        Map<String, LocalizedText> tags,
        Optional<String> guidance,
        DataTerms data,
        Optional<TileServer> tiles,
        Optional<MapElsewhere> mapElsewhere,
        Optional<AccessibilityStatement> accessibility,
        Hosting hosting) {

    private static final Pattern PORT = Pattern.compile(":(\\d{1,5})$");

    /** Makes the base URL ASCII, so every address that begins with it is encoded. */
    public SiteSettings {
        baseUrl = URI.create(baseUrl.toASCIIString());
    }

    /** How addresses of pages end: {@code lviv/}, or {@code lviv.html} for servers without directory indexes. */
    public enum AddressStyle implements VocabularyTerm {
        FOLDERS,
        FILES
    }

    /** The same settings for a site published elsewhere. */
    public SiteSettings at(URI otherBaseUrl) {
        return new SiteSettings(
                title,
                slogan,
                home,
                languageOrder,
                otherBaseUrl,
                addresses,
                timeZone,
                masthead,
                without,
                publisher,
                demonstration,
                network,
                tags,
                guidance,
                data,
                tiles,
                mapElsewhere,
                accessibility,
                hosting);
    }

    public boolean has(Extra extra) {
        return !without.contains(extra);
    }

    /** The sections of the site, in the order of a menu that names none. */
    public List<Subject> sections() {
        return Subject.SECTIONS.stream()
                .filter(section -> Extra.of(section).filter(without::contains).isEmpty())
                .toList();
    }

    /** The section that a menu names by this key; empty if it is left out. */
    public Optional<Subject> section(String key) {
        return sections().stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** At least one; the first is the default. */
    public List<Language> languages() {
        return languageOrder.languages();
    }

    public Language defaultLanguage() {
        return languages().get(0);
    }

    /** The languages to try for a reader, their own first. */
    public List<Language> preferred(Language language) {
        return languageOrder.preferred(language);
    }

    /** The host of the base URL without the port. Java knows no host whose name has an underscore. */
    public String host() {
        return Optional.ofNullable(baseUrl.getHost())
                .orElseGet(() -> PORT.matcher(baseUrl.getRawAuthority()).replaceFirst(""));
    }

    /** The port that the base URL names. */
    public Optional<Integer> port() {
        Matcher named = PORT.matcher(baseUrl.getRawAuthority());
        return named.find() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
    }

    /** The path part of the base URL, decoded: {@code /} or {@code /partners/}. */
    public String basePath() {
        return baseUrl.getPath();
    }
}
