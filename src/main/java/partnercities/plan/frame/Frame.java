package partnercities.plan.frame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partnercities.domain.text.Language;
import partnercities.link.Unpublished;
import partnercities.plan.files.Html;

/**
 * What every page for people has around its own content.
 *
 * @param path the file in the output
 * @param title of the page alone, without the site's title
 * @param description one or two sentences for search engines
 * @param address root-relative address of the page
 * @param canonical absolute address of the page
 * @param versions the page in every language of the site, in the site's order
 * @param breadcrumbs links from home down to the page's parent; empty on the home page and the page for missing
 *     addresses
 * @param otherForms files with the same content for programs, e.g. feeds
 * @param structuredData what the page is about, as JSON-LD with the vocabulary of schema.org; empty without breadcrumbs, and
 *     for what is not published
 * @param preview what other programs show of a link to the page
 * @param bodyLanguage the language of the page's own texts when they are not translated; a notice then says so
 * @param unpublished why visitors don't see the page yet, in a build with drafts; the page then says so
 */
public record Frame(
        Language language,
        String path,
        Label title,
        String description,
        String address,
        String canonical,
        List<Version> versions,
        List<Reference> breadcrumbs,
        List<OtherForm> otherForms,
        Optional<Html> structuredData,
        Preview preview,
        Optional<Language> bodyLanguage,
        Optional<Unpublished.Notice> unpublished,
        SiteFrame site) {

    /** The same frame for a file at another path. */
    public Frame at(String otherPath) {
        return new Frame(
                language,
                otherPath,
                title,
                description,
                address,
                canonical,
                versions,
                breadcrumbs,
                otherForms,
                structuredData,
                preview,
                bodyLanguage,
                unpublished,
                site);
    }

    /** The same frame with more other forms. */
    public Frame alsoAs(List<OtherForm> forms) {
        return new Frame(
                language,
                path,
                title,
                description,
                address,
                canonical,
                versions,
                breadcrumbs,
                Stream.concat(otherForms.stream(), forms.stream()).toList(),
                structuredData,
                preview,
                bodyLanguage,
                unpublished,
                site);
    }

    /**
     * The same page in one language.
     *
     * @param nativeName the language's name in itself
     * @param absolute its absolute address
     * @param current whether it is this page
     * @param translated whether it is written in its language; else only its frame is
     */
    public record Version(
            Language language,
            String nativeName,
            String address,
            String absolute,
            boolean current,
            boolean translated) {}

    /** The versions that search engines may show to readers of their languages; none if this page is not one of them. */
    public List<Version> translations() {
        return versions.stream().anyMatch(version -> version.current() && version.translated())
                ? versions.stream().filter(Version::translated).toList()
                : List.of();
    }

    /**
     * A file with the page's content in another format.
     *
     * @param mediaType e.g. {@code application/geo+json}
     */
    public record OtherForm(String mediaType, String title, String address) {}

    /**
     * What is the same on all pages of a language.
     *
     * @param home the home page
     * @param search the search page, which answers the form in the page's header; empty if the site has none
     * @param navigation the sections and pages of the main menu
     * @param logo the home city's own sign
     * @param notice what the publisher says above all pages for a while
     * @param icons what browsers and phones show of the site
     * @param manifest address of what phones need to know of the site
     * @param demonstration whether the site is not the publisher's own
     * @param assets addresses of style sheets and scripts by their name, e.g. {@code site.css}
     * @param papers background colours of pages as {@code #rrggbb}, under {@code light} and {@code dark}
     * @param root absolute address of the site
     */
    public record SiteFrame(
            Label title,
            Optional<Label> slogan,
            Reference home,
            Optional<Reference> search,
            List<Reference> navigation,
            List<Reference> footer,
            PublisherEntry publisher,
            Optional<LogoEntry> logo,
            Optional<NoticeEntry> notice,
            List<IconLink> icons,
            Optional<String> manifest,
            boolean demonstration,
            Map<String, String> assets,
            Map<String, String> papers,
            String root) {}

    /**
     * The home city's own sign.
     *
     * @param file its address; {@code dark} likewise, for dark pages, if there is one
     * @param address where it leads
     */
    public record LogoEntry(
            String file, Optional<String> dark, String alternative, String address, long width, long height) {}

    /**
     * What stands above all pages.
     *
     * @param address where more is told
     */
    public record NoticeEntry(Label text, Optional<String> address) {}

    /**
     * A link to an icon.
     *
     * @param rel {@code icon} or {@code apple-touch-icon}
     */
    public record IconLink(String rel, String address, String mediaType) {}

    /** Who publishes the site; unknown details are empty. */
    public record PublisherEntry(
            Label name,
            Optional<String> website,
            Optional<String> email,
            Optional<String> phone,
            Optional<Label> address) {}
}
