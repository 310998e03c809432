package partnercities.plan.news;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import partnercities.domain.text.Language;
import partnercities.plan.files.JsonObject;
import partnercities.plan.files.PlainFile;
import partnercities.plan.frame.Label;

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org).
 *
 * @param self its absolute address
 * @param source makes the feed
 */
record JsonFeed(String path, String self, Supplier<Feed> source) implements PlainFile {
    @Override
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        Feed feed = source.get();
        JsonObject author = new JsonObject()
                .with("name", feed.author().name())
                .withAny("url", feed.author().website());
        return new JsonObject()
                .with("version", "https://jsonfeed.org/version/1.1")
                .with("title", feed.title())
                .with("home_page_url", feed.page())
                .with("feed_url", self)
                .withAny("description", feed.subtitle())
                .with("authors", List.of(author))
                .with("language", feed.language().tag())
                .with("items", feed.entries().stream().map(JsonFeed::item).toList())
                .inLines();
    }

    private static JsonObject item(Feed.Entry entry) {
        return new JsonObject()
                .with("id", entry.id())
                .with("url", entry.address())
                .with("title", entry.title().text())
                .withAny("content_html", entry.content())
                .withAny("content_text", text(entry))
                .withAny("summary", entry.summary().map(Label::text))
                .withAny("image", entry.picture())
                .with("date_published", entry.published())
                .with("date_modified", entry.updated())
                .withAny(
                        "tags",
                        entry.categories().stream().map(Feed.Category::label).toList())
                .withAny("language", entry.foreign().map(Language::tag));
    }

    /** Every item needs a content. */
    private static Optional<String> text(Feed.Entry entry) {
        return entry.content().isPresent()
                ? Optional.empty()
                : Optional.of(entry.summary().orElse(entry.title()).text());
    }
}
