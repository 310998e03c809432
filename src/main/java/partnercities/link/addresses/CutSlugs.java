package partnercities.link.addresses;

import java.util.HashMap;
import java.util.Map;
import partnercities.domain.page.Subject;
import partnercities.domain.text.Language;
import partnercities.encoding.Sha256;
import partnercities.encoding.Slug;

/** Shortens slugs that are made of long titles, and keeps those apart that would become the same. */
final class CutSlugs {
    /** As much of an address as people read, and far from what file systems take. */
    private static final int LONGEST = 80;

    private static final int HASH = 6;

    private final Map<String, String> wholes = new HashMap<>();

    /** @param whole the slug made of the whole title */
    String of(Subject subject, Language language, String whole) {
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String cut = Slug.cut(whole, LONGEST);
        String first = wholes.computeIfAbsent(subject.kind() + " " + language + " " + cut, unknown -> whole);
        return first.equals(whole) ? cut : cut + "-" + Sha256.of(whole).substring(0, HASH);
    }
}
