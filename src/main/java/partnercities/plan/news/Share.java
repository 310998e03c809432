package partnercities.plan.news;

import java.nio.charset.StandardCharsets;
import partnercities.plan.frame.Frame;

/**
 * What readers need to share a page.
 *
 * @param mail opens a new message about the page (RFC 6068)
 * @param address absolute address of the page
 */
public record Share(String mail, String address) {
    private static final String UNRESERVED = "-._~";

    public static Share of(Frame frame) {
        return new Share(
                "mailto:?subject=" + encoded(frame.title().text()) + "&body=" + encoded(frame.canonical()),
                frame.canonical());
    }

    /**
     * Percent-encodes the UTF-8 bytes of all but unreserved characters (RFC 3986, section 2.3). A space becomes {@code
     * %20}, since a plus means a plus here.
     */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(character & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
