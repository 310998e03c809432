package partnercities.link.messages;

import java.util.regex.Pattern;
import partnercities.domain.text.Language;

/**
 * Signs around a message that is in another language than its page. Whoever asks for a message can't know whether it will
 * stand as text or in an attribute; {@code render} sees the whole page, and puts elements with a {@code lang} in their
 * place. The signs are noncharacters, which Unicode keeps for use inside of programs (§ 23.7).
 */
public final class BorrowedMark {
    public static final char BEGIN = '\uFDD0';
    public static final char END = '\uFDD2';

    private static final char AFTER_LANGUAGE = '\uFDD1';
    /** The beginning of a mark; its group is the tag of the language. */
    public static final Pattern BEGINNING = Pattern.compile(BEGIN + "([A-Za-z0-9-]+)" + AFTER_LANGUAGE);

    private BorrowedMark() {}

    static String around(String text, Language language) {
        return BEGIN + language.tag() + AFTER_LANGUAGE + text + END;
    }
}
