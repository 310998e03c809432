package partnercities.link.addresses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.SiteSettings;
import partnercities.domain.text.Language;
import partnercities.domain.text.LocalizedText;
import partnercities.link.messages.Messages;

/**
 * The lists of announcements: one of all, and one for each year, topic, region and city that has any. They are the same
 * in all languages.
 *
 * @param lists the lists by the subject of their first page
 */
public record Archives(SortedMap<Subject, Archive> lists) {
    /**
     * Lists the published announcements.
     *
     * @param cities ids of all existing cities
     */
    public static Archives of(
            Collection<Announcement> published,
            Collection<String> cities,
            SiteSettings settings,
            Map<Language, Messages> allMessages) {
        SortedMap<Subject, List<Announcement>> lists = new TreeMap<>();
        Map<Subject, LocalizedText> names = new TreeMap<>();
        for (Announcement announcement :
                published.stream().sorted(Announcement.NEWEST_FIRST).toList()) {
            subjects(announcement, cities, settings, allMessages).forEach((list, name) -> {
                names.putIfAbsent(list, name);
                lists.computeIfAbsent(list, key -> new ArrayList<>()).add(announcement);
            });
        }
        SortedMap<Subject, Archive> archives = new TreeMap<>(Map.of(Subject.NEWS, Archive.EMPTY));
        lists.forEach((list, all) ->
                archives.put(list, new Archive(names.getOrDefault(list, LocalizedText.NONE), List.copyOf(all))));
        return new Archives(archives);
    }

    /** The announcements of a list; an empty archive if there is no such list. */
    public Archive of(Subject list) {
        return lists.getOrDefault(list.part(1), Archive.EMPTY);
    }

    /** The first pages of the lists of one kind; years in the order of time, whatever their number of digits. */
    public List<Subject> of(Subject.Kind kind) {
        Stream<Subject> all = lists.keySet().stream().filter(list -> list.kind() == kind);
        return (kind == Subject.Kind.YEAR ? all.sorted(Comparator.comparing(year -> Integer.valueOf(year.id()))) : all)
                .toList();
    }

    /** The pages of all lists. */
    public Stream<Subject> pages() {
        return lists.keySet().stream().flatMap(this::pages);
    }

    private Stream<Subject> pages(Subject list) {
        return IntStream.rangeClosed(1, of(list).pages()).mapToObj(list::part);
    }

    /** The list for an announcement's region. Regions are identified by their name in the site's default language. */
    public static Optional<Subject> region(Announcement announcement, SiteSettings settings) {
        return announcement.region().isEmpty()
                ? Optional.empty()
                : Optional.of(Subject.region(announcement
                        .region()
                        .in(settings.preferred(settings.defaultLanguage()))
                        .text()));
    }

    /** The lists to which an announcement belongs, and what pages call them. */
    private static Map<Subject, LocalizedText> subjects(
            Announcement announcement,
            Collection<String> cities,
            SiteSettings settings,
            Map<Language, Messages> allMessages) {
        Map<Subject, LocalizedText> lists = new LinkedHashMap<>();
        lists.put(Subject.NEWS, LocalizedText.NONE);
        int year = announcement.published().date().year();
        lists.put(Subject.year(year), inAll(settings, language -> Integer.toString(year)));
        announcement.tags().forEach(tag -> lists.put(Subject.tag(tag), tagName(tag, settings, allMessages)));
        region(announcement, settings).ifPresent(list -> lists.put(list, announcement.region()));
        announcement.cities().stream()
                .filter(cities::contains)
                .forEach(city -> lists.put(Subject.cityNews(city), messages("section.news", settings, allMessages)));
        return lists;
    }

    private static LocalizedText tagName(String tag, SiteSettings settings, Map<Language, Messages> allMessages) {
        return Optional.ofNullable(settings.tags().get(tag))
                .filter(own -> !own.isEmpty())
                .orElseGet(() -> messages("tag." + tag, settings, allMessages));
    }

    private static LocalizedText messages(String key, SiteSettings settings, Map<Language, Messages> allMessages) {
        Map<Language, String> texts = new TreeMap<>();
        settings.languages().forEach(reader -> {
            Messages messages = allMessages.getOrDefault(reader, Messages.none(reader));
            texts.putIfAbsent(messages.language(key), messages.text(key));
        });
        return new LocalizedText(texts);
    }

    private static LocalizedText inAll(SiteSettings settings, Function<Language, String> text) {
        Map<Language, String> texts = new TreeMap<>();
        settings.languages().forEach(language -> texts.put(language, text.apply(language)));
        return new LocalizedText(texts);
    }
}
