package partnercities.plan.news;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partnercities.domain.news.Announcement;
import partnercities.domain.page.Subject;
import partnercities.domain.picture.Picture;
import partnercities.domain.time.PublicationTime;
import partnercities.link.prose.Words;
import partnercities.plan.files.Html;
import partnercities.plan.files.PictureSet;
import partnercities.plan.frame.Label;
import partnercities.plan.frame.LanguageEdition;
import partnercities.plan.prose.ProseHtml;

/** Turns announcements into entries of feeds, with their whole text and absolute addresses. */
final class FeedEntries {
    /**
     * An anchor or root-relative address in an attribute of rendered prose. Text never matches, since its quotation
     * marks are escaped.
     */
    private static final Pattern RELATIVE = Pattern.compile("(?<= (?:href|src|cite)=\")(?=#|/(?!/))(/)?");

    /** Characters that XML 1.0 doesn't allow. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final LanguageEdition edition;

    FeedEntries(LanguageEdition edition) {
        this.edition = edition;
    }

    /** An entry and the moment when it was updated. */
    record Timed(Feed.Entry entry, OffsetDateTime updated) {}

    Timed of(Announcement announcement) {
        Subject subject = Subject.article(announcement.id());
        String address = edition.site().addresses().absolute(edition.address(subject));
        Optional<Words> words = edition.words(subject);
        OffsetDateTime published = moment(announcement.published());
        // an update dated without a time means midnight, which may be before the publication on the same day
        OffsetDateTime updated = Stream.concat(Stream.of(published), announcement.updated().map(this::moment).stream())
                .max(Comparator.comparing(OffsetDateTime::toInstant))
                .orElse(published);
        Feed.Entry entry = new Feed.Entry(
                edition.site()
                        .addresses()
                        .permanentName(published.getYear(), subject.bundle() + "/" + edition.language()),
                address,
                writable(edition.title(subject)),
                PublicationTime.written(published),
                PublicationTime.written(updated),
                edition.summary(subject).map(FeedEntries::writable),
                Optional.of(writable(figure(announcement) + body(words, address))),
                picture(announcement.picture()).map(set -> absolute(set.address())),
                words.map(Words::language).flatMap(edition::foreign),
                categories(announcement.tags()));
        return new Timed(entry, updated);
    }

    /** The first moment that the time can mean, in the time zone of home. */
    private OffsetDateTime moment(PublicationTime time) {
        return time.moment(edition.site().settings().timeZone()).toOffsetDateTime();
    }

    private List<Feed.Category> categories(List<String> tags) {
        return tags.stream()
                .distinct()
                .map(tag ->
                        new Feed.Category(tag, edition.title(Subject.tag(tag)).text()))
                .toList();
    }

    private String body(Optional<Words> words, String article) {
        String root = edition.site().addresses().absolute("/");
        return RELATIVE.matcher(words.map(found -> ProseHtml.of(found, edition, ProseHtml.Pictures.FOR_FEEDS)
                                .markup())
                        .orElse(""))
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1) == null ? article : root));
    }

    /** The article's picture, placed before its text as on the article's page. */
    private String figure(Announcement announcement) {
        return announcement
                .picture()
                .flatMap(given -> picture(Optional.of(given)).map(set -> figure(given, set)))
                .orElse("");
    }

    private String figure(Picture given, PictureSet picture) {
        return "<figure><img src=\"" + Html.escaped(absolute(picture.address())) + "\" width=\""
                + picture.size().width() + "\" height=\"" + picture.size().height() + "\" alt=\""
                + Html.escaped(edition.label(given.alternative()).text()) + "\">"
                + caption(given)
                + "</figure>\n";
    }

    private Optional<PictureSet> picture(Optional<Picture> given) {
        return given.flatMap(edition.assets().pictures()::lead);
    }

    private String caption(Picture picture) {
        String words = Stream.concat(
                        edition.optionalLabel(picture.caption()).map(Label::text).stream(),
                        edition
                                .optionalLabel(picture.credit())
                                .map(credit -> edition.message("news.credit") + " " + credit.text())
                                .stream())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : "<figcaption>" + Html.escaped(words) + "</figcaption>";
    }

    private String absolute(String address) {
        return edition.site().addresses().absolute(address);
    }

    private static Label writable(Label label) {
        return new Label(writable(label.text()), label.foreign());
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }
}
