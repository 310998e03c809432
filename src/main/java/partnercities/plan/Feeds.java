package partnercities.plan;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partnercities.domain.Announcement;
import partnercities.domain.Publisher;
import partnercities.link.Archive;
import partnercities.link.Archives;
import partnercities.link.Subject;

/**
 * The feeds of one language: of all announcements, of each city's and of each topic's. Where there is no announcement there
 * is no feed, since one must tell when its newest entry was updated (RFC 4287, 4.1.1).
 */
final class Feeds {
    /** Readers of feeds ask often and want what is new; who looks for more finds it on the site. */
    private static final int NEWEST = 50;

    private final LanguageEdition edition;
    private final Map<Subject, Channel> channels = new LinkedHashMap<>();

    /**
     * What a feed is about.
     *
     * @param page lists the same announcements, or more
     * @param key tells it from the other feeds, in all languages the same
     */
    private record Channel(
            Subject page, String key, String topic, Optional<String> subtitle, List<Announcement> newestFirst) {}

    Feeds(LanguageEdition edition, Entries entries) {
        this.edition = edition;
        Archives archives = edition.site().archives();
        add(Subject.NEWS, "news", Optional.of(edition.word("description.news")), archives.of(Subject.NEWS));
        for (String city : entries.alphabetically()) {
            Subject page = Subject.city(city);
            add(page, page.bundle(), edition.summary(page).map(Label::text), archives.of(Subject.cityNews(city)));
        }
        archives.of(Subject.Kind.TAG).stream()
                .sorted(edition.alphabetically(tag -> edition.title(tag).text()))
                .forEach(tag -> add(tag, "tags/" + tag.id(), Optional.empty(), archives.of(tag)));
    }

    private void add(Subject page, String key, Optional<String> subtitle, Archive archive) {
        if (archive.size() > 0) {
            channels.put(page, new Channel(page, key, edition.title(page).text(), subtitle, archive.newestFirst()));
        }
    }

    /** The feed of the announcements that a page lists, where there are some. */
    Optional<FeedReference> of(Subject page) {
        Subject list = page.kind() == Subject.Kind.CITY_NEWS ? Subject.city(page.id()) : page.part(1);
        return Optional.ofNullable(channels.get(list)).map(this::reference);
    }

    /** The feeds of topics in alphabetical order. */
    List<FeedReference> ofTags() {
        return channels.values().stream()
                .filter(channel -> channel.page().kind() == Subject.Kind.TAG)
                .map(this::reference)
                .toList();
    }

    /** All feeds of the language. */
    List<Feed> all() {
        FeedEntries entries = new FeedEntries(edition);
        Map<String, FeedEntries.Timed> known = new HashMap<>();
        return channels.values().stream()
                .map(channel -> feed(
                        channel,
                        channel.newestFirst().stream()
                                .limit(NEWEST)
                                .map(announcement ->
                                        known.computeIfAbsent(announcement.id(), any -> entries.of(announcement)))
                                .toList()))
                .toList();
    }

    private Feed feed(Channel channel, List<FeedEntries.Timed> entries) {
        Publisher publisher = edition.site().settings().publisher();
        FeedReference reference = reference(channel);
        return new Feed(
                path(channel, "feed.atom"),
                path(channel, "feed.json"),
                edition.language(),
                // no date in it as in a tag: URI, since none belongs to a list that goes on and may lose its oldest
                // entry
                edition.site().addresses().undatedName("feed/" + channel.key() + "/" + edition.language()),
                reference.title(),
                channel.subtitle(),
                FeedEntries.written(entries.stream()
                        .map(FeedEntries.Timed::updated)
                        .max(Comparator.comparing(OffsetDateTime::toInstant))
                        .orElseThrow()),
                absolute(edition.address(channel.page())),
                absolute(reference.atom()),
                absolute(reference.json()),
                new Feed.Author(edition.label(publisher.name()).text(), publisher.website()),
                entries.stream().map(FeedEntries.Timed::entry).toList());
    }

    private FeedReference reference(Channel channel) {
        return new FeedReference(
                channel.topic(),
                channel.topic() + " – "
                        + edition.label(edition.site().settings().title()).text(),
                edition.site().addresses().ofFile(path(channel, "feed.atom")),
                edition.site().addresses().ofFile(path(channel, "feed.json")));
    }

    private String path(Channel channel, String name) {
        return edition.site().addresses().fileBelow(channel.page(), edition.language(), name);
    }

    private String absolute(String rootRelative) {
        return edition.site().addresses().absolute(rootRelative);
    }
}
