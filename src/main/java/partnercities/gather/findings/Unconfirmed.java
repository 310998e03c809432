package partnercities.gather.findings;

import java.util.List;

/** What a document says that only other documents can confirm: the things it mentions, and the languages of its texts. */
public record Unconfirmed(List<Mention> mentions, List<Translations> translations) {
    public static final Unconfirmed NOTHING = new Unconfirmed(List.of(), List.of());
}
