package partnercities.gather.spelling;

import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as people write them. Only the common form of RFC 5321 counts: no quotation marks, no comments, a host with a dot. */
public final class EmailSpelling {
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>()\\[\\]:;,\"\\\\?&]+@[^\\s@<>()\\[\\]:;,\"\\\\?&.]+(\\.[^\\s@<>()\\[\\]:;,\"\\\\?&.]+)+");
    /** {@code (at)} and the like, which keep collectors away. */
    private static final Pattern AT =
            Pattern.compile("(?i)\\s*[(\\[{]\\s*(?:at|@)\\s*[)\\]}]\\s*|\\s+at\\s+|\\s*@\\s*");

    private static final Pattern DOT = Pattern.compile("(?i)\\s*[(\\[{]\\s*(?:dot|punkt|kropka|point)\\s*[)\\]}]\\s*");
    /** A name before an address in angle brackets, or the scheme of a link. */
    private static final Pattern AROUND = Pattern.compile("(?i)^.*<(?=[^<>]+>$)|>$|^mailto:");

    private EmailSpelling() {}

    public static boolean isValid(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The address that was meant, if that is clear. */
    public static Optional<String> meant(String written) {
        String address = AROUND.matcher(InvisibleCharacter.stripped(written)).replaceAll("");
        address = DOT.matcher(AT.matcher(address).replaceAll("@")).replaceAll(".");
        return Optional.of(InvisibleCharacter.stripped(address)).filter(EmailSpelling::isValid);
    }
}
