package partnercities.gather;

import java.util.regex.Pattern;
import partnercities.domain.text.Language;
import partnercities.encoding.Slug;

/** The name of a city, an agreement, an announcement or a page in content: its folder, or its file without the extension. */
record BundleName(String text) {
    private static final Pattern RIGHT = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    /** How programs and people call copies. */
    private static final Pattern COPY = Pattern.compile(
            "(?i).+(?:[ ._-]+(?:copy|kopia|kopie|copie|копія|копия|bak|backup|old|orig|neu|new)(?: ?\\(?\\d+\\)?)?| ?\\(\\d+\\)|~)");

    boolean isRight() {
        return RIGHT.matcher(text).matches();
    }

    boolean isReserved() {
        return Slug.isReserved(text);
    }

    boolean isCopy() {
        return !isRight() && COPY.matcher(text).matches();
    }

    /** The name in lower-case letters, digits and hyphens. */
    String corrected() {
        String slug = Slug.always(text, new Language("en"));
        return new BundleName(slug).isReserved() ? slug + "-1" : slug;
    }

    /** @param name as it is written, with its extension if it has one */
    String message(String name) {
        return isReserved()
                ? "Windows can't keep a file or folder that is called '" + name + "'."
                : "The name '" + name + "' has other signs than small letters from a to z, digits and hyphens.";
    }

    String copyMessage(String name) {
        return "'" + name + "' looks like a copy that somebody left.";
    }

    String copyHelp() {
        return "remove it, or move it out of content; if it is none, rename it to '" + corrected() + "'";
    }
}
