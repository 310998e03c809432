package partnercities.plan.news;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Extra;
import partnercities.domain.page.Subject;
import partnercities.domain.settings.Publisher;
import partnercities.domain.time.PublicationTime;
import partnercities.link.addresses.Archive;
import partnercities.link.addresses.Archives;
import partnercities.plan.entries.Desk;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Frame;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.frame.Plot;

/**
 * The feeds of one language: of all announcements, of each city and of each topic. Without announcements there is no
 * feed, since a feed must say when its newest entry was updated (RFC 4287, 4.1.1). Those of topics have summaries only: an
 * announcement may have many topics, and each would repeat its text. A site may leave all feeds out, or all but the first.
 */
public final class Feeds {
    /** The most entries in a feed. Feed readers ask often and want what is new; older announcements are on the site. */
    private static final int NEWEST = 20;

    private final LanguageEdition edition;
    private final FeedEntries entries;
    private final Map<Subject, Channel> channels = new LinkedHashMap<>();
    /** Entries by announcement, kept because most of them are in several feeds, each in two forms. */
    private final Map<String, FeedEntries.Timed> known = new ConcurrentHashMap<>();

    /**
     * What a feed is about.
     *
     * @param page lists the same announcements, or more
     * @param key identifies the feed, the same in all languages
     */
    private record Channel(
            Subject page, String key, String topic, Optional<String> subtitle, List<Announcement> newestFirst) {}

    public Feeds(Desk desk) {
        this.edition = desk.edition();
        this.entries = new FeedEntries(edition);
        Archives archives = edition.site().unpublished().published();
        if (!edition.site().settings().has(Extra.FEEDS)) {
            return;
        }
        add(Subject.NEWS, "news", Optional.of(edition.message("description.news")), archives.of(Subject.NEWS));
        if (!edition.site().settings().has(Extra.TOPIC_FEEDS)) {
            return;
        }
        for (String city : desk.entries().alphabetically()) {
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

    /** The feed of the announcements that a page lists; empty when there are none. */
    public Optional<FeedReference> of(Subject page) {
        Subject list = page.kind() == Subject.Kind.CITY_NEWS ? Subject.city(page.id()) : page.part(1);
        return Optional.ofNullable(channels.get(list)).map(this::reference);
    }

    /** The forms of a page's feed, for its {@code head}. */
    public List<Frame.OtherForm> otherForms(Subject page) {
        return of(page).map(FeedReference::otherForms).orElse(List.of());
    }

    /** The feeds of topics in alphabetical order. */
    List<FeedReference> ofTags() {
        return channels.values().stream()
                .filter(channel -> channel.page().kind() == Subject.Kind.TAG)
                .map(this::reference)
                .toList();
    }

    /** The Atom feeds. */
    public Stream<Plot> plots() {
        return channels.values().stream().map(channel -> {
            String path = path(channel, Feed.Format.ATOM);
            return new Plot(path, Optional.empty(), () -> new AtomFeed(path, self(path), feed(channel)));
        });
    }

    /** The JSON Feeds. */
    public Stream<PlainFile> files() {
        return channels.values().stream().map(channel -> {
            String path = path(channel, Feed.Format.JSON);
            return new JsonFeed(path, self(path), () -> feed(channel));
        });
    }

    private Feed feed(Channel channel) {
        List<FeedEntries.Timed> newest =
                channel.newestFirst().stream().limit(NEWEST).map(this::entry).toList();
        Publisher publisher = edition.site().settings().publisher();
        return new Feed(
                edition.language(),
                // undated, unlike the tag: URIs of entries, since no date fits a list that goes on
                // and may lose its oldest entry
                edition.site().addresses().undatedName("feed/" + channel.key() + "/" + edition.language()),
                title(channel),
                channel.subtitle(),
                PublicationTime.written(newest.stream()
                        .map(FeedEntries.Timed::updated)
                        .max(Comparator.comparing(OffsetDateTime::toInstant))
                        .orElseThrow()),
                edition.site().addresses().absolute(edition.address(channel.page())),
                new Feed.Author(edition.label(publisher.name()).text(), publisher.website()),
                newest.stream()
                        .map(FeedEntries.Timed::entry)
                        .map(entry -> channel.page().kind() == Subject.Kind.TAG ? entry.withoutContent() : entry)
                        .toList());
    }

    private FeedEntries.Timed entry(Announcement announcement) {
        return known.computeIfAbsent(announcement.id(), id -> entries.of(announcement));
    }

    private FeedReference reference(Channel channel) {
        return new FeedReference(
                channel.topic(),
                title(channel),
                Stream.of(Feed.Format.values())
                        .map(format -> new FeedReference.Form(
                                format.title(),
                                format.mediaType(),
                                edition.site().addresses().ofFile(path(channel, format))))
                        .toList());
    }

    private String title(Channel channel) {
        return channel.topic() + " – "
                + edition.label(edition.site().settings().title()).text();
    }

    private String path(Channel channel, Feed.Format format) {
        return edition.site().addresses().fileBelow(channel.page(), edition.language(), format.file());
    }

    private String self(String path) {
        return edition.site().addresses().absolute(edition.site().addresses().ofFile(path));
    }
}
