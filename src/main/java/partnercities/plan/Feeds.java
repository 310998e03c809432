package partnercities.plan;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import partnercities.domain.Announcement;
import partnercities.domain.Publisher;
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
    private final List<Channel> tags;

    /**
     * What a feed is about.
     *
     * @param page lists the same announcements, or more
     * @param folder in the folder of the page's name, with a slash at its end, or empty
     * @param key tells it from the other feeds, in all languages the same
     */
    private record Channel(
            Subject page,
            String folder,
            String key,
            String topic,
            Optional<String> subtitle,
            List<Announcement> newestFirst) {}

    Feeds(LanguageEdition edition, Entries entries) {
        this.edition = edition;
        if (!entries.newestFirst().isEmpty()) {
            add(
                    Subject.NEWS,
                    "news",
                    edition.word("section.news"),
                    Optional.of(edition.word("description.news")),
                    entries.newestFirst());
        }
        for (String city : entries.alphabetically()) {
            if (!entries.newsOf(city).isEmpty()) {
                Subject page = Subject.city(city);
                add(
                        page,
                        page.bundle(),
                        edition.title(page).text(),
                        edition.summary(page).map(Label::text),
                        entries.newsOf(city));
            }
        }
        this.tags = tags(entries.newestFirst());
    }

    private void add(
            Subject page, String key, String topic, Optional<String> subtitle, List<Announcement> newestFirst) {
        channels.put(page, new Channel(page, "", key, topic, subtitle, newestFirst));
    }

    private List<Channel> tags(List<Announcement> newestFirst) {
        Map<String, List<Announcement>> tagged = new TreeMap<>();
        newestFirst.forEach(announcement -> new LinkedHashSet<>(announcement.tags())
                .forEach(tag ->
                        tagged.computeIfAbsent(tag, any -> new ArrayList<>()).add(announcement)));
        return tagged.entrySet().stream()
                .map(tag -> new Channel(
                        Subject.NEWS,
                        "tags/" + tag.getKey() + "/",
                        "tags/" + tag.getKey(),
                        edition.tagWords(List.of(tag.getKey())).get(0),
                        Optional.empty(),
                        tag.getValue()))
                .sorted(edition.alphabetically(Channel::topic))
                .toList();
    }

    /** The feed of the announcements that a page lists, where there are some. */
    Optional<FeedReference> of(Subject page) {
        return Optional.ofNullable(channels.get(page)).map(this::reference);
    }

    /** The feeds of topics in alphabetical order. */
    List<FeedReference> ofTags() {
        return tags.stream().map(this::reference).toList();
    }

    /** All feeds of the language. */
    List<Feed> all() {
        FeedEntries entries = new FeedEntries(edition);
        Map<String, FeedEntries.Timed> known = new HashMap<>();
        return Stream.concat(channels.values().stream(), tags.stream())
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
                edition.site().settings().baseUrl() + "#feed/" + channel.key() + "/" + edition.language(),
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
        return edition.site().addresses().fileBelow(channel.page(), edition.language(), channel.folder() + name);
    }

    private String absolute(String rootRelative) {
        return edition.site().addresses().absolute(rootRelative);
    }
}
