package partnercities.gather.findings;

import java.util.List;

/**
 * What a document says that only other documents, or the day, can confirm: the things it mentions, the languages of its texts, its
 * dates, and the addresses that pages had before.
 */
public record Unconfirmed(
        List<Mention> mentions, List<Translations> translations, List<Dated> dates, List<FormerSlug> formerSlugs) {
    public static final Unconfirmed NOTHING = new Unconfirmed(List.of(), List.of(), List.of(), List.of());
}
