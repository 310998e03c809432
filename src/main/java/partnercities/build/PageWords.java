package partnercities.build;

import partnercities.encoding.Sha256;

/**
 * Tells whether readers find other words on a page than before. What stands around its own part, its tags and the names of its
 * assets do not count, or a new style sheet would change all pages.
 */
final class PageWords {
    private static final int FINGERPRINT = 16;

    private PageWords() {}

    static String fingerprint(String page) {
        int start = Math.max(0, page.indexOf("<main"));
        int end = page.indexOf("</main>", start);
        StringBuilder words = new StringBuilder(title(page));
        boolean inTag = false;
        for (int index = start; index < (end < 0 ? page.length() : end); index++) {
            char letter = page.charAt(index);
            if (letter == '<') {
                inTag = true;
            } else if (letter == '>' && inTag) {
                inTag = false;
                separate(words);
            } else if (!inTag && Character.isWhitespace(letter)) {
                separate(words);
            } else if (!inTag) {
                words.append(letter);
            }
        }
        return Sha256.of(words.toString()).substring(0, FINGERPRINT);
    }

    private static String title(String page) {
        int start = page.indexOf("<title>");
        int end = page.indexOf("</title>", Math.max(0, start));
        return start < 0 || end < 0 ? "" : page.substring(start, end);
    }

    private static void separate(StringBuilder words) {
        if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
    }
}
