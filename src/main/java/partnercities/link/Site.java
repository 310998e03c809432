package partnercities.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
 * All that is to be published, joined: whatever is mentioned exists.
 *
 * @param today the date of the build at home
 * @param cities by id; as agreements, announcements and sources
 * @param announcements those that are to be seen now
 * @param views how often articles were read, those that are not to be seen too
 * @param words by subject and language
 * @param archives the lists of announcements
 * @param files pictures and documents that are referred to, by path in content
 * @param assets style sheets and the like, by path
 * @param papers the colour of pages, as far as the style sheets tell it
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
        Map<Language, Wording> wordings,
        Archives archives,
        Addresses addresses,
        SortedMap<String, BundledFile> files,
        SortedMap<String, Asset> assets,
        SortedMap<Scheme, Colour> papers,
        List<Withheld> withheld) {

    /** The words of a subject for a reader of a language: in that, or else the default, or else any. */
    public Optional<Words> words(Subject subject, Language language) {
        Map<Language, Words> all = words.getOrDefault(subject, Map.of());
        return settings.preferred(language).stream()
                .filter(all::containsKey)
                .map(all::get)
                .findFirst();
    }

    /** The words of the interface. */
    public Wording wording(Language language) {
        return wordings.getOrDefault(language, Wording.none(language));
    }
}
