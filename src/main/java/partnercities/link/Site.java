package partnercities.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import partnercities.domain.Agreement;
import partnercities.domain.Announcement;
import partnercities.domain.City;
import partnercities.domain.Colour;
import partnercities.domain.CountedViews;
import partnercities.domain.Language;
import partnercities.domain.Scheme;
import partnercities.domain.SiteSettings;
import partnercities.domain.Source;
import partnercities.gather.source.Asset;
import partnercities.gather.source.BundledFile;

/**
 * Everything to publish, joined: all references point to something that exists.
 *
 * @param today the date of the build at home
 * @param cities by id; agreements, announcements and sources likewise
 * @param announcements those to show now
 * @param views how often articles were read, including those that are no longer shown
 * @param words by subject and language
 * @param archives the lists of announcements
 * @param files pictures and documents in use, by path in content
 * @param assets style sheets, scripts and the like, by path
 * @param papers the background colour of pages, for each scheme whose style sheet sets it
 * @param withheld what is not shown, and why
 */
public record Site(
        SiteSettings settings,
        LocalDate today,
        SortedMap<String, City> cities,
        SortedMap<String, Agreement> agreements,
        SortedMap<String, Announcement> announcements,
        List<String> freePages,
        SortedMap<String, Source> sources,
        CountedViews views,
        Map<Subject, Map<Language, Words>> words,
        Map<Language, Messages> allMessages,
        Archives archives,
        Addresses addresses,
        SortedMap<String, BundledFile> files,
        SortedMap<String, Asset> assets,
        SortedMap<Scheme, Colour> papers,
        List<Withheld> withheld) {

    /** The texts of a subject for a reader: in their language, else in the default language, else in any. */
    public Optional<Words> words(Subject subject, Language language) {
        Map<Language, Words> all = words.getOrDefault(subject, Map.of());
        return settings.preferred(language).stream()
                .filter(all::containsKey)
                .map(all::get)
                .findFirst();
    }

    /** Everything that has a page in every language, in the order of the sitemap. */
    public List<Subject> subjects() {
        return Stream.of(
                        Stream.of(Subject.HOME),
                        Subject.SECTIONS.stream(),
                        archives.pages().filter(page -> !page.equals(Subject.NEWS)),
                        cities.keySet().stream().map(Subject::city),
                        announcements.keySet().stream().map(Subject::article),
                        freePages.stream().map(Subject::page),
                        settings.accessibility().stream().map(statement -> Subject.DECLARATION),
                        Stream.of(Subject.NOT_FOUND))
                .flatMap(subjects -> subjects)
                .toList();
    }

    /** The interface messages of a language. */
    public Messages messages(Language language) {
        return allMessages.getOrDefault(language, Messages.none(language));
    }
}
