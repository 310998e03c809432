package partnercities.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.agreement.Scheme;
import partnercities.domain.city.City;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Attachments;
import partnercities.domain.settings.Colour;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.source.Source;
import partnercities.domain.text.Language;
import partnercities.gather.pictures.BundledFile;
import partnercities.gather.source.Asset;
import partnercities.link.addresses.Addresses;
import partnercities.link.addresses.Archives;
import partnercities.link.checks.Withheld;
import partnercities.link.history.Chronicle;
import partnercities.link.messages.Messages;
import partnercities.link.prose.Target;
import partnercities.link.prose.Words;

/**
 * Everything to publish, joined: all references point to something that exists.
 *
 * @param today the date of the build at home
 * @param archives the lists of announcements
 * @param unpublished what of it visitors don't see yet, in a build with drafts
 * @param withheld what is not shown, and why
 * @param chronicle what has changed since the last build
 */
public record Site(
        SiteSettings settings,
        LocalDate today,
        Content content,
        Texts texts,
        Archives archives,
        Unpublished unpublished,
        Addresses addresses,
        Files allFiles,
        List<Withheld> withheld,
        Chronicle chronicle) {
    public SortedMap<String, City> cities() {
        return content.cities();
    }

    public SortedMap<String, Agreement> agreements() {
        return content.agreements();
    }

    public SortedMap<String, Announcement> announcements() {
        return content.announcements();
    }

    public List<String> freePages() {
        return content.freePages();
    }

    /** What belongs to a free page besides its texts, or with the id {@code home} to the home page. */
    public Attachments attachments(String page) {
        return content.attachmentsOfPages().getOrDefault(page, Attachments.NONE);
    }

    /** What belongs to any city, announcement or page besides its texts. */
    public Stream<Attachments> attachments() {
        return Stream.of(
                        cities().values().stream().map(City::attachments),
                        announcements().values().stream().map(Announcement::attachments),
                        content.attachmentsOfPages().values().stream())
                .flatMap(all -> all);
    }

    public SortedMap<String, Source> sources() {
        return content.sources();
    }

    public CountedViews views() {
        return content.views();
    }

    /** Pictures and documents in use, by path in content. */
    public SortedMap<String, BundledFile> files() {
        return allFiles.bundled();
    }

    public SortedMap<String, Asset> assets() {
        return allFiles.assets();
    }

    /** The colours of light pages by the names of their tokens. */
    public SortedMap<String, Colour> colours() {
        return allFiles.colours();
    }

    /** The background colour of pages, for each scheme whose style sheet sets it. */
    public SortedMap<Scheme, Colour> papers() {
        return allFiles.papers();
    }

    public Map<Language, Messages> allMessages() {
        return texts.messages();
    }

    /** Everything that has a page in every language, in the order of the sitemap. */
    public List<Subject> subjects() {
        return content.subjects(settings, archives);
    }

    /** The texts of a subject for a reader: in their language, else in the default language, else in any. */
    public Optional<Words> words(Subject subject, Language language) {
        Map<Language, Words> all = texts.words().getOrDefault(subject, Map.of());
        return settings.preferred(language).stream()
                .filter(all::containsKey)
                .map(all::get)
                .findFirst();
    }

    /** What the hyperlinks of all texts lead to. */
    public List<Target> targets() {
        return texts.words().values().stream()
                .flatMap(languages -> languages.values().stream())
                .flatMap(words -> words.body().targets().stream())
                .toList();
    }

    /** The interface messages of a language. */
    public Messages messages(Language language) {
        return allMessages().getOrDefault(language, Messages.none(language));
    }
}
