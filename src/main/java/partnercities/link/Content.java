package partnercities.link;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import partnercities.domain.agreement.Agreement;
import partnercities.domain.city.City;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Attachments;
import partnercities.domain.settings.CountedViews;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.source.Source;
import partnercities.link.addresses.Archives;

/**
 * The facts to publish.
 *
 * @param cities by id; agreements, announcements and sources likewise
 * @param announcements those to show now
 * @param freePages ids of the editors' own pages
 * @param attachmentsOfPages by id; also those of the home page
 * @param views how often articles were read, including those that are no longer shown
 */
public record Content(
        SortedMap<String, City> cities,
        SortedMap<String, Agreement> agreements,
        SortedMap<String, Announcement> announcements,
        List<String> freePages,
        SortedMap<String, Attachments> attachmentsOfPages,
        SortedMap<String, Source> sources,
        CountedViews views) {

    /** Everything that has a page in every language, in the order of the sitemap. */
    List<Subject> subjects(SiteSettings settings, Archives archives) {
        return Stream.of(
                        Stream.of(Subject.HOME),
                        settings.sections().stream(),
                        archives.pages().filter(page -> !page.equals(Subject.NEWS)),
                        cities.keySet().stream().map(Subject::city),
                        announcements.keySet().stream().map(Subject::article),
                        freePages.stream().map(Subject::page),
                        settings.accessibility().stream().map(statement -> Subject.DECLARATION),
                        Stream.of(Subject.NOT_FOUND))
                .flatMap(subjects -> subjects)
                .toList();
    }
}
