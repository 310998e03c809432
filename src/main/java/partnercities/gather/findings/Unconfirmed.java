package partnercities.gather.findings;

import java.util.List;

/**
 * What a document says that only other documents, or the day, can confirm: the things it mentions, the languages of its texts, and
 * its dates.
 */
public record Unconfirmed(List<Mention> mentions, List<Translations> translations, List<Dated> dates) {
    public static final Unconfirmed NOTHING = new Unconfirmed(List.of(), List.of(), List.of());
}
